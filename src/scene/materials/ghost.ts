import { MeshBasicMaterial } from 'three';
import { type BodyUniforms, bodyVertex, FRAGMENT_HEAD } from './shared.ts';

const VARYINGS = /* glsl */ `
varying vec3 vFacing;
varying vec3 vToward;
`;

/**
 * Skin as a hatched shadow of itself with a firm edge, through which all else is seen; `front` only notes how far off its nearest
 * surface is, so that an arm before the chest is not drawn on top of it.
 */
export function ghostMaterial(body: BodyUniforms, front = false): MeshBasicMaterial {
  const material = new MeshBasicMaterial({
    transparent: true,
    colorWrite: !front,
    depthWrite: front,
    polygonOffset: !front,
    polygonOffsetFactor: -1,
    polygonOffsetUnits: -2,
    toneMapped: false,
  });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, body);
    shader.vertexShader = bodyVertex(shader.vertexShader, VARYINGS).replace(
      '#include <project_vertex>',
      '#include <project_vertex>\nvFacing = normalize(normalMatrix * posedNormal(normal));\nvToward = normalize(-mvPosition.xyz);',
    );
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}\n${VARYINGS}`)
      .replace('#include <color_fragment>', COLOUR);
  };
  return material;
}

const COLOUR = /* glsl */ `
{
  // In folds, as of an armpit, skin is turned away from who looks: there is no rim.
  float facing = dot(normalize(vFacing), normalize(vToward));
  float rim = pow(1.0 - clamp(facing, 0.0, 1.0), 2.5) * smoothstep(0.0, 0.12, facing);
  float line = step(0.72, fract((gl_FragCoord.x - gl_FragCoord.y) / 9.0));
  diffuseColor.rgb = vec3(0.42, 0.02, 0.01);
  diffuseColor.a = max(rim * 0.8, line * 0.5) + 0.06;
}
`;
