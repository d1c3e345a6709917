/** GLSL that several materials share. */

/** Dither by an interleaved gradient (Jimenez 2014), 0..1 for each pixel: what is dissolved is left out by it. */
export const GRAIN = /* glsl */ `
float grain() { return fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))); }
`;
