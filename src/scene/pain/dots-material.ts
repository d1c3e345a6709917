import { type IUniform, PointsMaterial } from 'three';
import { GROWN } from '../materials/pain.ts';
import { POSING_NORMAL, POSING_POSITION } from '../materials/posing.ts';
import { type BodyUniforms, bodyVertex, FRAGMENT_HEAD, SKIN_VERTEX } from '../materials/shared.ts';
import type { SkinUniforms } from '../materials/skin.ts';

/** How wide a dot is on the screen, CSS pixels. */
const DOT = 4.2;
/** Skin closes round each dot, so wide: so it is seen over muscle and bone too, whose light may be the dot's own. CSS pixels. */
const RIM = 1.3;
/** Dots are drawn where they are at least so far apart there: the next ones come in over the second distance. */
const APART = [5.5, 8.5] as const;

/** Dots on the skin that keep their size on the screen. `scale`: device pixels that a metre covers a metre away, and those of a CSS pixel. */
export function dotsMaterial(
  body: BodyUniforms,
  skin: SkinUniforms,
  scale: IUniform<[number, number]>,
): PointsMaterial {
  const material = new PointsMaterial({ transparent: true, depthWrite: false, sizeAttenuation: false });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, body, skin, { painScale: scale });
    shader.vertexShader = bodyVertex(shader.vertexShader, HEAD, SKIN_VERTEX)
      .replace(/attribute vec4 segment;\s*attribute vec4 follow;/, CORNERS)
      .replace(POSING_NORMAL, `take(segment0, follow0);\n${POSING_NORMAL}`)
      .replace(POSING_POSITION, BETWEEN)
      .replace('#include <project_vertex>', PLACE)
      .replace('gl_PointSize = size;', `gl_PointSize = vDot + ${(2 * RIM).toFixed(1)} * painScale.y + 2.0;`);
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <common>',
        `#include <common>\n${FRAGMENT_HEAD}\nvarying float vDot;\nuniform vec2 painScale;\nuniform vec3 tone[6];\nuniform float painStrength;`,
      )
      .replace('#include <color_fragment>', COLOUR);
  };
  return material;
}

const HEAD = /* glsl */ `
attribute vec2 fleck;
uniform vec2 painScale;
${GROWN}
varying float vDot;
`;

/** What a dot follows is read for each corner of its triangle in turn. */
const CORNERS = /* glsl */ `
attribute vec3 position0;
attribute vec3 position1;
attribute vec3 position2;
attribute vec4 segment0;
attribute vec4 segment1;
attribute vec4 segment2;
attribute vec4 follow0;
attribute vec4 follow1;
attribute vec4 follow2;
attribute vec2 between;
vec4 segment;
vec4 follow;
void take(vec4 ownSegment, vec4 ownFollow) {
  segment = ownSegment;
  follow = ownFollow;
}
`;

/** Where the triangle carries it: it lies on the skin in every posture. */
const BETWEEN = /* glsl */ `
{
  take(segment2, follow2);
  vec3 third = posedPosition(position2, normal);
  take(segment1, follow1);
  vec3 second = posedPosition(position1, normal);
  take(segment0, follow0);
  transformed = between.x * posedPosition(position0, normal) + between.y * second + (1.0 - between.x - between.y) * third;
}
`;

/** Set before the skin by as much as muscles may come through it from afar; none where the skin turns away. */
const PLACE = /* glsl */ `
#include <project_vertex>
{
  float away = -mvPosition.z;
  float apart = fleck.x * painScale.x / away / painScale.y;
  float facing = dot(normalize(normalMatrix * posedNormal(normal)), normalize(-mvPosition.xyz));
  float share = smoothstep(${APART.map((n) => n.toFixed(1)).join()}, apart) * smoothstep(0.02, 0.3, facing) * step(0.5, grown(position) / max(painStrength, 1e-4));
  vDot = ${DOT.toFixed(1)} * painScale.y * share * mix(0.55, 1.0, smoothstep(0.0, 0.5, fleck.y));
  if (share < 0.05) vDot = -2.0;
  vec4 nearer = projectionMatrix * (mvPosition + vec4(0.0, 0.0, 0.0015 + 0.0035 * smoothstep(0.5, 1.0, away), 0.0));
  gl_Position.z = nearer.z * gl_Position.w / nearer.w;
}
`;

const COLOUR = /* glsl */ `
if (vDot < 0.0 || besideSight() < 0.5) discard;
{
  float rim = ${RIM.toFixed(1)} * painScale.y;
  float out_ = length(gl_PointCoord - 0.5) * (vDot + 2.0 * rim + 2.0) - vDot * 0.5;
  float core = 1.0 - smoothstep(-0.6, 0.6, out_);
  float round_ = 1.0 - smoothstep(0.3, 1.0, out_ / rim);
  diffuseColor = vec4(mix(tone[0], tone[1], core), max(core * 0.95, round_ * 0.85) * painStrength * vEnd);
}
`;
