import type { ComponentProps } from 'react';
import { pictureOf } from '../../domain/picture/picture.ts';
import type { View } from '../../domain/view/view.ts';
import { shownMove, viewMove } from '../../domain/view/view-move.ts';
import { useExplorer, useShownView, useTwice } from '../../state/hooks.ts';
import { unturned } from '../../state/place/explorer.ts';
import { partWords } from '../../words/part-words.ts';
import type { BodyModel, DrawnPart } from '../body/body-model.ts';
import { type LaterCode, useLater } from '../lib/addition.tsx';

type RoomProps = ComponentProps<typeof import('./room-scene.tsx').default>;

const CODE: LaterCode<RoomProps> = { load: () => import('./room-scene.tsx') };

interface Props {
  model: BodyModel;
  parts: readonly DrawnPart[];
  /** What a second picture has of the first. */
  beside: Omit<NonNullable<RoomProps['beside']>, 'shot' | 'near'>;
}

/**
 * The room of the exercise that is looked at, once the whole body does it; its code comes with the first. Near the muscles only the
 * mat is drawn, where the room stands upright: chairs and walls would hide them.
 */
export function LaterRoom({ model, parts, beside }: Props) {
  const { index } = model;
  const view = useExplorer((s) => unturned(s.preview ?? s.view));
  const shown = useShownView();
  const content = useExplorer((s) => s.content);
  const move = viewMove(view, index);
  const twice = useTwice();
  if (!move || !index.moves) return null;
  const near = shownMove(shown, index) === undefined;
  const shotOf = (of: View) => pictureOf(of, content, index, partWords(view.language)).shot;
  // Where a body is looked at from beneath nothing of the room is drawn.
  const seen = !near ? 'whole' : shotOf(shown).up ? 'nothing' : 'near';
  const second = twice ? { ...beside, shot: shotOf(view), near: shotOf(shown) } : undefined;
  const { ground } = index.moves;
  return <Room {...{ move, seen, ground, model, parts }} beside={second} mirrored={view.side === 'left'} />;
}

function Room(props: RoomProps) {
  const Scene = useLater(CODE);
  return Scene ? <Scene {...props} /> : null;
}
