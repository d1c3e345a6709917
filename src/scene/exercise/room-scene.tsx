import type { SolvedMove } from '../../core/model/moves.ts';
import type { BodyModel } from '../body/body-model.ts';
import { BAND_COLOUR, RoomParts } from './room-parts.tsx';
import { StretchBand } from './stretch-band.tsx';

interface RoomProps {
  move: SolvedMove;
  /** Height of the floor, metres. */
  ground: number;
  /** The exercise is done on the left: the room is turned over with the body. */
  mirrored: boolean;
  motion: BodyModel['motion'];
}

/** What the exercise is done on, at or with, and the shadow on the ground. */
export default function RoomScene({ move, ground, mirrored, motion }: RoomProps) {
  return (
    <>
      <group scale={[mirrored ? -1 : 1, 1, 1]}>
        <RoomParts move={move} ground={ground} />
      </group>
      {move.band && <StretchBand along={move.band} motion={motion} colour={BAND_COLOUR} />}
    </>
  );
}
