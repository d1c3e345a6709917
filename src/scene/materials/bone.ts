import { MeshStandardMaterial } from 'three';
import { type BodyUniforms, bodyVertex, FRAGMENT_END, FRAGMENT_HEAD } from './shared.ts';

/** Ivory bone with a faint mottling from its place in the body, darker where occluded. */
export function boneMaterial(uniforms: BodyUniforms): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ roughness: 0.72, metalness: 0 });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    shader.vertexShader = bodyVertex(
      shader.vertexShader,
      'attribute vec3 tint;\nvarying vec3 vTint;',
      'vTint = tint;',
    );
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}\nvarying vec3 vTint;`)
      .replace('#include <color_fragment>', COLOUR)
      .replace('#include <dithering_fragment>', FRAGMENT_END);
  };
  return material;
}

const COLOUR = /* glsl */ `
if (grain() >= shown() * besideSight() || vEnd < 0.02) discard;
float mottle = sin(vBody.x * 310.0 + sin(vBody.y * 270.0) * 2.0) * sin(vBody.y * 240.0 + sin(vBody.z * 330.0) * 2.0);
vec3 bone = vTint * (1.0 + 0.035 * mottle);
float shade = mix(0.22, 1.0, vAo);
bone *= mix(vec3(shade * 0.95, shade * shade * 0.4 + shade * 0.55, shade * shade * 0.5 + shade * 0.4), vec3(1.0), shade);
diffuseColor.rgb = mix(bone, vec3(0.72, 0.66, 0.6) * mix(0.6, 1.0, vAo), vLook.z * 0.5);
`;
