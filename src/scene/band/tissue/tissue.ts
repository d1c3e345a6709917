import { type IUniform, ShaderMaterial, type ShaderMaterialParameters, Vector3, Vector4 } from 'three';
import { GRAIN } from '../../lib/chunks.ts';

/** Uniforms that every tissue of the close views has. */
export interface TissueUniforms {
  /** How the scene shares the picture on the way inward: see `setVeil`. */
  veil: IUniform<Vector4>;
  [name: string]: IUniform;
}

interface Parts {
  uniforms: TissueUniforms;
  /** GLSL before main of the vertex shader: attributes, uniforms, varyings, functions. */
  vertexHead: string;
  /** Sets `p` (position), `n` (normal) and may set `vFar` (0 near .. 1 lost in the depth). */
  vertex: string;
  fragmentHead: string;
  /** Sets `albedo`, and may change `n` (view space), `wet` (0 dull .. 1 glistening) and `alpha`. */
  fragment: string;
  more?: ShaderMaterialParameters;
}

/** The colour in which what lies deep is lost: warm, never black. Linear. */
const DEEP = new Vector3(0.15, 0.032, 0.026);

/** Wholly in sight. */
export const whollySeen = (): Vector4 => new Vector4(1, 0, 1, 1);

/**
 * Living tissue under the light of the exam room (the lights of `lights.tsx`, worked out in place, which costs a
 * fraction of the body's physical shading): soft wrapped daylight, a moist sheen, warm depth.
 */
export function tissueMaterial({ uniforms, vertexHead, vertex, fragmentHead, fragment, more }: Parts) {
  return new ShaderMaterial({
    ...more,
    uniforms: { ...uniforms, deep: { value: DEEP } },
    vertexShader: `${vertexHead}\n${VERTEX.replace('BODY', vertex)}`,
    fragmentShader: `${FRAGMENT_HEAD}\n${fragmentHead}\n${FRAGMENT.replace('BODY', fragment)}`,
  });
}

const VERTEX = /* glsl */ `
varying vec3 vN;
varying vec3 vV;
varying vec2 vPlane;
varying float vFar;
void main() {
  vec3 p = position;
  vec3 n = vec3(0.0, 0.0, 1.0);
  vFar = 0.0;
  BODY
  vec4 seen = modelViewMatrix * vec4(p, 1.0);
  vN = normalMatrix * n;
  vV = -seen.xyz;
  vPlane = p.xy * length(modelMatrix[0].xyz);
  gl_Position = projectionMatrix * seen;
}
`;

const FRAGMENT_HEAD = /* glsl */ `
uniform vec3 deep;
uniform vec4 veil;
varying vec3 vN;
varying vec3 vV;
varying vec2 vPlane;
varying float vFar;
${GRAIN}
float within(float radius) { return 1.0 - smoothstep(0.72 * radius, radius, length(vPlane)); }
vec3 daylight(vec3 albedo, vec3 n, vec3 v, float wet) {
  const vec3 key = vec3(-0.49, 0.62, 0.61);
  const vec3 rim = vec3(0.72, 0.4, -0.56);
  float lit = max(0.0, (dot(n, key) + 0.28) / 1.28);
  vec3 sky = mix(vec3(0.36, 0.26, 0.22), vec3(0.62, 0.6, 0.57), n.y * 0.5 + 0.5);
  vec3 colour = albedo * (sky + vec3(0.78, 0.74, 0.68) * lit);
  float edge = 1.0 - max(0.0, dot(n, v));
  colour += albedo * vec3(0.55, 0.2, 0.14) * edge * edge * (0.4 + 0.6 * max(0.0, dot(n, rim) + 0.4));
  float shine = max(0.0, dot(n, normalize(key + v)));
  float s2 = shine * shine;
  float s8 = s2 * s2 * s2 * s2;
  float s32 = s8 * s8 * s8 * s8;
  return colour + vec3(1.0, 0.95, 0.9) * wet * (0.07 * s8 + 0.2 * s32 + 0.22 * s32 * s32);
}
`;

const FRAGMENT = /* glsl */ `
void main() {
  if (veil.z < 1.0 || veil.y > 0.0) {
    float shown = veil.x * within(veil.z) * (1.0 - veil.y * within(veil.w));
    if (grain() >= shown) discard;
  }
  vec3 albedo = vec3(0.5);
  vec3 n = normalize(vN);
  vec3 v = normalize(vV);
  float wet = 0.5;
  float alpha = 1.0;
  BODY
  gl_FragColor = vec4(mix(daylight(albedo, n, v, wet), deep, vFar), alpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;
