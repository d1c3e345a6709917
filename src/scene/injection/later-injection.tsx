import type { ComponentProps } from 'react';
import { type LaterCode, useLater } from '../lib/addition.tsx';

type Props = ComponentProps<typeof import('./injection-scene.tsx').default>;

const CODE: LaterCode<Props> = { load: () => import('./injection-scene.tsx') };

/** Couch, fingers, needle and medicine, whose code comes when an injection is first looked at. */
export function LaterInjection(props: Props) {
  const Injection = useLater(CODE);
  return Injection ? <Injection {...props} /> : null;
}
