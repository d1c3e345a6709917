import { MeshStandardMaterial, type Texture } from 'three';
import { STEEPEST } from '../lib/fibre-texture.ts';
import { FIBRE_COLOUR, FIBRE_PLACE, FIBRE_VARYINGS } from './fibre-look.ts';
import { type BodyUniforms, bodyVertex, FRAGMENT_END, FRAGMENT_HEAD } from './shared.ts';

/**
 * Muscle and aponeurosis: fibres along v from a repeating grain, pale tendon ends with a soft uneven border,
 * baked occlusion, a warm rim. Linear colours.
 */
export function muscleMaterial(uniforms: BodyUniforms, fibres: Texture): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ roughness: 0.62, metalness: 0 });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms, { fibres: { value: fibres } });
    shader.vertexShader = bodyVertex(shader.vertexShader, FIBRE_VARYINGS, FIBRE_PLACE);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}\n${HEAD}`)
      .replace('#include <color_fragment>', COLOUR)
      .replace('#include <dithering_fragment>', FRAGMENT_END)
      .replace('#include <normal_fragment_maps>', NORMAL)
      .replace('#include <emissivemap_fragment>', LIGHT);
  };
  return material;
}

const HEAD = /* glsl */ `
${FIBRE_VARYINGS}
${FIBRE_COLOUR}
uniform sampler2D fibres;
/** Lengthening: cool, with bars across the fibres; working: warm, with dots. Apart without colour too. */
vec3 roleTint(vec3 tissue, float role, vec4 span, float h, float light) {
  if (abs(role) < 0.01) return tissue;
  vec2 mm = vFibre * max(span.xy, vec2(0.02)) * 1000.0;
  vec2 soft = fwidth(mm);
  float bar = 1.0 - smoothstep(1.1 - soft.y, 1.1 + soft.y, abs(mod(mm.y, 7.0) - 3.5));
  float away = length(mod(mm, 6.0) - 3.0);
  float dot1 = 1.0 - smoothstep(1.5 - soft.y, 1.5 + soft.y, away);
  vec3 cool = mix(vec3(0.05, 0.33, 0.31), vec3(0.62, 0.86, 0.8), bar);
  vec3 warm = mix(vec3(0.55, 0.15, 0.03), vec3(0.88, 0.6, 0.3), dot1);
  vec3 shown = (role > 0.0 ? cool : warm) * (0.72 + 0.4 * h) * light;
  return mix(tissue, shown, abs(role) * 0.7);
}
`;

const COLOUR = /* glsl */ `
if (grain() >= shown() * besideSight() || vEnd < 0.02) discard;
vec3 fibre = texture2D(fibres, vGrain).rgb;
float h = fibre.r;
vec3 tissue = muscleColour(h, tendonShare(vSpan, h, vFibre.y), vAo);
tissue = paledColour(tissue, h, vAo, vLook.z);
tissue *= 1.0 + vLook.y * 0.16;
tissue = roleTint(tissue, vLook.w, vSpan, h, mix(0.5, 1.0, vAo));
diffuseColor.rgb = tissue;
`;

const NORMAL = /* glsl */ `
{
  vec2 across = dFdx(vGrain);
  vec2 down = dFdy(vGrain);
  vec2 texels = (abs(across) + abs(down)) * vec2(512.0, 256.0);
  float fade = 1.0 / (1.0 + dot(texels, texels) / 16.0);
  vec2 rise = (fibre.gb * 2.0 - 1.0) * ${STEEPEST}.0;
  float hx = dot(rise, across);
  float hy = dot(rise, down);
  vec3 sx = dFdx(-vViewPosition);
  vec3 sy = dFdy(-vViewPosition);
  vec3 r1 = cross(sy, normal);
  vec3 r2 = cross(normal, sx);
  float det = dot(sx, r1) * (gl_FrontFacing ? 1.0 : -1.0);
  vec3 slope = sign(det) * (hx * r1 + hy * r2) * 0.00055 * fade * (1.0 - 0.6 * vLook.z);
  normal = normalize(abs(det) * normal - slope);
}
`;

const LIGHT = /* glsl */ `
#include <emissivemap_fragment>
{
  float rim = pow(1.0 - clamp(dot(normal, normalize(vViewPosition)), 0.0, 1.0), 3.0);
  totalEmissiveRadiance += vec3(0.20, 0.07, 0.05) * rim * vAo * (1.0 - vLook.z);
  totalEmissiveRadiance += vec3(0.95, 0.55, 0.40) * rim * vLook.y * 0.3 + diffuseColor.rgb * vLook.y * 0.05;
}
`;
