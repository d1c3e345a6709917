import { useEffect } from 'react';
import { news } from '../../state/stores.ts';

/** Tells screen readers something while the component is on the page. */
export function useNews(teller: string, text: string): void {
  useEffect(() => news.setState({ [teller]: text }), [teller, text]);
  useEffect(() => () => news.setState({ [teller]: '' }), [teller]);
}
