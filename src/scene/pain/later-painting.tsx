import type { ComponentProps } from 'react';
import { type LaterCode, useLater } from '../lib/addition.tsx';

type HandProps = ComponentProps<typeof import('./painting.tsx').default>;
type PaintProps = ComponentProps<typeof import('./paint-layer.tsx').default>;
const HAND: LaterCode<HandProps> = { load: () => import('./painting.tsx') };
const PAINT: LaterCode<PaintProps> = { load: () => import('./paint-layer.tsx') };

/** The hand that paints on the body; its code comes when somebody wants to paint. */
export function LaterPainting(props: HandProps) {
  const Scene = useLater(HAND);
  return Scene ? <Scene {...props} /> : null;
}

/** What is painted on the body. */
export function LaterPaint(props: PaintProps) {
  const Scene = useLater(PAINT);
  return Scene ? <Scene {...props} /> : null;
}
