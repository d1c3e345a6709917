import type { IUniform, Texture, Vector4 } from 'three';
import { STROKE_FADE, STROKES_BLEND, STROKES_FACING } from '../../domain/pain/strokes.ts';
import type { StrokeTexture } from './stroke-texture.ts';

/** Uniforms of the pattern's strokes on the skin. */
export interface StrokeUniforms {
  strokeTable: IUniform<Texture>;
  strokeRows: IUniform<number>;
  /** How far the strokes have come in. */
  painStrength: IUniform<number>;
  /** How far they have grown (w, metres) from the skin over their point (xyz). */
  painFront: IUniform<Vector4>;
}

/** The front of what grows is so soft, metres. */
export const PAIN_FRONT = 0.06;

export const strokeUniforms = ({ texture, rows }: StrokeTexture, front: Vector4): StrokeUniforms => ({
  strokeTable: { value: texture },
  strokeRows: rows,
  painStrength: { value: 0 },
  painFront: { value: front },
});

/** How far what is at a place has come in, 0..1: the dots' shader asks it of their corners. */
export const GROWN = /* glsl */ `
uniform float painStrength;
uniform vec4 painFront;
float grown(vec3 at) {
  return painStrength * smoothstep(0.0, ${PAIN_FRONT}, painFront.w - length(at - painFront.xyz));
}
`;

/**
 * What most people feel and what some feel at a place of the skin, 0..1: as \`feltAt\` in domain/pain/field.ts, which says why. Worked
 * out where triangles touch a stroke only.
 */
export const STROKES = /* glsl */ `
${GROWN}
uniform highp sampler2D strokeTable;
uniform int strokeRows;
varying float vReached;
varying vec3 vOut;
float strongest(float a, float b) {
  float blend = ${STROKES_BLEND} * min(a, b) + 1e-6;
  float h = max(0.0, blend - abs(a - b)) / blend;
  return min(1.0, max(a, b) + h * h * blend * 0.25);
}
/** As \`strokeShare\` in domain/pain/stroke-ends.ts, beside the piece of that row. */
float strokeShare(vec4 ends, float halfBreadth, int row) {
  vec4 a = texelFetch(strokeTable, ivec2(0, row), 0);
  vec4 b = texelFetch(strokeTable, ivec2(1, row), 0);
  vec3 ab = b.xyz - a.xyz;
  float along = mix(a.w, b.w, clamp(dot(vBody - a.xyz, ab) / max(dot(ab, ab), 1e-9), 0.0, 1.0));
  float room = min(ends.z, ends.w) > 0.0 ? ends.y * 0.5 : ends.y;
  float over = max(1e-6, min(${STROKE_FADE.toFixed(2)} * halfBreadth, room));
  return 1.0 - ends.z * (1.0 - smoothstep(0.0, over, along)) - ends.w * (1.0 - smoothstep(0.0, over, ends.y - along));
}
vec2 strokes() {
  vec2 felt = vec2(0.0);
  if (vReached <= 0.0 || painStrength <= 0.0) return felt;
  vec3 out_ = normalize(vOut);
  int row = 0;
  while (row < strokeRows) {
    vec4 ball = texelFetch(strokeTable, ivec2(0, row), 0);
    vec4 ends = texelFetch(strokeTable, ivec2(2, row), 0);
    int next = row + 1 + int(ends.x + 0.5);
    if (distance(vBody, ball.xyz) < ball.w) {
      vec4 brush = texelFetch(strokeTable, ivec2(1, row), 0);
      float away = 9.0;
      int nearest = row + 1;
      for (int k = row + 1; k < next; k++) {
        float d = capsule(vBody, texelFetch(strokeTable, ivec2(0, k), 0).xyz, texelFetch(strokeTable, ivec2(1, k), 0).xyz);
        if (d >= away) continue;
        away = d;
        nearest = k;
      }
      float facing = dot(texelFetch(strokeTable, ivec2(2, nearest), 0).xyz, out_);
      float share = strokeShare(ends, brush.x + brush.y, nearest);
      float own = smoothstep(0.0, 1.0, (brush.x * share + brush.y - away) / brush.y) * brush.z * share
        * smoothstep(${STROKES_FACING.join()}, facing);
      if (brush.w > 0.5) felt.y = strongest(felt.y, own); else felt.x = strongest(felt.x, own);
    }
    row = next;
  }
  return felt * grown(vBody);
}
`;
