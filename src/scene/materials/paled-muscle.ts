import { ShaderMaterial, type Texture, UniformsLib, UniformsUtils } from 'three';
import { FIBRE_COLOUR, FIBRE_PLACE, FIBRE_VARYINGS } from './fibre-look.ts';
import { type BodyUniforms, bodyVertex, FRAGMENT_END, FRAGMENT_HEAD } from './shared.ts';

/**
 * Muscles that stand back, wholly paled: the colours of `muscleMaterial` under the same lights, but lit from vertex to
 * vertex and without the relief of single fibres, which paling hides. They fill close views several layers deep, where
 * the cost of a pixel is what counts.
 */
export function paledMuscleMaterial(uniforms: BodyUniforms, fibres: Texture): ShaderMaterial {
  return new ShaderMaterial({
    lights: true,
    uniforms: { ...UniformsUtils.clone(UniformsLib.lights), ...uniforms, fibres: { value: fibres } },
    vertexShader: bodyVertex(VERTEX, VERTEX_HEAD, FIBRE_PLACE),
    fragmentShader: FRAGMENT,
  });
}

const VERTEX = /* glsl */ `
#include <common>
void main() {
  #include <beginnormal_vertex>
  #include <defaultnormal_vertex>
  #include <begin_vertex>
  #include <project_vertex>
  light(normalize(transformedNormal), normalize(-mvPosition.xyz));
}
`;

const VERTEX_HEAD = /* glsl */ `
#include <lights_pars_begin>
${FIBRE_VARYINGS}
varying vec3 vLight;
varying float vGloss;
/** Reflection at a rough (0.62), moist surface (4 % head on): GGX, as in three's standard material. */
float gloss(vec3 n, vec3 l, vec3 v) {
  const float a2 = 0.62 * 0.62 * 0.62 * 0.62;
  vec3 h = normalize(l + v);
  float nl = max(dot(n, l), 0.0);
  float nv = max(dot(n, v), 0.0);
  float nh = max(dot(n, h), 0.0);
  float vh = max(dot(v, h), 0.0);
  float peak = nh * nh * (a2 - 1.0) + 1.0;
  float hidden = nl * sqrt(a2 + (1.0 - a2) * nv * nv) + nv * sqrt(a2 + (1.0 - a2) * nl * nl);
  float fresnel = 0.04 + 0.96 * exp2((-5.55473 * vh - 6.98316) * vh);
  return nl * fresnel * a2 / (6.2832 * peak * peak * max(hidden, 1e-6));
}
/** Sets what falls on the surface from the lamps and the sky, as the share of the tissue's colour that is seen. */
void light(vec3 n, vec3 v) {
  vLight = vec3(0.0);
  vGloss = 0.0;
  #if NUM_HEMI_LIGHTS > 0
  for (int i = 0; i < NUM_HEMI_LIGHTS; i++) vLight += getHemisphereLightIrradiance(hemisphereLights[i], n);
  #endif
  #if NUM_DIR_LIGHTS > 0
  for (int i = 0; i < NUM_DIR_LIGHTS; i++) {
    vec3 l = directionalLights[i].direction;
    vLight += 0.96 * max(dot(n, l), 0.0) * directionalLights[i].color;
    vGloss += gloss(n, l, v) * directionalLights[i].color.g;
  }
  #endif
  vLight *= RECIPROCAL_PI;
}
`;

const FRAGMENT = /* glsl */ `
${FRAGMENT_HEAD}
${FIBRE_VARYINGS}
${FIBRE_COLOUR}
uniform sampler2D fibres;
varying vec3 vLight;
varying float vGloss;
void main() {
  if (grain() >= shown() * besideSight() || vEnd < 0.02) discard;
  float h = texture2D(fibres, vGrain).r;
  vec3 tissue = paledColour(muscleColour(h, tendonShare(vSpan, h, vFibre.y), vAo), h, vAo, 1.0);
  gl_FragColor = vec4(tissue * vLight + vGloss, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
  ${FRAGMENT_END}
}
`;
