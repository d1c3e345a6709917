import { useFrame } from '@react-three/fiber';
import { type RefObject, useMemo, useRef } from 'react';
import {
  CatmullRomCurve3,
  type InstancedMesh,
  type Matrix4,
  MeshStandardMaterial,
  Object3D,
  TubeGeometry,
  Vector3,
} from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { InjectionMoment } from '../../domain/injection/moment.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';

/** Small vessels over the band, in the sight's frame: across and outward, metres; drawn far wider than life. */
const VESSELS = [
  { across: -0.0052, out: 0.0036, phase: 0 },
  { across: 0.0006, out: 0.0052, phase: 0.4 },
  { across: 0.0058, out: 0.0034, phase: 0.75 },
];
const HALF = 0.019;
const RADIUS = 0.00085;
const CELLS = 16;

const lineAt = ({ across, out, phase }: (typeof VESSELS)[number], x: number): Vector3 =>
  new Vector3(x, across + 0.0008 * Math.sin(x * 190 + phase * 9), out - (across * across + x * x * 0.1) * 7);

/** Small blood vessels along the band and the red cells in them: they run slowly while the band is tight. */
export function Blood({ frame, moment }: { frame: Matrix4; moment: RefObject<InjectionMoment> }) {
  const cells = useRef<InstancedMesh>(null);
  const { geometry, material, flow } = useMade(
    () => ({
      ...vesselMaterial(),
      geometry: mergeGeometries(
        VESSELS.map((vessel) => {
          const points = Array.from({ length: 13 }, (_, i) => lineAt(vessel, -HALF + (2 * HALF * i) / 12));
          return new TubeGeometry(new CatmullRomCurve3(points), 48, RADIUS, 10);
        }),
      ),
    }),
    [],
  );
  const holder = useMemo(() => new Object3D(), []);
  useFrame(() => {
    const { flow: free, round } = moment.current;
    flow.value = free;
    if (!cells.current) return;
    VESSELS.forEach((vessel, v) => {
      for (let i = 0; i < CELLS; i++) {
        const s = ((((i + 0.35 * Math.sin(i * 5)) / CELLS + vessel.phase + round * 0.5) % 1) + 1) % 1;
        const x = -HALF + 2 * HALF * s;
        const end = Math.min(1, (HALF - Math.abs(x)) / 0.003);
        const narrow = 1 - (1 - free) * 0.55 * Math.exp(-((x / 0.006) ** 2));
        holder.position.copy(lineAt(vessel, x));
        holder.scale.set(0.00038 * end, 0.0006 * end * narrow, 0.0006 * end * narrow);
        holder.updateMatrix();
        cells.current?.setMatrixAt(v * CELLS + i, holder.matrix);
      }
    });
    cells.current.instanceMatrix.needsUpdate = true;
  });
  return (
    <group matrix={frame} matrixAutoUpdate={false}>
      <instancedMesh
        ref={cells}
        args={[undefined, undefined, VESSELS.length * CELLS]}
        frustumCulled={false}
        renderOrder={DRAW_ORDER.blood}
      >
        <sphereGeometry args={[1, 10, 8]} />
        <meshStandardMaterial color="#d8453c" roughness={0.4} />
      </instancedMesh>
      <mesh geometry={geometry} material={material} renderOrder={DRAW_ORDER.bloodWall} />
    </group>
  );
}

/** A thin clear wall, pinched at the knot while little flows. */
function vesselMaterial() {
  const flow = { value: 0 };
  const material = new MeshStandardMaterial({
    color: '#f0a79b',
    transparent: true,
    opacity: 0.42,
    roughness: 0.25,
    depthWrite: false,
  });
  material.onBeforeCompile = (shader) => {
    shader.uniforms.flow = flow;
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nuniform float flow;')
      .replace(
        '#include <begin_vertex>',
        `vec3 transformed = position - normal * ${RADIUS} * (1.0 - flow) * 0.55 * exp(-position.x * position.x / 0.000036);`,
      );
  };
  return { material, flow };
}
