/** Something to be made small: residuals of variables that stay within bounds. */
interface Problem {
  low: Float64Array;
  high: Float64Array;
  /** How far each variable is moved to see what it does. */
  step: Float64Array;
  /** How many residuals there are. */
  count: number;
  /** Writes the residuals, always in the same order. */
  residuals(x: Float64Array, into: Float64Array): void;
}

export interface Least {
  x: Float64Array;
  /** Sum of the squares of what is left. */
  cost: number;
}

/** A column of derivatives without its zeros: most residuals know nothing of most variables. */
interface Column {
  /** The rows that are not zero, as many as `size`, and all values by their row. */
  rows: Int32Array;
  size: number;
  values: Float64Array;
}

const sum = (r: Float64Array): number => {
  let out = 0;
  for (const c of r) out += c * c;
  return out;
};

/** Levenberg-Marquardt with numeric derivatives; a variable that is pushed against its bound stays there. */
export function leastSquares(problem: Problem, from: Float64Array, most: number): Least {
  const { low, high, count } = problem;
  const n = from.length;
  let x = from.map((v, i) => Math.min(high[i]!, Math.max(low[i]!, v)));
  let [r, next] = [new Float64Array(count), new Float64Array(count)];
  problem.residuals(x, r);
  let cost = sum(r);
  let damping = 1e-3;
  let idle = 0;
  const columns = Array.from(
    { length: n },
    (): Column => ({ rows: new Int32Array(count), size: 0, values: new Float64Array(count) }),
  );
  for (let round = 0; round < most; round++) {
    derive(problem, x, r, columns);
    const gradient = columns.map((c) => inner(c, r));
    const free = [...columns.keys()].filter(
      (i) => !(x[i]! <= low[i]! && gradient[i]! > 0) && !(x[i]! >= high[i]! && gradient[i]! < 0),
    );
    const normal = free.map(() => new Array<number>(free.length).fill(0));
    free.forEach((i, a) => {
      for (let b = 0; b <= a; b++)
        normal[a]![b] = normal[b]![a] = inner(columns[i]!, columns[free[b]!]!.values);
    });
    let better = false;
    for (let attempt = 0; attempt < 12 && !better; attempt++) {
      const move = solve(
        normal.map((row, i) => row.map((v, j) => (i === j ? v * (1 + damping) + 1e-12 : v))),
        free.map((i) => -gradient[i]!),
      );
      const there = x.slice();
      free.forEach((i, k) => {
        there[i] = Math.min(high[i]!, Math.max(low[i]!, there[i]! + move[k]!));
      });
      problem.residuals(there, next);
      const nextCost = sum(next);
      if (nextCost < cost) {
        better = true;
        damping = Math.max(damping / 5, 1e-9);
        const gain = (cost - nextCost) / cost;
        [x, cost] = [there, nextCost];
        [r, next] = [next, r];
        idle = gain < 1e-3 ? idle + 1 : 0;
      } else damping *= 6;
    }
    if (!better || idle > 1) break;
  }
  return { x, cost };
}

/** Writes how the residuals change with each variable. */
function derive(
  { high, step, residuals }: Problem,
  x: Float64Array,
  r: Float64Array,
  columns: readonly Column[],
): void {
  const there = x.slice();
  columns.forEach((column, i) => {
    const { rows, values } = column;
    const h = there[i]! + step[i]! <= high[i]! ? step[i]! : -step[i]!;
    there[i]! += h;
    residuals(there, values);
    there[i] = x[i]!;
    column.size = 0;
    for (let k = 0; k < values.length; k++) {
      values[k] = (values[k]! - r[k]!) / h;
      if (values[k] !== 0) rows[column.size++] = k;
    }
  });
}

function inner({ rows, size, values }: Column, b: Float64Array): number {
  let out = 0;
  for (let at = 0; at < size; at++) {
    const k = rows[at]!;
    out += values[k]! * b[k]!;
  }
  return out;
}

/** Solves a symmetric positive definite system by Cholesky's way. */
function solve(a: number[][], b: number[]): number[] {
  const n = b.length;
  const l = a.map((row) => row.slice());
  for (let j = 0; j < n; j++) {
    for (let k = 0; k < j; k++) for (let i = j; i < n; i++) l[i]![j]! -= l[i]![k]! * l[j]![k]!;
    const d = Math.sqrt(Math.max(l[j]![j]!, 1e-18));
    for (let i = j; i < n; i++) l[i]![j]! /= d;
  }
  const y = b.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) y[i]! -= l[i]![k]! * y[k]!;
    y[i]! /= l[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) y[i]! -= l[k]![i]! * y[k]!;
    y[i]! /= l[i]![i]!;
  }
  return y;
}
