import { type IUniform, type Texture, Vector3 } from 'three';
import { ARM_PIECES, LIMB, LIMBS, limbSegment, otherSide } from '../../core/rig/segments.ts';
import { GRAIN } from '../lib/chunks.ts';
import type { RigTexture } from '../lib/rig-texture.ts';
import { POSING_HEAD, POSING_NORMAL, POSING_POSITION } from './posing.ts';

/** How far under the point the sight begins, metres. */
export const SIGHT_UNDER = 0.007;

/** Segments of the right arm: the humerus, and the first of those beyond it. */
const HUMERUS = limbSegment(LIMB.humerus - 1, false);
const FIRST = limbSegment(LIMBS.length, false);

/** Uniforms that all tissues of the body share; one object, so that one write reaches every material. */
export interface BodyUniforms {
  slots: IUniform<Texture>;
  segments: IUniform<Texture>;
  posed: IUniform<number>;
  breath: IUniform<Vector3>;
  /** How far the limbs have come in: with them the figure ends nowhere. */
  limbs: IUniform<number>;
  /** How far the trunk is shown where there are no limbs. */
  trunk: IUniform<number>;
  /** The arm that is left away: 1 the left, -1 the right, between them as it goes. */
  armAway: IUniform<number>;
  sightFrom: IUniform<Vector3>;
  sightTo: IUniform<Vector3>;
  sightRadius: IUniform<number>;
  /** How much wider the sight is a metre further out. */
  sightTaper: IUniform<number>;
  [name: string]: IUniform;
}

export const bodyUniforms = (slots: Texture, motion: RigTexture): BodyUniforms => ({
  slots: { value: slots },
  segments: { value: motion.texture },
  posed: motion.posed,
  breath: motion.breath,
  limbs: { value: 0 },
  trunk: { value: 1 },
  armAway: { value: 0 },
  sightFrom: { value: new Vector3() },
  sightTo: { value: new Vector3(0, 1, 0) },
  sightRadius: { value: 0 },
  sightTaper: { value: 0 },
});

/** Varyings of both shaders: the structure's appearance, its occlusion, the place in the resting body. */
const VARYINGS = /* glsl */ `
varying vec4 vLook;
varying float vAo;
varying vec3 vBody;
/** From the axis of the sight (xyz) and along it outward (w), metres. */
varying vec4 vSight;
varying float vEnd;
/** How much of it is left away with its arm. */
varying float vArm;
/** Down to the hollow of the armpit arm and trunk are one: above it nothing would be behind the skin that is left away. */
float ofArm(float height) { return vArm * (1.0 - smoothstep(1.165, 1.215, height)); }
`;

/** What is the same all over a triangle, or changes evenly across it, is worked out at its corners. */
const VERTEX_HEAD = /* glsl */ `
${VARYINGS}
attribute float slot;
attribute float ao;
uniform vec3 sightFrom;
uniform vec3 sightTo;
uniform float limbs;
uniform float trunk;
uniform float armAway;
vec4 slotRow(int row) { return texelFetch(slots, ivec2(int(slot + 0.5), row), 0); }
/** Without limbs the figure fades out where it is cut: below the hip and along the upper arms. */
float figureEndAt(vec3 at) {
  float below = smoothstep(0.62, 0.74, at.y);
  float arms = 1.0 - smoothstep(0.205, 0.25, abs(at.x)) * (1.0 - smoothstep(1.14, 1.22, at.y));
  float elbows = 1.0 - smoothstep(0.15, 0.165, abs(at.x)) * (1.0 - smoothstep(1.12, 1.2, at.y)) * smoothstep(0.97, 0.98, at.y);
  return below * arms * elbows;
}
`;

/** After what carries a vertex: it asks for the segments that it follows. */
const ARM_HEAD = /* glsl */ `
/** How much of a place goes with an arm: its humerus and sleeve, and all beyond. */
float armShare(bool left) {
  vec4 share = vec4(follow.xyz, max(0.0, 1.0 - follow.x - follow.y - follow.z));
  vec4 number = segment - (left ? ${otherSide(HUMERUS) - HUMERUS}.0 : 0.0);
  float sum = 0.0;
  for (int k = 0; k < 4; k++) {
    float n = number[k];
    bool arm = n == ${HUMERUS}.0 || n == ${limbSegment(LIMB.sleeve - 1, false)}.0 || (n >= ${FIRST}.0 && n < ${FIRST + ARM_PIECES}.0);
    if (arm) sum += share[k];
  }
  return sum;
}
`;

const VERTEX_BODY = /* glsl */ `
vLook = slotRow(0);
vAo = ao;
vBody = position;
vEnd = mix(figureEndAt(position) * trunk, 1.0, limbs);
vArm = armAway == 0.0 ? 0.0 : abs(armAway) * smoothstep(0.45, 0.8, armShare(armAway > 0.0));
float armLeft = 1.0 - ofArm(position.y);
{
  vec3 axis = normalize(sightTo - sightFrom);
  vec3 from = position - sightFrom;
  float along = dot(from, axis);
  vSight = vec4(from - axis * along, along);
}
`;

/**
 * The body of a vertex shader of skin, and of what lies on it: where the arm is left away it fades over what is behind. The wall of the
 * trunk in the armpit goes with the arm when that moves, but it stays: it faces outward, farther in than any skin of the arm that does.
 */
export const SKIN_VERTEX = /* glsl */ `
{
  float aside = abs(position.x);
  float wall = smoothstep(0.0, 0.35, normal.x * sign(position.x)) * (1.0 - smoothstep(0.17, 0.19, aside));
  vEnd *= mix(armLeft, 1.0, max(wall, 1.0 - smoothstep(0.145, 0.16, aside)));
}
`;

/** The vertex shader of a tissue: carried by the rig, with `head` and `body` of its own. */
export const bodyVertex = (shader: string, head = '', body = ''): string =>
  shader
    .replace(
      '#include <common>',
      `#include <common>\nuniform highp sampler2D slots;\n${VERTEX_HEAD}\n${POSING_HEAD}\n${ARM_HEAD}\n${head}`,
    )
    .replace('#include <beginnormal_vertex>', `#include <beginnormal_vertex>\n${POSING_NORMAL}`)
    .replace(
      '#include <begin_vertex>',
      `#include <begin_vertex>\n${POSING_POSITION}\n${VERTEX_BODY}\n${body}`,
    );

/** Fragment shader parts: dissolve by a dither and the sight. */
export const FRAGMENT_HEAD = /* glsl */ `
${VARYINGS}
uniform float sightRadius;
uniform float sightTaper;
${GRAIN}
float capsule(vec3 p, vec3 a, vec3 b) {
  vec3 ab = b - a;
  float t = clamp(dot(p - a, ab) / max(dot(ab, ab), 1e-9), 0.0, 1.0);
  return length(p - a - ab * t);
}
/** How much of an opaque tissue there is: where its arm is left away it dissolves, and the trunk is seen behind it, not the page. */
float shown() { return vLook.x * (1.0 - ofArm(vBody.y)); }
/** 0 inside the open cylinder (or cone) from sightFrom outward to sightTo, 1 outside it. */
float besideSight() {
  if (sightRadius <= 0.0 || vSight.w < 0.0) return 1.0;
  float radius = sightRadius * (1.0 + sightTaper * max(0.0, vSight.w - ${SIGHT_UNDER}));
  return smoothstep(radius * 0.97, radius * 1.03, length(vSight.xyz));
}
`;

/**
 * Lets an opaque surface fade into the page where the figure ends: the canvas is premultiplied, so colour and alpha
 * fall together. Goes after the last colour chunk.
 */
export const FRAGMENT_END = /* glsl */ `
gl_FragColor *= vEnd;
`;
