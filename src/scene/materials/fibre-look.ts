/** Varyings of both shaders: place around and along the fibres, where the grain is read, span and tendon shares. GLSL. */
export const FIBRE_VARYINGS = /* glsl */ `
varying vec2 vFibre;
varying vec2 vGrain;
varying vec4 vSpan;
`;

/** Vertex shader: sets them. The grain repeats 16.5 times a metre across, shifted from structure to structure. GLSL. */
export const FIBRE_PLACE = /* glsl */ `
vFibre = uv;
vSpan = slotRow(1);
vGrain = vec2(uv.x * vSpan.x * 16.5 + slot * 0.37, uv.y * max(1.0, vSpan.y * 4.0) + slot * 0.61);
`;

/** How far a paled muscle's colour has gone toward the pale one. */
const PALING = 0.62;

/**
 * The colours of muscle and aponeurosis, linear, from the height `h` of the grain, the place `along` the fibres, and the
 * occlusion `ao`: pale tendon ends with a soft uneven border, and what a muscle pales to when it stands back. GLSL.
 */
export const FIBRE_COLOUR = /* glsl */ `
float tendonShare(vec4 span, float h, float along) {
  float at = along + (h - 0.5) * 0.12;
  float fromOrigin = 1.0 - smoothstep(span.z * 0.45, span.z * 1.5 + 0.01, at);
  float toInsertion = smoothstep(1.0 - span.w * 1.5 - 0.01, 1.0 - span.w * 0.45, at);
  return max(fromOrigin, toInsertion);
}
vec3 muscleColour(float h, float tendon, float ao) {
  vec3 belly = mix(vec3(0.165, 0.017, 0.015), vec3(0.52, 0.098, 0.072), h);
  vec3 pale = mix(vec3(0.52, 0.42, 0.31), vec3(0.83, 0.75, 0.62), h);
  float shade = mix(0.25, 1.0, pow(ao, 1.1));
  return mix(belly, pale, tendon * 0.9) * mix(vec3(shade), vec3(1.0), vec3(0.12, 0.0, 0.0) * (1.0 - tendon));
}
vec3 paledColour(vec3 muscle, float h, float ao, float dim) {
  vec3 pale = vec3(0.64, 0.53, 0.47) * mix(0.55, 1.0, ao) * (0.9 + 0.2 * h);
  return mix(muscle, pale, dim * ${PALING});
}
`;
