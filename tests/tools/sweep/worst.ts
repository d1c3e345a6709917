import type { Kind, Measured } from './measure.ts';

/** What is asked of every posture, and what some structures and joints are known to miss it by, at most. */
interface Limit {
  unit: string;
  most: number;
  known: Readonly<Record<string, number>>;
}

export const LIMITS: Readonly<Record<Kind, Limit>> = {
  turned: { unit: 'triangles', most: 0, known: {} },
  ends: { unit: 'mm', most: 2, known: {} },
  volume: { unit: '%', most: 15, known: {} },
  through: { unit: 'mm', most: 1, known: {} },
  'skin turned': { unit: '%', most: 0, known: {} },
  // What flesh yields where it is pressed, both sides together; our choice (2026).
  fold: { unit: 'mm', most: 25, known: {} },
};

/** The worst figure of every structure or joint (and shape), the worst first. */
export function worstOf(measured: readonly Measured[]): Measured[] {
  const worst = new Map<string, Measured>();
  for (const m of measured) {
    const key = `${m.kind} ${m.of} ${m.shape}`;
    if (m.value > (worst.get(key)?.value ?? 0)) worst.set(key, m);
  }
  return [...worst.values()].sort((a, b) => b.value - a.value);
}
