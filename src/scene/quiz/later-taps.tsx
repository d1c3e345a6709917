import type { ComponentProps } from 'react';
import { type LaterCode, useLater } from '../lib/addition.tsx';

type Props = ComponentProps<typeof import('./quiz-taps.tsx').default>;
const TAPS: LaterCode<Props> = { load: () => import('./quiz-taps.tsx') };

/** Taps that answer a question; their code comes with the first of them. */
export function LaterTaps(props: Props) {
  const Scene = useLater(TAPS);
  return Scene ? <Scene {...props} /> : null;
}
