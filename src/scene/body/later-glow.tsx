import type { ComponentProps } from 'react';
import { type LaterCode, useLater } from '../lib/addition.tsx';

type GlowProps = ComponentProps<typeof import('./glow.tsx').default>;

const CODE: LaterCode<GlowProps> = { load: () => import('./glow.tsx') };

/** Muscles that shine through the skin, where they do; their code comes with the first. */
export const LaterGlow = (props: GlowProps & { on: boolean }) => (props.on ? <Glowing {...props} /> : null);

function Glowing(props: GlowProps) {
  const Glow = useLater(CODE);
  return Glow ? <Glow {...props} /> : null;
}
