/** Blurs a field on a grid by the mean of `radius` cells to each side, `times` times; what lies outside counts as `edge`. */
export function blur(
  field: Float32Array,
  width: number,
  height: number,
  radius: number,
  times: number,
): Float32Array {
  let from = field;
  for (let n = 0; n < times; n++)
    from = blurAlong(blurAlong(from, width, height, 1, width, radius), height, width, width, 1, radius);
  return from;
}

/** Running mean along one direction: `count` cells `step` apart, in `lines` rows `stride` apart. */
function blurAlong(
  field: Float32Array,
  count: number,
  lines: number,
  step: number,
  stride: number,
  radius: number,
): Float32Array {
  const out = new Float32Array(field.length);
  for (let line = 0; line < lines; line++) {
    const base = line * stride;
    const at = (i: number) => field[base + Math.min(count - 1, Math.max(0, i)) * step]!;
    let sum = 0;
    for (let i = -radius; i <= radius; i++) sum += at(i);
    for (let i = 0; i < count; i++) {
      out[base + i * step] = sum / (2 * radius + 1);
      sum += at(i + radius + 1) - at(i - radius);
    }
  }
  return out;
}
