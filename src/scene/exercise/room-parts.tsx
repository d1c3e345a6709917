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

/** What stands with the figure that shows the mistake. */
const BACK = 0.35;

/** From so far out of the picture's middle (1 is its edge) props fade. */
const FADE = '0.84';

interface RoomPartsProps {
  move: SolvedMove;
  /** Height of the floor, metres. */
  ground: number;
  /**
   * An exercise: seen whole, what is larger than the picture fades toward its sides; from near only the mat is drawn. Beside the right
   * one it stands back, as the figure does that shows the mistake.
   */
  seen?: 'whole' | 'near' | 'beside';
}

/** What stands in a room, and the shadow of who is in it. */
export function RoomParts({ move, ground, seen }: RoomPartsProps) {
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
      {seen !== 'beside' && <mesh {...shadow} renderOrder={DRAW_ORDER.couch} />}
      {move.props
        .filter(({ kind }) => seen !== 'near' || kind === 'mat')
        .map((prop) => (
          <PropMesh key={JSON.stringify(prop.blocks)} prop={prop} ground={ground} seen={seen} />
        ))}
    </>
  );
}

/** What is larger than the picture fades toward its sides, so that it is not cut off. */
function fadingOut(shader: { vertexShader: string; fragmentShader: string }): void {
  shader.vertexShader = shader.vertexShader
    .replace('#include <common>', '#include <common>\nvarying vec4 vPicture;')
    .replace('#include <project_vertex>', '#include <project_vertex>\nvPicture = gl_Position;');
  shader.fragmentShader = shader.fragmentShader
    .replace('#include <common>', '#include <common>\nvarying vec4 vPicture;')
    .replace(
      '#include <color_fragment>',
      `#include <color_fragment>
      { vec2 side = abs(vPicture.xy / vPicture.w); diffuseColor.a *= 1.0 - smoothstep(${FADE}, 1.0, max(side.x, side.y)); }`,
    );
}

interface PropMeshProps {
  prop: Prop;
  ground: number;
  seen: RoomPartsProps['seen'];
}

function PropMesh({ prop, ground, seen }: PropMeshProps) {
  const fades = seen === 'whole';
  const opacity = seen === 'beside' ? BACK : prop.kind === 'wall' ? WALL : 1;
  const made = useMade(() => {
    const material = new MeshStandardMaterial({
      color: COLOURS[prop.kind],
      roughness: 0.85,
      ...(fades && { transparent: true }),
      ...(opacity < 1 && { transparent: true, opacity, depthWrite: false }),
    });
    if (fades) material.onBeforeCompile = fadingOut;
    return { geometry: propShape(prop, ground), material };
  }, [prop, ground, fades, opacity]);
  return <mesh key={String(fades)} {...made} renderOrder={DRAW_ORDER.couch} />;
}
