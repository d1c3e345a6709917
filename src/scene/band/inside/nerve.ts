import { type BufferGeometry, CatmullRomCurve3, SphereGeometry, TubeGeometry, Vector3 } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import { FIBRE } from '../../../domain/band/figures.ts';
import { tissueMaterial } from '../tissue/tissue.ts';
import { RESTING_PLATE } from './fibre-layout.ts';
import type { FibreUniforms } from './fibre-material.ts';

type At = readonly [number, number, number];

/** Height of a resting fibre's surface, and of the knot's, micrometres. */
const SURFACE = FIBRE / 2 - 5;
const ON_KNOT = SURFACE + FIBRE * 0.24;

/** The endings on the knot and on a fibre at rest: where the nerve's twigs touch, micrometres. */
const TOUCHES: readonly At[] = [
  [-13, 7, ON_KNOT - 1],
  [2, -9, ON_KNOT],
  [14, 5, ON_KNOT - 1],
  [-4, 1, ON_KNOT + 1],
  [9, -3, ON_KNOT + 1],
];
const RESTING_TOUCHES: readonly At[] = TOUCHES.map(([x, y]) => [
  RESTING_PLATE[0] + x,
  RESTING_PLATE[1] + y,
  SURFACE + 2,
]);

const FORK: At = [-105, -62, 66];

/** The nerve fibre that comes to the knot, with its branch to a fibre at rest, and their endings; micrometres. */
export function nerveGeometry(): BufferGeometry {
  const branch = (radius: number, ...through: At[]) =>
    new TubeGeometry(
      new CatmullRomCurve3(through.map((at) => new Vector3(...at))),
      through.length * 6,
      radius,
      8,
    );
  const ends = (touches: readonly At[], from: At) =>
    touches.flatMap((at) => {
      const between: At = [(from[0] + at[0]) / 2, (from[1] + at[1]) / 2 + 3, Math.max(from[2], at[2]) + 1];
      return [branch(1.7, from, between, at), new SphereGeometry(3.3, 10, 8).translate(...at)];
    });
  const root: At = [-24, -6, ON_KNOT + 8];
  const restingRoot: At = [RESTING_PLATE[0] - 22, RESTING_PLATE[1] + 8, SURFACE + 9];
  const parts = [
    branch(4.6, [-420, -190, 120], [-300, -150, 96], [-190, -84, 78], FORK),
    branch(3.6, FORK, [-70, -34, 60], [-42, -12, ON_KNOT + 14], root),
    branch(3.4, FORK, [-80, -96, 58], [-30, -136, SURFACE + 20], restingRoot),
    ...ends(TOUCHES, root),
    ...ends(RESTING_TOUCHES, restingRoot),
  ];
  const merged = mergeGeometries(parts);
  for (const part of parts) part.dispose();
  if (!merged) throw new Error('the parts of the nerve do not fit together');
  return merged;
}

/** Nerve, pale and moist. Its ending sinks with the knot when the band rests. */
export const nerveMaterial = (uniforms: FibreUniforms) =>
  tissueMaterial({
    uniforms,
    vertexHead: 'uniform float tension; varying float vAlong;',
    vertex: /* glsl */ `
p.z -= (1.0 - tension) * ${(ON_KNOT - SURFACE).toFixed(1)} * exp(-dot(p.xy, p.xy) / 3000.0);
n = normal;
vAlong = p.x;
`,
    fragmentHead: 'varying float vAlong;',
    fragment: /* glsl */ `
albedo = mix(vec3(0.86, 0.7, 0.4), vec3(0.92, 0.8, 0.54), 0.5 + 0.5 * sin(vAlong * 0.11));
wet = 0.9;
`,
  });

/** Where messengers leave the nerve's endings: place, and 1 at the knot, 0 at the fibre at rest. */
export const RELEASES: readonly (readonly [number, number, number, 0 | 1])[] = [
  ...TOUCHES.map(([x, y, z]) => [x, y, z, 1] as const),
  ...RESTING_TOUCHES.map(([x, y, z]) => [x, y, z, 0] as const),
];

/**
 * The messengers of the nerve: at the knot they never stop, at the healthy fibre they come when the muscle is to
 * contract. `release` holds where each leaves and whether at the knot, `own` a chance of its own and a direction.
 */
export const messengerMaterial = (uniforms: FibreUniforms) =>
  tissueMaterial({
    uniforms,
    vertexHead: /* glsl */ `
attribute vec4 release;
attribute vec2 own;
uniform float asking;
uniform float tension;
uniform float contract;
`,
    vertex: /* glsl */ `
float pace = fract(own.x + asking * 9.0);
float there = mix(smoothstep(0.02, 0.3, contract), max(tension, smoothstep(0.02, 0.3, contract)), release.w);
float spread = 3.0 + pace * 9.0;
vec3 away = vec3(cos(own.y) * spread, sin(own.y) * spread, 5.5 - pace * 6.0);
float size = 2.1 * smoothstep(0.0, 0.15, pace) * (1.0 - smoothstep(0.7, 1.0, pace)) * there;
p = release.xyz + away + position * size;
p.z -= (1.0 - tension) * release.w * ${(ON_KNOT - SURFACE).toFixed(1)};
n = position;
`,
    fragmentHead: '',
    fragment: 'albedo = vec3(1.0, 0.7, 0.16);\nwet = 0.6;',
  });
