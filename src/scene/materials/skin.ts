import { type IUniform, MeshBasicMaterial, MeshStandardMaterial, Vector4 } from 'three';
import { type BodyUniforms, bodyVertex, FRAGMENT_HEAD } from './shared.ts';

export const MOST_ZONES = 24;

/** Uniforms of the skin alone. */
export interface SkinUniforms {
  /** Opacity where the skin faces the viewer. */
  skinOpacity: IUniform<number>;
  /** How strongly each region (head, neck, low back) is tinted. */
  regionTint: IUniform<[number, number, number]>;
  /** Pain zones as capsules: (a, radius), (b, kind) with kind 1 essential, 2 spillover; 0 ends the list. */
  zoneA: IUniform<Vector4[]>;
  zoneB: IUniform<Vector4[]>;
  zoneStrength: IUniform<number>;
  [name: string]: IUniform;
}

export const skinUniforms = (): SkinUniforms => ({
  skinOpacity: { value: 1 },
  regionTint: { value: [0, 0, 0] },
  zoneA: { value: Array.from({ length: MOST_ZONES }, () => new Vector4()) },
  zoneB: { value: Array.from({ length: MOST_ZONES }, () => new Vector4()) },
  zoneStrength: { value: 0 },
});

/**
 * A translucent skin that keeps the outline of the person: clear where it faces the viewer, denser toward the rim;
 * carries the pain pattern (a wash for most people, stipple for some) and the tint of the tap areas.
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
      'attribute vec3 region;\nvarying vec3 vRegion;',
      'vRegion = region;',
    );
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}\n${HEAD}`)
      .replace('#include <color_fragment>', COLOUR)
      .replace('#include <opaque_fragment>', ALPHA);
  };
  return material;
}

/** Writes only the depth of the skin, so that just its front layer is blended. */
export function skinDepthMaterial(body: BodyUniforms): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ colorWrite: false });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, body);
    shader.vertexShader = bodyVertex(shader.vertexShader);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}`)
      .replace('#include <color_fragment>', 'if (sightHole() < 0.5) discard;');
  };
  return material;
}

const HEAD = /* glsl */ `
#define MOST_ZONES ${MOST_ZONES}
uniform float skinOpacity;
uniform vec3 regionTint;
uniform vec4 zoneA[MOST_ZONES];
uniform vec4 zoneB[MOST_ZONES];
uniform float zoneStrength;
varying vec3 vRegion;
vec2 zones() {
  vec2 field = vec2(0.0);
  if (zoneStrength <= 0.0) return field;
  for (int i = 0; i < MOST_ZONES; i++) {
    if (zoneB[i].w < 0.5) break;
    float d = capsule(vBody, zoneA[i].xyz, zoneB[i].xyz);
    float w = 1.0 - smoothstep(zoneA[i].w * 0.55, zoneA[i].w * 1.15, d);
    if (zoneB[i].w < 1.5) field.x += (1.0 - field.x) * w; else field.y += (1.0 - field.y) * w;
  }
  return field * zoneStrength;
}
float stipple() {
  vec3 cell = fract(vBody / 0.0062) - 0.5;
  return 1.0 - smoothstep(0.30, 0.40, length(cell));
}
float painAlpha = 0.0;
float cut = 1.0;
`;

const COLOUR = /* glsl */ `
cut = sightHole();
if (cut < 0.02) discard;
vec3 skin = vec3(0.66, 0.46, 0.35) * mix(0.45, 1.0, vAo);
float tint = clamp(dot(vRegion, regionTint), 0.0, 1.0);
skin = mix(skin, vec3(0.78, 0.42, 0.27), tint * 0.55);
vec2 pain = zones();
float dots = stipple() * smoothstep(0.1, 0.55, pain.y) * (1.0 - pain.x);
skin = mix(skin, vec3(0.80, 0.23, 0.055), pain.x * 0.92);
skin = mix(skin, vec3(0.52, 0.10, 0.02), dots);
painAlpha = max(pain.x * 0.86, max(dots * 0.95, pain.y * 0.18));
diffuseColor.rgb = skin;
`;

const ALPHA = /* glsl */ `
{
  float facing = clamp(dot(normal, normalize(vViewPosition)), 0.0, 1.0);
  float rim = pow(1.0 - facing, 2.2);
  float alpha = mix(skinOpacity, max(skinOpacity, 0.72), rim);
  alpha = max(alpha, painAlpha);
  diffuseColor.a = alpha * figureEnd() * cut;
}
#include <opaque_fragment>
`;
