import { tissueMaterial } from '../tissue/tissue.ts';
import { placeOnTube, TUBE_ATTRIBUTES } from '../tissue/tube-geometry.ts';
import type { FibreUniforms } from './fibre-material.ts';

/** Half the length of a drawn capillary, micrometres. */
export const VESSEL_HALF = 400;

/** Where a capillary runs; the one beside the knot is narrowed there. `tube` and `kind` as in `VESSELS`. */
const COURSE = /* glsl */ `
${TUBE_ATTRIBUTES}
uniform float tension;
uniform float contract;
vec3 lie(float along) {
  float from = along - kind.y;
  float g = kind.x * tension * exp(-from * from / 5200.0);
  float y = tube.x + 5.0 * sin(along * 0.017 + tube.w * 30.0) * (1.0 - g);
  float z = tube.y + 2.5 * sin(along * 0.023 + tube.w * 12.0) + 15.0 * g + 3.0 * contract * (1.0 - kind.x * tension);
  return vec3(tube.z * (1.0 - 0.66 * g), y, z);
}
`;

/** The thin wall of a capillary, seen through. */
export const vesselMaterial = (uniforms: FibreUniforms) =>
  tissueMaterial({
    uniforms,
    vertexHead: `${COURSE}\nvarying vec2 vVessel;`,
    vertex: `${placeOnTube('6.0')}\nvVessel = vec2(kind.x * tension, position.x - kind.y);`,
    fragmentHead: 'varying vec2 vVessel;',
    fragment: /* glsl */ `
float starved = vVessel.x * smoothstep(-40.0, 60.0, vVessel.y);
albedo = mix(vec3(0.82, 0.26, 0.2), vec3(0.36, 0.16, 0.34), starved);
wet = 1.0;
float edge = 1.0 - max(0.0, dot(n, v));
alpha = mix(0.38, 0.85, edge);
`,
    more: { transparent: true, depthWrite: false },
  });

/** The red cells: `cell` holds where each begins along its capillary and a chance of its own (0..1). */
export const bloodMaterial = (uniforms: FibreUniforms) =>
  tissueMaterial({
    uniforms,
    vertexHead: `${COURSE}\nattribute vec2 cell;\nuniform float flow;\nvarying float vStarved;`,
    vertex: /* glsl */ `
float held = kind.x * tension;
float x = (fract(cell.x + flow * mix(1.1, 0.2, held)) * 2.0 - 1.0) * ${VESSEL_HALF}.0;
vec3 at = lie(x);
float beyond = smoothstep(-20.0, 40.0, x - kind.y);
float there = 1.0 - held * beyond * step(0.3, cell.y);
float tight = at.x / tube.z;
vec3 size = vec3(1.7 + 2.2 * (1.0 - tight), 3.3 * tight, 3.3 * tight) * there;
p = position * size + vec3(x, at.yz);
n = normalize(position / max(size, vec3(0.01)));
vStarved = held * beyond;
`,
    fragmentHead: 'varying float vStarved;',
    fragment: /* glsl */ `
albedo = mix(vec3(0.72, 0.05, 0.04), vec3(0.3, 0.05, 0.16), vStarved);
wet = 0.7;
`,
  });
