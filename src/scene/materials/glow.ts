import { type IUniform, MeshBasicMaterial } from 'three';
import { FIBRE_PLACE, FIBRE_VARYINGS } from './fibre-look.ts';
import { type BodyUniforms, bodyVertex, FRAGMENT_HEAD } from './shared.ts';

/** How deep under the skin a muscle still shines through, metres: half a trunk; at the neck less, or it would lie over the face. */
const THROUGH = 'mix(0.18, 0.07, smoothstep(1.3, 1.4, position.y))';

/** It lies under the skin and counts as nearer. */
const NEARER = /* glsl */ `
#include <project_vertex>
{
  vec4 nearer = projectionMatrix * (mvPosition + vec4(0.0, 0.0, ${THROUGH}, 0.0));
  gl_Position.z = nearer.z * gl_Position.w / nearer.w;
}
vFacing = normalize(normalMatrix * posedNormal(normal));
vToward = normalize(-mvPosition.xyz);
`;

const VARYINGS = /* glsl */ `
${FIBRE_VARYINGS}
varying vec3 vFacing;
varying vec3 vToward;
`;

/** Only the depth, so that just the layer in front shines. */
export function glowDepthMaterial(body: BodyUniforms): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ colorWrite: false, transparent: true });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, body);
    shader.vertexShader = bodyVertex(shader.vertexShader, VARYINGS, FIBRE_PLACE).replace(
      '#include <project_vertex>',
      NEARER,
    );
  };
  return material;
}

/**
 * A muscle that an exercise lengthens or lets work, seen softly through whole skin: a tint with a denser rim, bars across the fibres
 * where it lengthens and dots where it works, as on the bare muscle and in the legend, but wide enough to be told from afar.
 * `strength` (0..1) is how far the glow has come.
 */
export function glowMaterial(body: BodyUniforms, strength: IUniform<number>): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ transparent: true, depthWrite: false, toneMapped: false });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, body, { strength });
    shader.vertexShader = bodyVertex(shader.vertexShader, VARYINGS, FIBRE_PLACE).replace(
      '#include <project_vertex>',
      NEARER,
    );
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <common>',
        `#include <common>\n${FRAGMENT_HEAD}\n${VARYINGS}\nuniform float strength;`,
      )
      .replace('#include <color_fragment>', COLOUR);
  };
  return material;
}

const COLOUR = /* glsl */ `
{
  float role = vLook.w;
  vec2 mm = vFibre * max(vSpan.xy, vec2(0.02)) * 1000.0;
  vec2 soft = clamp(fwidth(mm), 0.0, 8.0);
  float bar = 1.0 - smoothstep(4.0 - soft.y, 4.0 + soft.y, abs(mod(mm.y, 21.0) - 10.5));
  float away = length(mod(mm, 17.0) - 8.5);
  float dots = 1.0 - smoothstep(4.2 - soft.y, 4.2 + soft.y, away);
  float pattern = role > 0.0 ? bar : dots;
  vec3 deep = role > 0.0 ? vec3(0.005, 0.15, 0.14) : vec3(0.36, 0.06, 0.0);
  vec3 pale = role > 0.0 ? vec3(0.60, 0.92, 0.86) : vec3(1.0, 0.72, 0.34);
  float rim = pow(1.0 - clamp(dot(normalize(vFacing), normalize(vToward)), 0.0, 1.0), 2.0);
  diffuseColor.rgb = mix(deep, pale, pattern * (1.0 - rim));
  float inner = mix(0.42, 0.62, pattern);
  diffuseColor.a = clamp(abs(role), 0.0, 1.0) * strength * mix(inner, 0.85, rim) * (1.0 + 0.25 * vLook.y);
}
`;
