import { Float32BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry } from 'three';

interface Shape {
  /** The tubes reach from -half to half along x. */
  half: number;
  along: number;
  around: number;
  /** 1 even steps; above 1 they grow toward the ends, so that the middle is finer. */
  focus?: number;
  /** Share of the circle that is drawn, the rest being turned away from the viewer (who looks along -z). */
  arc?: number;
}

/**
 * Tubes along x, one instance per entry of `list`, whose numbers the vertex shader finds in the attributes `tube`
 * (four) and `kind` (two). `position` is (along, cos, sin): the shader places it.
 */
export function tubeGeometry(
  list: readonly (readonly [number, number, number, number, number, number])[],
  { half, along, around, focus = 1, arc = 0.62 }: Shape,
): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  const positions: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i <= along; i++) {
    const s = (i / along) * 2 - 1;
    const x = Math.sign(s) * Math.abs(s) ** focus * half;
    for (let k = 0; k <= around; k++) {
      const turn = Math.PI / 2 + (k / around - 0.5) * 2 * Math.PI * arc;
      positions.push(x, Math.cos(turn), Math.sin(turn));
    }
  }
  const row = around + 1;
  for (let i = 0; i < along; i++)
    for (let k = 0; k < around; k++) {
      const a = i * row + k;
      indices.push(a, a + 1, a + row, a + 1, a + 1 + row, a + row);
    }
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setIndex(indices);
  const part = (from: number, to: number) =>
    new InstancedBufferAttribute(Float32Array.from(list.flatMap((tube) => tube.slice(from, to))), to - from);
  geometry.setAttribute('tube', part(0, 4));
  geometry.setAttribute('kind', part(4, 6));
  geometry.instanceCount = list.length;
  return geometry;
}

/** GLSL: what each instance of such a tube has. */
export const TUBE_ATTRIBUTES = /* glsl */ `
attribute vec4 tube;
attribute vec2 kind;
`;

/**
 * GLSL that places a vertex of such a tube about `vec3 lie(float along)` (radius, y, z); `step` is a short way along.
 * Sets `p`, `n` and `around`, the direction around the tube.
 */
export const placeOnTube = (step: string): string => /* glsl */ `
vec3 here = lie(position.x);
vec3 next = lie(position.x + ${step});
p = vec3(position.x, here.y + position.y * here.x, here.z + position.z * here.x);
vec3 ahead = normalize(vec3(${step}, next.yz - here.yz));
vec3 out1 = vec3(0.0, position.yz);
n = normalize(out1 - ahead * dot(ahead, out1) - ahead * (next.x - here.x) / ${step});
vec3 around = vec3(0.0, -position.z, position.y);
`;
