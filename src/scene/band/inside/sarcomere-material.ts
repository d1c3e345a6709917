import { type IUniform, Vector4 } from 'three';
import { REST_LENGTH, THICK, THIN } from '../../../domain/band/figures.ts';
import { EACH_SIDE, myofibril } from '../../../domain/band/sarcomeres.ts';
import { type TissueUniforms, tissueMaterial, whollySeen } from '../tissue/tissue.ts';
import { TUBE_ATTRIBUTES } from '../tissue/tube-geometry.ts';

const COUNT = 2 * EACH_SIDE + 1;

/** What moves in the fibre's inside. */
interface SarcomereUniforms extends TissueUniforms {
  tension: IUniform<number>;
  contract: IUniform<number>;
  /** Every sarcomere of a myofibril at rest, then of one with a knot: middle, length, thickness at both its ends. */
  units: IUniform<Vector4[]>;
}

export const sarcomereUniforms = (): SarcomereUniforms => ({
  veil: { value: whollySeen() },
  tension: { value: 1 },
  contract: { value: 0 },
  units: { value: Array.from({ length: 2 * COUNT }, () => new Vector4()) },
});

/** Writes where all sarcomeres are. */
export function placeSarcomeres({ tension, contract, units }: SarcomereUniforms): void {
  for (const knotted of [0, 1]) {
    const list = myofibril(knotted * tension.value, contract.value);
    const thickness = softened(softened(list.map(({ length }) => Math.sqrt(REST_LENGTH / length))));
    list.forEach(({ middle, length }, i) => {
      const ends = [thickness[i - 1], thickness[i + 1]].map(
        (beside) => ((beside ?? thickness[i]!) + thickness[i]!) / 2,
      );
      units.value[knotted * COUNT + i]!.set(middle, length, ends[0]!, ends[1]!);
    });
  }
}

/** A myofibril keeps its volume, thicker where it is shorter, but its shape changes without steps. */
const softened = (list: readonly number[]): number[] =>
  list.map((own, i) => ((list[i - 1] ?? own) + 2 * own + (list[i + 1] ?? own)) / 4);

/**
 * Myofibrils, micrometres, one instance per sarcomere. Along the fibre all is to scale: Z lines, thick filaments in
 * the middle, thin ones from both ends; across it, fewer filaments are drawn than there are.
 */
export const sarcomereMaterial = (uniforms: SarcomereUniforms) =>
  tissueMaterial({
    uniforms,
    vertexHead: VERTEX_HEAD,
    vertex: VERTEX,
    fragmentHead: FRAGMENT_HEAD,
    fragment: FRAGMENT,
  });

const VERTEX_HEAD = /* glsl */ `
${TUBE_ATTRIBUTES}
uniform vec4 units[${2 * COUNT}];
uniform float tension;
varying vec4 vUnit;
varying vec3 vPlace;
varying vec3 vAround;
`;

const VERTEX = /* glsl */ `
vec4 unit = units[int(kind.x + 0.5) * ${COUNT} + int(kind.y + 0.5)];
float s = position.x;
float x = unit.x + s * 0.5 * unit.y + (tube.w - 0.5) * 1.3;
float swollen = mix(unit.z, unit.w, 0.5 + 0.5 * s) + 0.04 * (s * s - 0.3);
float radius = tube.z * swollen;
float slope = tube.z * (unit.w - unit.z) / unit.y;
float g = exp(-x * x / 22.0) * tension * kind.x;
float y = (tube.x - 0.25) * (1.0 + 0.52 * g) + 0.1 + 0.09 * sin(x * 0.5 + tube.w * 6.283);
float z = tube.y * (1.0 + 0.3 * g) + 0.12 * g;
p = vec3(x, y + position.y * radius, z + position.z * radius);
n = normalize(vec3(-slope, position.yz));
vAround = normalMatrix * vec3(0.0, -position.z, position.y);
vUnit = vec4(s, unit.y, tube.w, kind.x);
vPlace = vec3(position.yz, x);
vFar = smoothstep(-0.3, -3.4, tube.y) * 0.9 + smoothstep(0.5, -0.7, position.z) * 0.1;
`;

const FRAGMENT_HEAD = /* glsl */ `
varying vec4 vUnit;
varying vec3 vPlace;
varying vec3 vAround;
`;

const FRAGMENT = /* glsl */ `
float len = vUnit.y;
float middle = abs(vUnit.x) * 0.5 * len;
float end = 0.5 * len - middle;
float angle = atan(vPlace.x, vPlace.y);
float soft = max(fwidth(middle), 0.015);
float thick = 1.0 - smoothstep(-soft, soft, middle - ${(THICK / 2).toFixed(3)});
float thin = 1.0 - smoothstep(-soft, soft, end - ${THIN.toFixed(3)});
float rods = angle * 3.5 + vUnit.z * 3.0;
float crisp = smoothstep(0.9, 0.3, fwidth(rods));
float ridge = 0.5 + 0.5 * cos(rods * 6.2832);
float thread = pow(0.5 - 0.5 * cos(rods * 6.2832), 2.0);
vec3 gel = vec3(0.5, 0.215, 0.165);
vec3 myosin = mix(vec3(0.3, 0.035, 0.04), vec3(0.58, 0.1, 0.085), ridge);
vec3 actin = mix(gel, vec3(0.82, 0.5, 0.27), thread * 0.75);
albedo = mix(gel, actin, thin * mix(0.55, 1.0, crisp));
albedo = mix(albedo, myosin, thick * mix(0.86, 0.45 + 0.55 * smoothstep(0.1, 0.6, ridge), crisp));
albedo = mix(albedo, vec3(0.4, 0.06, 0.09), (1.0 - smoothstep(0.02, 0.02 + 2.0 * soft, middle)) * 0.5);
float zigzag = abs(fract(rods) - 0.5) * 0.07 * crisp;
float disc = 1.0 - smoothstep(0.035, 0.035 + 1.5 * soft, end - zigzag);
float stuck = smoothstep(1.7, 0.9, len);
albedo = mix(albedo, mix(vec3(0.2, 0.02, 0.08), vec3(0.44, 0.07, 0.16), ridge), stuck * 0.72);
albedo = mix(albedo, mix(vec3(0.2, 0.07, 0.24), vec3(0.1, 0.0, 0.06), stuck), disc * 0.9);
float bump = thick * sin(rods * 6.2832) * 0.45 - (1.0 - thick) * thin * sin(rods * 6.2832) * 0.25;
n = normalize(n - normalize(vAround) * bump * crisp);
float facing = vPlace.y;
albedo *= mix(0.5, 1.0, smoothstep(-0.1, 0.45, facing));
wet = 0.4;
`;

/** The sheath between two fibres: membranes (kind 0) and fine threads (kind 1); pale and moist. */
export const sheathMaterial = (uniforms: SarcomereUniforms) =>
  tissueMaterial({
    uniforms,
    vertexHead: `${TUBE_ATTRIBUTES}\nvarying float vKind;`,
    vertex: /* glsl */ `
float x = position.x;
float wave = kind.x > 0.5 ? 0.12 : 0.05;
float y = tube.x + wave * sin(x * 1.3 + tube.w * 20.0) + 0.12 * sin(x * 0.4);
float z = tube.y + 0.1 * sin(x * 0.9 + tube.w * 9.0);
p = vec3(x, y + position.y * tube.z, z + position.z * tube.z);
n = vec3(0.0, position.yz);
vKind = kind.x;
vFar = smoothstep(0.4, -3.0, tube.y) * 0.9;
`,
    fragmentHead: 'varying float vKind;',
    fragment: 'albedo = mix(vec3(0.52, 0.22, 0.19), vec3(0.6, 0.36, 0.3), vKind);\nwet = 0.7;',
  });

/** Mitochondria: `at` holds along, across, outward and length. */
export const mitochondriaMaterial = (uniforms: SarcomereUniforms) =>
  tissueMaterial({
    uniforms,
    vertexHead: 'attribute vec4 at;\nuniform float contract;\nvarying vec3 vShape;',
    vertex: /* glsl */ `
vec3 size = vec3(at.w, 0.26, 0.24);
p = position * size + vec3(at.x * (1.0 - 0.2 * contract), at.y, at.z);
n = normalize(position / size);
vShape = position;
`,
    fragmentHead: 'varying vec3 vShape;',
    fragment: /* glsl */ `
albedo = mix(vec3(0.42, 0.16, 0.1), vec3(0.66, 0.33, 0.18), 0.5 + 0.5 * sin(vShape.x * 16.0 + sin(vShape.y * 7.0)));
wet = 0.8;
`,
  });
