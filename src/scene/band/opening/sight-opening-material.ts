import { DoubleSide, type IUniform, type Texture } from 'three';
import { SIGHT_RADIUS } from '../../sight/sight.ts';
import { tissueMaterial, whollySeen } from '../tissue/tissue.ts';

const LAYER_COLOURS = /* glsl */ `
uniform sampler2D grainTile;
float lobules(vec2 at) {
  vec2 warp = vec2(sin(at.y * 1.7 + at.x), sin(at.x * 1.3 - at.y * 0.6)) * 0.6;
  vec2 cell = fract(at + warp) - 0.5;
  return 1.0 - smoothstep(0.16, 0.52, length(cell));
}
vec3 fat(vec2 at, out float bump) {
  bump = lobules(at);
  return mix(vec3(0.58, 0.27, 0.085), vec3(0.84, 0.56, 0.22), bump);
}
vec3 fascia(float along, float across) {
  float strand = texture2D(grainTile, vec2(across, along)).r;
  return mix(vec3(0.52, 0.36, 0.3), vec3(0.84, 0.75, 0.68), strand);
}
`;

/** Deeper than this under the skin a muscle has others over it, metres. */
const COVERED = 0.015;

/** The layers that the sight cuts down to a muscle `depth` metres deep: skin, fat, what lies over it, its fascia. */
export const wallMaterial = (grain: Texture, depth: number) =>
  tissueMaterial({
    uniforms: { veil: { value: whollySeen() }, grainTile: { value: grain } },
    vertexHead: /* glsl */ `attribute vec2 layer; varying vec2 vLayer; varying vec3 vAt;`,
    vertex: /* glsl */ `n = normal; vLayer = layer; vAt = position;`,
    fragmentHead: `varying vec2 vLayer;\nvarying vec3 vAt;\n${LAYER_COLOURS}`,
    fragment: /* glsl */ `
float turn = atan(vAt.y, vAt.x);
float depth = vLayer.x + 0.0003 * sin(turn * 9.0) + 0.0002 * sin(turn * 23.0);
float whole = vLayer.y;
float skinEnd = min(0.0019, whole * 0.22);
float fatEnd = whole * ${depth > COVERED ? Math.min(0.42, 0.012 / depth) : 0.8};
float bump;
vec3 fatColour = fat(vec2(turn * 15.0, depth * 620.0), bump);
float strand = texture2D(grainTile, vec2(depth * 40.0, turn * 1.2)).r;
vec3 flesh = mix(vec3(0.3, 0.05, 0.04), vec3(0.6, 0.17, 0.13), strand);
vec3 sheath = fascia(turn * 0.9, depth * 60.0);
albedo = mix(vec3(0.83, 0.56, 0.46), vec3(0.86, 0.62, 0.52), smoothstep(0.0, skinEnd, depth));
albedo = mix(albedo, fatColour, smoothstep(skinEnd * 0.85, skinEnd * 1.15, depth));
wet = mix(0.1, 0.75, smoothstep(skinEnd, skinEnd * 1.3, depth));
n = normalize(n + vec3(0.0, 0.0, (bump - 0.5) * 0.5) * step(skinEnd, depth) * step(depth, fatEnd));
albedo = mix(albedo, ${depth > COVERED ? 'flesh' : 'sheath'}, smoothstep(fatEnd - 0.0003, fatEnd + 0.0003, depth));
albedo = mix(albedo, sheath, smoothstep(whole - 0.0016, whole - 0.0011, depth));
float under = smoothstep(whole, whole + 0.002, depth);
albedo *= mix(1.0, 0.3, under) * mix(1.0, 0.72, smoothstep(0.0, whole, depth));
`,
    more: { side: DoubleSide },
  });

/** A layer that still closes the sight: fat or fascia, with a round hole that grows. */
export function coverMaterial(kind: 'fat' | 'fascia', grain: Texture, open: IUniform<number>) {
  const fatty = kind === 'fat';
  return tissueMaterial({
    uniforms: {
      veil: { value: whollySeen() },
      grainTile: { value: grain },
      opened: open,
    },
    vertexHead: '',
    vertex: '',
    fragmentHead: `uniform float opened;\n${LAYER_COLOURS}`,
    fragment: /* glsl */ `
float turn = atan(vPlane.y, vPlane.x);
float edge = opened * ${(SIGHT_RADIUS * 1.5).toFixed(4)} * (1.0 + 0.05 * sin(turn * 7.0) + 0.03 * sin(turn * 17.0 + 2.0));
float inside = length(vPlane) - edge;
if (inside < 0.0) discard;
${
  fatty
    ? `float bump;
albedo = fat(vPlane * 460.0, bump);
n = normalize(n + vec3(0.3, 0.2, 0.0) * (bump - 0.5));
wet = 0.7;`
    : `albedo = fascia(vPlane.x * 18.0, vPlane.y * 14.0);
albedo = mix(albedo, vec3(0.52, 0.17, 0.14), 0.4 * texture2D(grainTile, vec2(vPlane.y * 30.0, vPlane.x * 6.0)).r);
wet = 1.0;`
}
albedo *= mix(0.55, 1.0, smoothstep(0.0, 0.0016, inside));
`,
    more: { depthTest: false },
  });
}
