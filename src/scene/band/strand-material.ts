import { type IUniform, type Texture, Vector2, Vector3 } from 'three';
import type { FibreField } from '../../domain/band/fibre-field.ts';
import { SIGHT_RADIUS } from '../sight/sight.ts';
import { type TissueUniforms, tissueMaterial, whollySeen } from './tissue/tissue.ts';
import { placeOnTube, TUBE_ATTRIBUTES } from './tissue/tube-geometry.ts';

/** What moves in the close view: see `BundleDrive`. */
interface StrandUniforms extends TissueUniforms {
  tension: IUniform<number>;
  twitch: IUniform<number>;
  contract: IUniform<number>;
  /** Radius within which it is drawn, metres. */
  sight: IUniform<number>;
}

export const strandUniforms = (field: FibreField, grain: Texture): StrandUniforms => ({
  veil: { value: whollySeen() },
  tension: { value: 1 },
  twitch: { value: 0 },
  contract: { value: 0 },
  sight: { value: SIGHT_RADIUS },
  course: { value: new Vector2(field.bend, field.fan) },
  // A hollow surface would hide its own middle: it is drawn flat.
  surface: {
    value: new Vector3(Math.min(5, field.along), Math.min(0, field.across) - 3, field.twist),
  },
  grainTile: { value: grain },
});

/**
 * Muscle strands along the muscle's own fibres. Relaxed ones are gently wavy; those of the tight band are drawn
 * straight, thinner along their length and swollen at the knot in the middle, which pushes its neighbours aside.
 * Lengths in metres; the knot is about 5 mm across (Sikdar 2009: nodules of 0.16 cm², so about 4.5 mm wide).
 */
export const strandMaterial = (uniforms: StrandUniforms) =>
  tissueMaterial({
    uniforms,
    vertexHead: VERTEX_HEAD,
    vertex: VERTEX,
    fragmentHead: FRAGMENT_HEAD,
    fragment: FRAGMENT,
  });

const VERTEX_HEAD = /* glsl */ `
${TUBE_ATTRIBUTES}
uniform float tension;
uniform float twitch;
uniform float contract;
uniform vec2 course;
uniform vec3 surface;
varying vec4 vStrand;
varying vec3 vLocal;
varying vec3 vAround;
float knot(float along) { return exp(-along * along / (2.0 * 0.0023 * 0.0023)); }
/** Radius (x) and middle line (y across, z outward) of a strand at a place along it. */
vec3 lie(float along) {
  float band = kind.x;
  float held = band * tension;
  float k = knot(along) * tension;
  float short1 = contract * (1.0 - held);
  float wave = (1.0 - held) * (1.0 - 0.8 * short1) * 0.00034;
  float y = tube.x + wave * sin(along * 420.0 + tube.w * 6.283) + wave * 0.6 * sin(along * 190.0 + tube.w * 11.0);
  float z = tube.y + wave * 0.7 * sin(along * 350.0 + tube.w * 17.0);
  float swell = band * k * 0.55;
  y *= 1.0 + swell;
  z = z * (1.0 + swell) + band * k * 0.0006;
  float away = (1.0 - band) * k * 0.0017 * exp(-abs(tube.x) / 0.005);
  y += sign(tube.x) * away;
  y += band * twitch * 0.0022 * exp(-along * along / 0.0004);
  z += short1 * 0.0009;
  y += course.x * 0.5 * along * along + course.y * tube.x * along;
  z += 0.5 * surface.x * along * along + 0.5 * surface.y * y * y + surface.z * along * y;
  float radius = tube.z * mix(1.0 + 0.14 * short1, 0.88 + 0.72 * knot(along), held);
  return vec3(radius, y, z);
}
`;

const VERTEX = /* glsl */ `
${placeOnTube('0.0004')}
vAround = normalMatrix * around;
vStrand = vec4(kind.x, tube.w, knot(position.x), position.y);
vLocal = vec3(position.x, p.y, tube.y);
vFar = smoothstep(0.0002, -0.0034, tube.y) * 0.55;
`;

const FRAGMENT_HEAD = /* glsl */ `
uniform float tension;
uniform float contract;
uniform float sight;
uniform sampler2D grainTile;
varying vec4 vStrand;
varying vec3 vLocal;
varying vec3 vAround;
`;

const FRAGMENT = /* glsl */ `
if (length(vLocal.xy) > sight) discard;
float held = vStrand.x * tension;
float pulled = vLocal.x / (1.0 - 0.2 * contract * (1.0 - held));
float fine = texture2D(grainTile, vec2(vStrand.w * 0.09 + vStrand.y * 7.3, pulled * 22.0 + vStrand.y * 3.1)).r;
float broad = texture2D(grainTile, vec2(vStrand.y * 5.1, pulled * 9.0 + vStrand.y)).r;
vec3 rest = mix(vec3(0.33, 0.055, 0.045), vec3(0.66, 0.2, 0.15), fine * 0.65 + broad * 0.35);
rest = mix(rest, rest * vec3(1.06, 0.86, 0.84), contract);
vec3 tight = mix(vec3(0.30, 0.02, 0.024), vec3(0.52, 0.07, 0.06), fine);
vec3 knotted = mix(vec3(0.15, 0.012, 0.05), vec3(0.33, 0.045, 0.10), fine);
albedo = mix(rest, tight, held);
albedo = mix(albedo, knotted, held * smoothstep(0.15, 0.8, vStrand.z));
float facing = 1.0 - abs(vStrand.w);
float film1 = smoothstep(0.34, 0.06, facing);
albedo = mix(albedo, vec3(0.6, 0.36, 0.3), film1 * 0.42 * (1.0 - held * 0.6));
albedo *= mix(0.62, 1.0, smoothstep(0.0, 0.3, facing));
n = normalize(n + normalize(vAround) * (fine - 0.5) * 0.9 + vec3(0.0, 0.0, 0.35));
wet = 0.2 + 0.4 * broad;
`;
