import { MeshBasicMaterial, MeshStandardMaterial } from 'three';
import type { Prop, SolvedMove } from '../../core/model/moves.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import { groundShadow, propShape } from './prop-shapes.ts';

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
  couch: '#7f9c9d',
  frame: '#b9b4aa',
  headrest: '#8fabab',
};

/** The colour of a stretchy band. */
export const BAND_COLOUR = COLOURS.band;

/** Through a wall what is behind it is still seen. */
const WALL = 0.6;

/** What stands in a room, and the shadow of who is in it; `ground` is the height of the floor, metres. */
export function RoomParts({ move, ground }: { move: SolvedMove; ground: number }) {
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
      <mesh {...shadow} renderOrder={DRAW_ORDER.couch} />
      {move.props.map((prop) => (
        <PropMesh key={JSON.stringify(prop.blocks)} prop={prop} ground={ground} />
      ))}
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
