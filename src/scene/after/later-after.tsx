import type { ComponentProps } from 'react';
import { type LaterCode, useLater } from '../lib/addition.tsx';

type Props = ComponentProps<typeof import('./after-scene.tsx').default>;

const CODE: LaterCode<Props> = { load: () => import('./after-scene.tsx') };

/** What is seen of the days after, whose code comes when they are first looked at. */
export function LaterAfter(props: Props) {
  const After = useLater(CODE);
  return After ? <After {...props} /> : null;
}
