import { type IUniform, MeshBasicMaterial, type Texture } from 'three';
import { STROKES_FACING } from '../../domain/pain/strokes.ts';
import { STROKES } from '../materials/pain.ts';
import { type BodyUniforms, bodyVertex, FRAGMENT_HEAD, SKIN_VERTEX } from '../materials/shared.ts';
import type { SkinUniforms } from '../materials/skin.ts';
import { AGREED_INK, PAINT_WASH } from '../materials/skin-tones.ts';

/** Uniforms of what is painted. */
interface PaintUniforms {
  /** What `PaintTable` writes, and how many rows of it. */
  paintTable: IUniform<Texture>;
  paintRows: IUniform<number>;
  /** Distance of the lines of the hatch, device pixels. */
  hatch: IUniform<number>;
  /** How far a pattern is shown beside the paint, 0..1: where both are, the hatch is crossed. */
  compared: IUniform<number>;
}

/**
 * What is painted on the skin, drawn over it: outlined and hatched, so that no colour is needed to see it. Beside a pattern the
 * hatch is crossed where both agree. What is pointed at has a ring.
 */
export function paintMaterial(
  body: BodyUniforms,
  skin: SkinUniforms,
  paint: PaintUniforms,
): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ transparent: true, depthWrite: false });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, body, skin, paint);
    shader.vertexShader = bodyVertex(
      shader.vertexShader,
      'attribute float pain;\nvarying float vReached;\nvarying vec3 vOut;',
      `${SKIN_VERTEX}vReached = pain;\nvOut = normal;`,
    ).replace('#include <project_vertex>', OVER_SKIN);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}\n${HEAD}`)
      .replace('#include <color_fragment>', COLOUR);
  };
  return material;
}

/** The skin counts as nearer from afar; this lies just before it. */
const OVER_SKIN = /* glsl */ `
#include <project_vertex>
{
  float away = -mvPosition.z;
  vec4 nearer = projectionMatrix * (mvPosition + vec4(0.0, 0.0, 0.0008 + 0.0032 * smoothstep(0.5, 1.0, away), 0.0));
  gl_Position.z = nearer.z * gl_Position.w / nearer.w;
}
`;

const HEAD = /* glsl */ `
${STROKES}
uniform vec3 tone[6];
uniform highp sampler2D paintTable;
uniform int paintRows;
uniform float hatch;
uniform float compared;
/** How far outside of what is painted, and of what is pointed at, metres; what was painted later lies over the earlier. */
vec2 outsides() {
  vec2 outside = vec2(1.0);
  vec3 out_ = normalize(vOut);
  int row = 0;
  while (row < paintRows) {
    vec4 ball = texelFetch(paintTable, ivec2(0, row), 0);
    vec4 mark = texelFetch(paintTable, ivec2(1, row), 0);
    int next = row + 1 + int(mark.x + 0.5);
    if (distance(vBody, ball.xyz) < ball.w + 0.01) {
      float own = 1.0;
      for (int k = row + 1; k < next; k++) {
        vec4 a = texelFetch(paintTable, ivec2(0, k), 0);
        float d = capsule(vBody, a.xyz, texelFetch(paintTable, ivec2(1, k), 0).xyz) - a.w;
        vec3 way = texelFetch(paintTable, ivec2(2, k), 0).xyz;
        // The other side of a finger is not painted with it.
        if (dot(way, way) > 0.25) d += 0.05 * (1.0 - smoothstep(${STROKES_FACING.join()}, dot(way, out_)));
        own = min(own, d);
      }
      if (mark.y > 1.5) outside.y = min(outside.y, own);
      else if (mark.y > 0.5) outside.x = max(outside.x, -own);
      else outside.x = min(outside.x, own);
    }
    row = next;
  }
  return outside;
}
float within(float outside, float soft) { return 1.0 - smoothstep(-soft, soft, outside); }
float lines(float across) {
  float at = fract(across / hatch);
  return smoothstep(0.06, 0.18, at) * (1.0 - smoothstep(0.42, 0.54, at));
}
`;

const COLOUR = /* glsl */ `
if (besideSight() < 0.5) discard;
{
  vec2 outside = outsides();
  vec2 soft = max(vec2(0.0006), fwidth(outside) * 0.7);
  float painted = within(outside.x, soft.x);
  float edge = painted * (1.0 - within(outside.x + max(0.0018, soft.x * 2.4), soft.x));
  float ring = within(outside.y, soft.y) * (1.0 - within(outside.y + max(0.003, soft.y * 2.4), soft.y));
  vec2 felt = strokes();
  float agreed = compared * smoothstep(0.12, 0.3, max(felt.x, felt.y));
  float one = lines(gl_FragCoord.x + gl_FragCoord.y);
  float other = lines(gl_FragCoord.x - gl_FragCoord.y) * agreed;
  float ink = painted * max(max(one, other), edge);
  float wash = painted * mix(0.42, 0.1, agreed);
  float alpha = max(max(ink * 0.96, wash), max(ring, within(outside.y, soft.y) * 0.22));
  if (alpha < 0.01) discard;
  // Over the wash of a pattern only darker lines are seen.
  vec3 colour = mix(vec3(${PAINT_WASH.join()}), tone[2] * mix(1.0, ${AGREED_INK}, agreed), ink);
  colour = mix(colour, tone[3], max(ring, within(outside.y, soft.y) * (1.0 - painted)));
  diffuseColor = vec4(colour, alpha * vEnd);
}
`;
