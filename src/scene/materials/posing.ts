import { REACH_ONE } from '../../core/rig/weights.ts';

/**
 * Vertex shader functions that carry a vertex with the segments it follows: their dual quaternions blended (Kavan et
 * al. 2008), its muscle thickened or thinned first. `segment` holds four segment numbers, `follow` three weights
 * (the fourth makes up the rest) and how far the vertex lies from the middle of its muscle.
 */
export const POSING_HEAD = /* glsl */ `
uniform highp sampler2D segments;
uniform float posed;
attribute vec4 segment;
attribute vec4 follow;
void motion(out vec4 real, out vec4 dual) {
  vec4 share = vec4(follow.xyz, max(0.0, 1.0 - follow.x - follow.y - follow.z));
  vec4 first = texelFetch(segments, ivec2(0, int(segment.x + 0.5)), 0);
  real = vec4(0.0);
  dual = vec4(0.0);
  for (int k = 0; k < 4; k++) {
    if (share[k] < 1e-5) continue;
    int row = int(segment[k] + 0.5);
    vec4 turn = texelFetch(segments, ivec2(0, row), 0);
    float w = dot(turn, first) < 0.0 ? -share[k] : share[k];
    real += turn * w;
    dual += texelFetch(segments, ivec2(1, row), 0) * w;
  }
  float size = length(real);
  real /= size;
  dual /= size;
}
vec3 turnedBy(vec4 real, vec3 v) { return v + 2.0 * cross(real.xyz, cross(real.xyz, v) + real.w * v); }
vec3 posedNormal(vec3 n) {
  if (posed < 0.5) return n;
  vec4 real, dual;
  motion(real, dual);
  return turnedBy(real, n);
}
/** How far chest and belly breathe, and which way: metres. Only who lies is seen breathing. */
uniform vec3 breath;
float breathing(vec3 p, vec3 way) {
  float height = smoothstep(0.9, 1.06, p.y) * (1.0 - smoothstep(1.22, 1.36, p.y));
  float trunk = height * (1.0 - smoothstep(0.15, 0.19, abs(p.x)));
  return trunk * smoothstep(-0.03, 0.12, dot(vec3(p.x, 0.0, p.z - 0.085), way));
}
vec3 posedPosition(vec3 p, vec3 n) {
  if (posed < 0.5) return p;
  vec4 real, dual;
  motion(real, dual);
  float swell = slotRow(2).x;
  vec3 at = p + n * (follow.w * ${REACH_ONE} * swell);
  float deep = length(breath);
  if (deep > 0.0) at += breath * breathing(p, breath / deep);
  return turnedBy(real, at) + 2.0 * (real.w * dual.xyz - dual.w * real.xyz + cross(real.xyz, dual.xyz));
}
`;

/** After three's own start of the normal and of the position. */
export const POSING_NORMAL = 'objectNormal = posedNormal(objectNormal);';
export const POSING_POSITION = 'transformed = posedPosition(position, normal);';
