import { createStore } from 'zustand/vanilla';
import type { Detail } from '../../domain/device/detail.ts';

/** Makes the store of how finely the body is drawn. */
export function createDetail() {
  /** How finely the body is drawn now. */
  const detail = createStore<{ level: Detail }>(() => ({ level: 'fine' }));

  const setDetail = (level: Detail): void => {
    if (detail.getState().level !== level) detail.setState({ level });
  };

  return { detail, setDetail };
}
