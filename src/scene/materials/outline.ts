import { BackSide, type IUniform, MeshBasicMaterial, type Vector2 } from 'three';
import { type BodyUniforms, bodyVertex, FRAGMENT_END, FRAGMENT_HEAD } from './shared.ts';

/** Width of the line, pixels of the drawing buffer at a resolution of one. */
const WIDTH = 2.4;
const INK = '#2b0f22';

/**
 * The shell of a muscle turned inside out and pushed outward by the same width everywhere on the screen, so that only
 * its edge is left to be seen. `size` is that of the picture, CSS pixels.
 */
export function outlineMaterial(uniforms: BodyUniforms, size: IUniform<Vector2>): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ color: INK, side: BackSide });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms, { picture: size });
    shader.vertexShader = bodyVertex(shader.vertexShader, 'uniform vec2 picture;').replace(
      '#include <project_vertex>',
      `#include <project_vertex>\n${PUSH}`,
    );
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}`)
      .replace('#include <color_fragment>', 'if (grain() >= shown() * besideSight() || vEnd < 0.5) discard;')
      .replace('#include <dithering_fragment>', FRAGMENT_END);
  };
  return material;
}

const PUSH = /* glsl */ `
{
  vec3 facing = normalMatrix * posedNormal(normal);
  vec2 outward = (projectionMatrix * vec4(facing, 0.0)).xy * picture;
  float size = length(outward);
  if (size > 1e-6) gl_Position.xy += outward / size * ${WIDTH.toFixed(1)} * 2.0 / picture * gl_Position.w;
}
`;
