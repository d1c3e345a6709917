import type { IUniform, Texture } from 'three';
import { END_PLATE, REST_LENGTH } from '../../../domain/band/figures.ts';
import { type TissueUniforms, tissueMaterial } from '../tissue/tissue.ts';
import { placeOnTube, TUBE_ATTRIBUTES } from '../tissue/tube-geometry.ts';

/** What moves among the fibres. */
export interface FibreUniforms extends TissueUniforms {
  tension: IUniform<number>;
  contract: IUniform<number>;
  /** How far the nerve's messengers and the blood have moved on. */
  asking: IUniform<number>;
  flow: IUniform<number>;
  grainTile: IUniform<Texture>;
}

/**
 * Muscle fibres, micrometres. Those of the band are thin and straight but for a swollen, dark knot at their end plate;
 * their cross stripes lie close in the knot. The others are soft, and shorten when the muscle contracts.
 */
export const fibreMaterial = (uniforms: FibreUniforms) =>
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
uniform float contract;
varying vec4 vFibre;
varying vec4 vPlace;
varying vec3 vAround;
vec3 lie(float along) {
  float held = kind.x * tension;
  float from = along - kind.y;
  float k = exp(-from * from / 2200.0);
  float short1 = contract * (1.0 - held);
  float wave = (1.0 - held) * (1.0 - 0.7 * short1) * 4.5;
  float y = tube.x + wave * sin(along * 0.013 + tube.w * 6.283) + wave * 0.5 * sin(along * 0.029 + tube.w * 15.0);
  float z = tube.y + wave * 0.6 * sin(along * 0.017 + tube.w * 21.0) + short1 * 3.0;
  y += (1.0 - kind.x) * sign(tube.x) * tension * 11.0 * exp(-along * along / 16000.0) * exp(-max(0.0, abs(tube.x) - 70.0) / 60.0);
  float radius = tube.z * mix(1.0 + 0.09 * short1, 0.9 + 0.55 * k, held);
  return vec3(radius, y, z);
}
`;

const VERTEX = /* glsl */ `
${placeOnTube('6.0')}
vAround = normalMatrix * around;
float from = position.x - kind.y;
vFibre = vec4(kind.x * tension, tube.w, from, step(-30.0, tube.y));
vPlace = vec4(position.x, position.y, position.z, here.x);
vFar = smoothstep(-10.0, -115.0, tube.y) * 0.85 + smoothstep(30.0, -20.0, p.z - tube.y) * 0.12;
`;

const FRAGMENT_HEAD = /* glsl */ `
uniform float contract;
uniform sampler2D grainTile;
varying vec4 vFibre;
varying vec4 vPlace;
varying vec3 vAround;
float chance(float a) { return fract(sin(a * 91.7) * 4375.85); }
`;

const FRAGMENT = /* glsl */ `
float held = vFibre.x;
float k = exp(-vFibre.z * vFibre.z / 2200.0);
float short1 = contract * (1.0 - held);
float pulled = vPlace.x / (1.0 - 0.2 * short1);
float angle = atan(vPlace.y, vPlace.z);
float fine = texture2D(grainTile, vec2(angle * 0.07 + vFibre.y * 5.3, pulled * 0.0016 + vFibre.y)).r;
float broad = texture2D(grainTile, vec2(vFibre.y * 3.7 + angle * 0.012, pulled * 0.0021)).r;
vec3 rest = mix(vec3(0.36, 0.07, 0.055), vec3(0.64, 0.2, 0.155), fine * 0.7 + broad * 0.3);
vec3 tight = mix(vec3(0.36, 0.035, 0.035), vec3(0.6, 0.12, 0.1), fine);
vec3 knotted = mix(vec3(0.16, 0.014, 0.055), vec3(0.36, 0.05, 0.12), fine);
albedo = mix(rest, tight, held);
albedo = mix(albedo, knotted, held * smoothstep(0.2, 0.9, k));
float stripes = pulled / ${REST_LENGTH.toFixed(2)} * (1.0 - 0.22 * held) + held * 33.0 * tanh(vFibre.z / 40.0);
float stripe = sin(6.2832 * stripes) * smoothstep(0.85, 0.3, fwidth(stripes));
albedo *= 1.0 + 0.16 * stripe;
float own = floor(vFibre.y * 256.0 + 0.5) / 256.0;
float cell = floor(vPlace.x / 74.0 + own * 7.0);
float seat = chance(cell + own * 13.0);
vec2 nucleus = vec2((fract(vPlace.x / 74.0 + own * 7.0) - 0.5) * 74.0 - (seat - 0.5) * 30.0, (angle - (seat - 0.5) * 2.6) * vPlace.w) / vec2(9.0, 3.4);
float core = 1.0 - smoothstep(0.75, 1.1, length(nucleus));
albedo = mix(albedo, vec3(0.24, 0.075, 0.21), core * 0.75);
vec2 plate = vec2(vFibre.z / ${(END_PLATE / 2).toFixed(1)}, angle * vPlace.w / 15.0);
float r = length(plate) + 0.07 * sin(atan(plate.y, plate.x) * 7.0 + own * 9.0);
float ending = (1.0 - smoothstep(0.6, 1.05, r)) * vFibre.w;
albedo = mix(albedo, vec3(0.72, 0.42, 0.27) * (0.92 + 0.08 * sin(r * 20.0)), ending * 0.5);
float facing = 1.0 - abs(vPlace.y);
float film1 = smoothstep(0.3, 0.03, facing);
albedo = mix(albedo, vec3(0.66, 0.42, 0.36), film1 * 0.42);
albedo *= mix(0.6, 1.0, smoothstep(0.0, 0.22, facing));
n = normalize(n + normalize(vAround) * (fine - 0.5) * 0.6);
wet = 0.18 + 0.4 * broad * (1.0 - 0.5 * held) + 0.3 * ending;
`;
