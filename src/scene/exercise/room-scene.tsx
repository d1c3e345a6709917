import type { SolvedMove } from '../../core/model/moves.ts';
import { useShownView } from '../../state/hooks.ts';
import type { BodyModel, DrawnPart } from '../body/body-model.ts';
import { Ghost } from './ghost.tsx';
import { Person } from './person.tsx';
import { BAND_COLOUR, RoomParts } from './room-parts.tsx';
import { StretchBand } from './stretch-band.tsx';
import { WayArrows } from './way-arrows.tsx';
import { type Second, WholeBeside } from './whole-beside.tsx';

interface RoomProps {
  move: SolvedMove;
  /** How much of the room is drawn: near the muscles only the floor. */
  seen: 'whole' | 'near' | 'nothing';
  /** Height of the floor, metres. */
  ground: number;
  /** The exercise is done on the left: the room is turned over with the body. */
  mirrored: boolean;
  model: BodyModel;
}

interface SceneProps extends RoomProps {
  parts: readonly DrawnPart[];
  /** How a second picture is drawn, of the whole body, where there is one. */
  beside: Second | undefined;
}

/** What the exercise is done on, at or with, and the signs of the movement; and all of it once more where two pictures are drawn. */
export default function RoomScene({ beside, parts, ...room }: SceneProps) {
  return (
    <>
      {room.seen !== 'nothing' && <Room {...room} />}
      {beside && (
        <WholeBeside {...beside}>
          <Person model={room.model} parts={parts} skins={beside.skins} />
          <Room {...room} seen="whole" />
        </WholeBeside>
      )}
    </>
  );
}

/** One picture of the room. */
function Room({ move, seen, ground, mirrored, model }: RoomProps) {
  const wrong = useShownView().options.mistake && move.mistake;
  const whole = seen === 'whole';
  return (
    <>
      <group scale={[mirrored ? -1 : 1, 1, 1]}>
        <RoomParts move={move} ground={ground} seen={whole ? 'whole' : 'near'} />
      </group>
      {whole && !wrong && <WayArrows model={model} move={move} />}
      {whole && wrong && (
        <group position={[mirrored ? -wrong.by[0] : wrong.by[0], wrong.by[1], wrong.by[2]]}>
          <group scale={[mirrored ? -1 : 1, 1, 1]}>
            <RoomParts move={move} ground={ground} seen="beside" />
          </group>
          <Ghost model={model} mistake={wrong} mirrored={mirrored} />
        </group>
      )}
      {move.band && <StretchBand along={move.band} motion={model.motion} colour={BAND_COLOUR} />}
    </>
  );
}
