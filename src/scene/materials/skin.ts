import {
  type IUniform,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type Texture,
  Vector3,
  Vector4,
} from 'three';
import type { ZoneTexture } from '../lib/zone-texture.ts';
import { STROKES, type StrokeUniforms, strokeUniforms } from './pain.ts';
import { type BodyUniforms, bodyVertex, FRAGMENT_HEAD, SKIN_VERTEX } from './shared.ts';
import { PAIN_WASH, paintsOf } from './skin-tones.ts';
import type { StrokeTexture } from './stroke-texture.ts';

/** Uniforms of the skin alone. */
export interface SkinUniforms extends StrokeUniforms {
  /** Opacity where the skin faces the viewer. */
  skinOpacity: IUniform<number>;
  /** Colours of the chosen tone, as `paintsOf` gives them. */
  tone: IUniform<readonly number[]>;
  /** The same over face and ears. */
  faceOpacity: IUniform<number>;
  /** How far a person wears shorts, 0..1: where the skin is whole. */
  dressed: IUniform<number>;
  /** How high the waistband is on one side, metres, which that is (1 the left, -1 the right), and from how far off the middle on. */
  waist: IUniform<Vector3>;
  /** How strongly each region (head, neck, low back) is tinted. */
  regionTint: IUniform<[number, number, number]>;
  /** What is marked on the skin, and how many rows of it. */
  zoneTable: IUniform<Texture>;
  zoneCount: IUniform<number>;
  /** How far the taught pattern has come in. */
  zoneStrength: IUniform<number>;
  [name: string]: IUniform;
}

export const skinUniforms = (zones: ZoneTexture, strokes: StrokeTexture): SkinUniforms => ({
  skinOpacity: { value: 1 },
  tone: { value: paintsOf('neutral') },
  faceOpacity: { value: 1 },
  dressed: { value: 0 },
  waist: { value: new Vector3(0.953, 1, 0) },
  regionTint: { value: [0, 0, 0] },
  zoneTable: { value: zones.texture },
  zoneCount: zones.count,
  zoneStrength: { value: 0 },
  ...strokeUniforms(strokes, new Vector4(0, 0, 0, 9)),
});

/**
 * A translucent skin that keeps the outline of the person: clear where it faces the viewer, denser toward the rim;
 * carries the pain pattern (a wash for most people, stipple for some) and the tint of the tap areas. What a person paints is
 * drawn over it (`scene/pain/paint-layer.tsx`).
 */
export function skinMaterial(body: BodyUniforms, skin: SkinUniforms): MeshStandardMaterial {
  const material = new MeshStandardMaterial({
    roughness: 0.78,
    metalness: 0,
    transparent: true,
    depthWrite: false,
  });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, body, skin);
    shader.vertexShader = bodyVertex(
      shader.vertexShader,
      'attribute vec3 region;\nattribute float pain;\nvarying vec3 vRegion;\nvarying float vReached;\nvarying vec3 vOut;\nvarying float vFace;',
      `${SKIN_VERTEX}vRegion = region;\nvReached = pain;\nvOut = normal;\n${FACE}`,
    ).replace('#include <project_vertex>', NEARER);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}\n${HEAD}`)
      .replace('#include <color_fragment>', COLOUR)
      .replace('#include <opaque_fragment>', ALPHA);
  };
  return material;
}

/**
 * Writes only the depth of the skin, so that just its front layer is blended. Where the figure ends it hides less and less, and at last
 * nothing: behind the arm that is not there the trunk keeps its skin, and what is drawn on it goes under the arm without an edge.
 */
export function skinDepthMaterial(body: BodyUniforms): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ colorWrite: false });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, body);
    shader.vertexShader = bodyVertex(shader.vertexShader, '', SKIN_VERTEX).replace(
      '#include <project_vertex>',
      NEARER,
    );
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}`)
      .replace('#include <color_fragment>', 'if (besideSight() < 0.5 || grain() >= vEnd * 1.02) discard;');
  };
  return material;
}

/**
 * From afar muscles are drawn plainly, up to `PLAIN_ERROR` from where they are, and would come through the skin where it lies on
 * them: there it counts as nearer by some millimetres. It stays where it is drawn.
 */
const NEARER = /* glsl */ `
#include <project_vertex>
{
  float away = -mvPosition.z;
  vec4 nearer = projectionMatrix * (mvPosition + vec4(0.0, 0.0, 0.003 * smoothstep(0.5, 1.0, away), 0.0));
  gl_Position.z = nearer.z * gl_Position.w / nearer.w;
}
`;

/**
 * How much a place belongs to the face: to an egg before the skull that holds eyes, nose and mouth, whose shell fades toward
 * brow, temple and jaw, or to the ears.
 */
const FACE = /* glsl */ `
vFace = 1.0 - smoothstep(0.8, 1.2, min(
  length((position - vec3(0.0, 1.494, 0.182)) / vec3(0.059, 0.066, 0.052)),
  length((vec3(abs(position.x), position.yz) - vec3(0.086, 1.517, 0.087)) / vec3(0.026, 0.042, 0.034))));
`;

const HEAD = /* glsl */ `
${STROKES}
uniform float skinOpacity;
uniform vec3 tone[6];
uniform float faceOpacity;
uniform float dressed;
uniform vec3 waist;
varying float vFace;
uniform vec3 regionTint;
uniform highp sampler2D zoneTable;
uniform int zoneCount;
uniform float zoneStrength;
varying vec3 vRegion;
/** What most people feel and what some feel, 0..1. */
vec2 zones() {
  vec2 felt = vec2(0.0);
  for (int i = 0; i < zoneCount; i++) {
    vec4 a = texelFetch(zoneTable, ivec2(0, i), 0);
    vec4 b = texelFetch(zoneTable, ivec2(1, i), 0);
    float w = 1.0 - smoothstep(a.w * 0.55, a.w * 1.15, capsule(vBody, a.xyz, b.xyz));
    if (b.w < 1.5) felt.x += (1.0 - felt.x) * w; else felt.y += (1.0 - felt.y) * w;
  }
  return felt * zoneStrength;
}
float stipple() {
  vec3 cell = fract(vBody / 0.0062) - 0.5;
  return 1.0 - smoothstep(0.30, 0.40, length(cell));
}
float painAlpha = 0.0;
float cut = 1.0;
`;

const COLOUR = /* glsl */ `
cut = besideSight();
if (cut < 0.02) discard;
vec3 skin = tone[0] * mix(0.45, 1.0, vAo);
float tint = clamp(dot(vRegion, regionTint), 0.0, 1.0);
skin = mix(skin, tone[0] * vec3(1.1818, 0.913, 0.7714), tint * 0.55);
if (dressed > 0.0) {
  // Places of the resting body: from the waist to the middle of the thighs, without the hands beside them.
  float aside = mix(0.2, 0.182, smoothstep(0.84, 0.9, vBody.y));
  float hem = mix(0.953, waist.x, smoothstep(waist.z - 0.13, waist.z, vBody.x * waist.y));
  float cloth = smoothstep(0.575, 0.578, vBody.y) * (1.0 - smoothstep(hem, hem + 0.003, vBody.y)) * (1.0 - smoothstep(aside, aside + 0.004, abs(vBody.x)));
  float seam = smoothstep(hem - 0.028, hem - 0.025, vBody.y) + 1.0 - smoothstep(0.588, 0.591, vBody.y);
  skin = mix(skin, vec3(0.115, 0.15, 0.19) * mix(1.0, 0.72, seam) * mix(0.6, 1.0, vAo), cloth * dressed);
}
vec2 pain = zones();
float dots = stipple() * smoothstep(0.1, 0.55, pain.y) * (1.0 - pain.x);
skin = mix(skin, vec3(${PAIN_WASH.join()}), pain.x * 0.92);
skin = mix(skin, tone[1], dots);
painAlpha = max(pain.x * 0.86, max(dots * 0.95, pain.y * 0.18));
vec2 stroke = strokes();
skin = mix(skin, mix(tone[4], tone[5], stroke.x * stroke.x), max(stroke.x, stroke.y * 0.25) * 0.92);
// The skin closes before it is washed: a pale rim parts the wash from a muscle that is lit in its own colour.
painAlpha = max(painAlpha, max(smoothstep(0.02, 0.5, stroke.x) * 0.88, stroke.y * 0.5));
diffuseColor.rgb = skin;
`;

const ALPHA = /* glsl */ `
{
  float facing = clamp(dot(normal, normalize(vViewPosition)), 0.0, 1.0);
  float rim = pow(1.0 - facing, 2.2);
  float base = mix(skinOpacity, faceOpacity, vFace);
  float alpha = mix(base, max(base, 0.72), rim);
  alpha = max(alpha, painAlpha);
  diffuseColor.a = alpha * vEnd * cut;
}
#include <opaque_fragment>
`;
