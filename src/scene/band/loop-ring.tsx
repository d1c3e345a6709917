import { useFrame } from '@react-three/fiber';
import { useRef } from 'react';
import {
  BufferGeometry,
  Float32BufferAttribute,
  type Group,
  Matrix4,
  type Mesh,
  MeshBasicMaterial,
  Vector3,
} from 'three';
import { RING, ringAngle } from '../../domain/band/sight.ts';
import { type BandMoment, LOOP_STEPS } from '../../domain/band/story.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';

/** Width of the arrows of the ring and of their heads, metres. */
const WIDTH = 0.0007;
const HEAD = 0.0017;
/** The part of the way between two steps that an arrow leaves free at both ends, for their numbers. */
const FREE = 0.21;

const COUNT = LOOP_STEPS.length;

/** The ring of the loop's steps: an arrow from each to the next, lit once the step it leads from is told. */
export function LoopRing({ frame, moment }: { frame: Matrix4; moment: () => BandMoment }) {
  const made = useMade(
    () => ({
      arrow: arrowGeometry(),
      told: new MeshBasicMaterial({ color: '#fff1cf', depthTest: false, toneMapped: false }),
      waiting: new MeshBasicMaterial({
        color: '#fff1cf',
        depthTest: false,
        transparent: true,
        opacity: 0.3,
        toneMapped: false,
      }),
    }),
    [],
  );
  const group = useRef<Group>(null);
  useFrame(() => {
    const { lit, level } = moment();
    if (!group.current) return;
    group.current.visible = level < 1.2;
    group.current.children.forEach((child, i) => {
      (child as Mesh).material = i < lit ? made.told : made.waiting;
    });
  });
  return (
    <group ref={group} matrix={upright(frame)} matrixAutoUpdate={false}>
      {LOOP_STEPS.map((step, i) => (
        <mesh
          key={step}
          geometry={made.arrow}
          material={made.waiting}
          rotation={[0, 0, ringAngle(i, COUNT)]}
          renderOrder={DRAW_ORDER.arrows}
          frustumCulled={false}
        />
      ))}
    </group>
  );
}

/** The sight's frame turned so that y is up in the picture. */
function upright(frame: Matrix4): Matrix4 {
  const z = new Vector3().setFromMatrixColumn(frame, 2);
  const x = new Vector3(0, 1, 0).cross(z).normalize();
  return new Matrix4().makeBasis(x, z.clone().cross(x), z).copyPosition(frame);
}

/** An arrow along the ring, clockwise from the direction x. */
function arrowGeometry(): BufferGeometry {
  const whole = (2 * Math.PI) / COUNT;
  const [from, to] = [-whole * FREE, -whole * (1 - FREE)];
  const neck = to + HEAD / RING;
  const positions: number[] = [];
  const put = (angle: number, radius: number) =>
    positions.push(Math.cos(angle) * radius, Math.sin(angle) * radius, 0);
  const steps = 16;
  const indices: number[] = [];
  for (let i = 0; i <= steps; i++) {
    const angle = from + ((neck - from) * i) / steps;
    put(angle, RING - WIDTH / 2);
    put(angle, RING + WIDTH / 2);
    if (i < steps) indices.push(2 * i, 2 * i + 2, 2 * i + 1, 2 * i + 1, 2 * i + 2, 2 * i + 3);
  }
  const head = 2 * steps + 2;
  put(neck, RING - HEAD * 0.7);
  put(neck, RING + HEAD * 0.7);
  put(to, RING);
  indices.push(head, head + 2, head + 1);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setIndex([...indices, ...indices.slice().reverse()]);
  return geometry;
}
