import type { SolvedMove } from '../../core/model/moves.ts';
import { useShownView } from '../../state/hooks.ts';
import type { BodyModel } from '../body/body-model.ts';
import { Ghost } from './ghost.tsx';
import { BAND_COLOUR, RoomParts } from './room-parts.tsx';
import { StretchBand } from './stretch-band.tsx';
import { WayArrows } from './way-arrows.tsx';

interface RoomProps {
  move: SolvedMove;
  /** Only the floor is drawn. */
  near: boolean;
  /** Height of the floor, metres. */
  ground: number;
  /** The exercise is done on the left: the room is turned over with the body. */
  mirrored: boolean;
  model: BodyModel;
}

/** What the exercise is done on, at or with, the shadow on the ground, and the signs of the movement. */
export default function RoomScene({ move, near, ground, mirrored, model }: RoomProps) {
  const wrong = useShownView().options.mistake && move.mistake;
  return (
    <>
      <group scale={[mirrored ? -1 : 1, 1, 1]}>
        <RoomParts move={move} ground={ground} seen={near ? 'near' : 'whole'} />
      </group>
      {!near && !wrong && <WayArrows model={model} move={move} />}
      {!near && wrong && <Ghost model={model} mistake={wrong} mirrored={mirrored} />}
      {move.band && <StretchBand along={move.band} motion={model.motion} colour={BAND_COLOUR} />}
    </>
  );
}
