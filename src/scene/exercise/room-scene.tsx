import { MeshBasicMaterial, MeshStandardMaterial } from 'three';
import type { Prop, SolvedMove } from '../../core/model/moves.ts';
import type { BodyModel } from '../body/body-model.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import { groundShadow, propShape } from './prop-shapes.ts';
import { StretchBand } from './stretch-band.tsx';

/** Wood, cloth, stone and plaster: quiet colours that stand back behind the body on light and dark pages. */
const COLOURS: Record<Prop['kind'], string> = {
  mat: '#8fa59c',
  chair: '#c2a27c',
  counter: '#d3cabb',
  table: '#c2a27c',
  wall: '#e2d9ca',
  pillow: '#ece6da',
  towel: '#b9cad0',
  band: '#0c6b66',
};

/** Through a wall what is behind it is still seen. */
const WALL = 0.6;

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
  const [x, , z] = move.sphere.target;
  const shadow = useMade(
    () => ({
      geometry: groundShadow(x, ground, z, move.sphere.radius * 0.85),
      material: new MeshBasicMaterial({ vertexColors: true, transparent: true, depthWrite: false }),
    }),
    [move, ground],
  );
  return (
    <>
      <group scale={[mirrored ? -1 : 1, 1, 1]}>
        <mesh {...shadow} renderOrder={DRAW_ORDER.couch} />
        {move.props.map((prop) => (
          <PropMesh key={JSON.stringify(prop.blocks)} prop={prop} ground={ground} />
        ))}
      </group>
      {move.band && <StretchBand along={move.band} motion={motion} colour={COLOURS.band} />}
    </>
  );
}

function PropMesh({ prop, ground }: { prop: Prop; ground: number }) {
  const clear = prop.kind === 'wall';
  const made = useMade(
    () => ({
      geometry: propShape(prop, ground),
      material: new MeshStandardMaterial({
        color: COLOURS[prop.kind],
        roughness: 0.85,
        ...(clear && { transparent: true, opacity: WALL, depthWrite: false }),
      }),
    }),
    [prop, ground],
  );
  return <mesh {...made} renderOrder={DRAW_ORDER.couch} />;
}
