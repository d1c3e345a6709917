import { MeshBasicMaterial, MeshStandardMaterial } from 'three';
import type { Prop, SolvedMove } from '../../core/model/moves.ts';
import { useShownView } from '../../state/hooks.ts';
import type { BodyModel } from '../body/body-model.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import { Ghost } from './ghost.tsx';
import { groundShadow, propShape } from './prop-shapes.ts';
import { StretchBand } from './stretch-band.tsx';
import { WayArrows } from './way-arrows.tsx';

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

/** From so far out of the picture's middle (1 is its edge) props fade. */
const FADE = '0.84';

/** Through a wall what is behind it is still seen. */
const WALL = 0.6;

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

/** What the exercise is done on, at or with, and the shadow on the ground. */
export default function RoomScene({ move, near, ground, mirrored, model }: RoomProps) {
  const wrong = useShownView().options.mistake && move.mistake;
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
        {move.props
          .filter(({ kind }) => !near || kind === 'mat')
          .map((prop) => (
            <PropMesh key={JSON.stringify(prop.blocks)} prop={prop} near={near} ground={ground} />
          ))}
      </group>
      {!near && !wrong && <WayArrows model={model} move={move} />}
      {!near && wrong && <Ghost model={model} mistake={wrong} mirrored={mirrored} />}
      {move.band && <StretchBand along={move.band} motion={model.motion} colour={COLOURS.band} />}
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

function PropMesh({ prop, near, ground }: Pick<RoomProps, 'near' | 'ground'> & { prop: Prop }) {
  const clear = prop.kind === 'wall';
  const made = useMade(() => {
    const material = new MeshStandardMaterial({
      color: COLOURS[prop.kind],
      roughness: 0.85,
      transparent: true,
      ...(clear && { opacity: WALL, depthWrite: false }),
    });
    // From near it fills the picture, as a floor does.
    if (!near) material.onBeforeCompile = fadingOut;
    return { geometry: propShape(prop, ground), material };
  }, [prop, near, ground]);
  return <mesh key={String(near)} {...made} renderOrder={DRAW_ORDER.couch} />;
}
