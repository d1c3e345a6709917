/**
 * Cubic Hermite interpolation of rows of numbers at increasing parameters, with finite-difference
 * tangents for uneven spacing; passes through every row. `at` outside the range is clamped.
 */
export function hermite(parameters: readonly number[], rows: readonly (readonly number[])[]) {
  const last = parameters.length - 1;
  const width = rows[0]!.length;
  const tangents = rows.map((row, i) =>
    row.map((_, d) => {
      const slope = (k: number) => (rows[k + 1]![d]! - rows[k]![d]!) / (parameters[k + 1]! - parameters[k]!);
      if (i === 0) return slope(0);
      if (i === last) return slope(last - 1);
      const before = parameters[i]! - parameters[i - 1]!;
      const after = parameters[i + 1]! - parameters[i]!;
      return (slope(i - 1) * after + slope(i) * before) / (before + after);
    }),
  );
  return (at: number): number[] => {
    const t = Math.min(parameters[last]!, Math.max(parameters[0]!, at));
    let k = 0;
    while (k < last - 1 && t > parameters[k + 1]!) k++;
    const h = parameters[k + 1]! - parameters[k]!;
    const s = (t - parameters[k]!) / h;
    const s2 = s * s;
    const s3 = s2 * s;
    return Array.from(
      { length: width },
      (_, d) =>
        (2 * s3 - 3 * s2 + 1) * rows[k]![d]! +
        (s3 - 2 * s2 + s) * h * tangents[k]![d]! +
        (-2 * s3 + 3 * s2) * rows[k + 1]![d]! +
        (s3 - s2) * h * tangents[k + 1]![d]!,
    );
  };
}
