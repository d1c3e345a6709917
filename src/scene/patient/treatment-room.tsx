import { useMemo } from 'react';
import { Matrix4, Quaternion, Vector3 } from 'three';
import type { Side } from '../../core/ids.ts';
import type { SolvedMove } from '../../core/model/moves.ts';
import { apply, type DualQuaternion } from '../../core/rig/dual-quaternion.ts';
import { RoomParts } from '../exercise/room-parts.tsx';

interface Props {
  lying: SolvedMove;
  ground: number;
  /** From the room to the body's frame. */
  room: DualQuaternion;
  side: Side;
}

/** Couch, pillows and floor about a patient: the body keeps its own frame, the room is turned about it. */
export function TreatmentRoom({ lying, ground, room, side }: Props) {
  const matrix = useMemo(() => {
    const turn = new Quaternion(room[0], room[1], room[2], room[3]);
    const mirror = new Vector3(side === 'left' ? -1 : 1, 1, 1);
    return new Matrix4().compose(new Vector3(...apply(room, [0, 0, 0])), turn, mirror);
  }, [room, side]);
  return (
    <group matrix={matrix} matrixAutoUpdate={false}>
      <RoomParts move={lying} ground={ground} />
    </group>
  );
}
