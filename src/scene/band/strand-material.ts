import { type IUniform, MeshStandardMaterial } from 'three';
import { HOLE } from '../sight-hole.ts';

/** What moves in the close view. */
export interface StrandUniforms {
  /** 1 the band is tight and knotted, 0 it rests like its neighbours. */
  tension: IUniform<number>;
  /** -1..1, the band's jerk to the side in the local twitch. */
  twitch: IUniform<number>;
  [name: string]: IUniform;
}

export const strandUniforms = (): StrandUniforms => ({ tension: { value: 1 }, twitch: { value: 0 } });

/**
 * Muscle strands. Relaxed ones are gently wavy; those of the tight band are drawn straight, thinner along their
 * length and swollen at the knot in the middle, which pushes its neighbours aside. Lengths in metres; the knot is
 * about 5 mm across (Sikdar 2009: nodules of 0.16 cm², so about 4.5 mm wide).
 */
export function strandMaterial(uniforms: StrandUniforms): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ roughness: 0.5, metalness: 0 });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${VERTEX_HEAD}`)
      .replace('#include <beginnormal_vertex>', NORMAL)
      .replace('#include <begin_vertex>', 'vec3 transformed = placed;');
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}`)
      .replace('#include <color_fragment>', COLOUR);
  };
  return material;
}

const VERTEX_HEAD = /* glsl */ `
attribute vec4 strand;
attribute float band;
uniform float tension;
uniform float twitch;
varying vec3 vStrand;
varying vec3 vLocal;
float knot(float along) { return exp(-along * along / (2.0 * 0.0023 * 0.0023)); }
/** Middle line (y across, z outward) and radius (x) of a strand at a place along it. */
vec3 lie(float along) {
  float held = band * tension;
  float k = knot(along) * tension;
  float wave = (1.0 - held) * 0.00038;
  float y = strand.x + wave * sin(along * 420.0 + strand.w * 6.283) + wave * 0.6 * sin(along * 190.0 + strand.w * 11.0);
  float z = strand.y + wave * 0.7 * sin(along * 350.0 + strand.w * 17.0);
  float swell = band * k * 0.55;
  y *= 1.0 + swell;
  z = z * (1.0 + swell) + band * k * 0.0006;
  float away = (1.0 - band) * k * 0.0017 * exp(-abs(strand.x) / 0.005);
  y += sign(strand.x) * away;
  y += band * twitch * 0.0022 * exp(-along * along / 0.0004);
  z -= strand.x * strand.x * 7.0;
  float radius = strand.z * mix(1.0, 0.86 + 0.75 * knot(along), held);
  return vec3(radius, y, z);
}
`;

const NORMAL = /* glsl */ `
vec3 here = lie(position.x);
vec3 next = lie(position.x + 0.0004);
vec3 placed = vec3(position.x, here.y + position.y * here.x, here.z + position.z * here.x);
vec3 along = normalize(vec3(0.0004, next.yz - here.yz));
vec3 objectNormal = normalize(vec3(0.0, position.yz) - along * dot(along, vec3(0.0, position.yz)));
vStrand = vec3(band, strand.w, knot(position.x));
vLocal = placed;
`;

const FRAGMENT_HEAD = /* glsl */ `
#define LENS ${HOLE.toFixed(4)}
uniform float tension;
varying vec3 vStrand;
varying vec3 vLocal;
float hash(vec2 p) { return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453); }
float noise(vec2 p) {
  vec2 i = floor(p);
  vec2 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash(i), hash(i + vec2(1.0, 0.0)), f.x), mix(hash(i + vec2(0.0, 1.0)), hash(i + vec2(1.0, 1.0)), f.x), f.y);
}
`;

const COLOUR = /* glsl */ `
float fine = noise(vec2(vLocal.x * 160.0 + vStrand.y * 40.0, vLocal.y * 9000.0));
float broad = noise(vec2(vLocal.x * 60.0 + vStrand.y * 90.0, vStrand.y * 30.0));
vec3 rest = mix(vec3(0.34, 0.062, 0.048), vec3(0.62, 0.19, 0.14), fine * 0.6 + broad * 0.4);
vec3 tight = mix(vec3(0.30, 0.018, 0.022), vec3(0.50, 0.055, 0.045), fine);
vec3 knotted = mix(vec3(0.14, 0.008, 0.06), vec3(0.27, 0.03, 0.11), fine);
float held = vStrand.x * tension;
vec3 tissue = mix(rest, tight, held);
tissue = mix(tissue, knotted, held * smoothstep(0.15, 0.75, vStrand.z));
if (length(vLocal.xy) > LENS) discard;
float deep = smoothstep(-0.0052, 0.0006, vLocal.z + vLocal.y * vLocal.y * 7.0);
tissue *= mix(0.3, 1.0, deep);
diffuseColor.rgb = tissue;
`;
