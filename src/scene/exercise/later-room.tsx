import type { ComponentProps } from 'react';
import { pictureOf } from '../../domain/picture/picture.ts';
import { shownMove, viewMove } from '../../domain/view/view-move.ts';
import { useExplorer, useShownView } from '../../state/hooks.ts';
import { partWords } from '../../words/part-words.ts';
import type { BodyModel } from '../body/body-model.ts';
import { type LaterCode, useLater } from '../lib/addition.tsx';

const CODE: LaterCode<ComponentProps<typeof import('./room-scene.tsx').default>> = {
  load: () => import('./room-scene.tsx'),
};

/**
 * The room of the exercise that is looked at, once the whole body does it; its code comes with the first. Near the muscles only the
 * mat is drawn, where the room stands upright: chairs and walls would hide them.
 */
export function LaterRoom({ model }: { model: BodyModel }) {
  const { index } = model;
  const view = useShownView();
  const content = useExplorer((s) => s.content);
  const move = viewMove(view, index);
  const near = shownMove(view, index) === undefined;
  if (!move || !index.moves) return null;
  if (near && pictureOf(view, content, index, partWords(view.language)).shot.up) return null;
  const { ground } = index.moves;
  return <Room move={move} near={near} ground={ground} mirrored={view.side === 'left'} model={model} />;
}

function Room(props: ComponentProps<typeof import('./room-scene.tsx').default>) {
  const Scene = useLater(CODE);
  return Scene ? <Scene {...props} /> : null;
}
