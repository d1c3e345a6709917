import type { ComponentProps } from 'react';
import { type LaterCode, useLater } from '../lib/addition.tsx';

type Props = ComponentProps<typeof import('./band-scene.tsx').default>;

const CODE: LaterCode<Props> = { load: () => import('./band-scene.tsx') };

/** The inside of the muscle, whose code comes when it is first looked at. */
export function LaterBand(props: Props) {
  const Band = useLater(CODE);
  return Band ? <Band {...props} /> : null;
}
