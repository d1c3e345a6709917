import type { ComponentProps } from 'react';
import { shownMove } from '../../domain/view/view-move.ts';
import { useShownView } from '../../state/hooks.ts';
import type { BodyModel } from '../body/body-model.ts';
import { type LaterCode, useLater } from '../lib/addition.tsx';

const CODE: LaterCode<ComponentProps<typeof import('./room-scene.tsx').default>> = {
  load: () => import('./room-scene.tsx'),
};

/** The room of the exercise that is looked at, once the whole body does it; its code comes with the first. */
export function LaterRoom({ model: { index, motion } }: { model: BodyModel }) {
  const view = useShownView();
  const move = shownMove(view, index);
  return move && index.moves ? (
    <Room move={move} ground={index.moves.ground} mirrored={view.side === 'left'} motion={motion} />
  ) : null;
}

function Room(props: ComponentProps<typeof import('./room-scene.tsx').default>) {
  const Scene = useLater(CODE);
  return Scene ? <Scene {...props} /> : null;
}
