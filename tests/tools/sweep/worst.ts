import type { Kind, Measured } from './measure.ts';

/** What is asked of every posture, and what some structures and joints are known to miss it by, at most. */
interface Limit {
  unit: string;
  most: number;
  known: Readonly<Record<string, number>>;
}

export const LIMITS: Readonly<Record<Kind, Limit>> = {
  turned: {
    unit: 'triangles',
    most: 0,
    known: {
      // Under the opened jaw and the turned head.
      mylohyoid: 11,
      platysma: 50,
      omohyoid: 3,
      // Between lines that bones draw apart.
      'interosseous-membrane-of-forearm': 51,
      'internal-oblique': 5,
    },
  },
  ends: { unit: 'mm', most: 2, known: { 'quadratus-femoris': 2.6, 'adductor-minimus': 2.6 } },
  volume: {
    unit: '%',
    most: 15,
    known: {},
  },
  through: {
    unit: 'mm',
    most: 1,
    known: {
      // In the armpit of the arm that is raised forward and shrugged at once.
      'triceps-brachii-long-head': 2.8,
      // In the neck that is bent and turned at once.
      sternocleidomastoid: 2.1,
      // At the hip that is bent and turned outward at once, and over the belly that bends.
      'semimembranosus-whole': 1.3,
      'external-oblique-aponeurosis': 1.3,
    },
  },
  'skin turned': { unit: '%', most: 0, known: { skin: 1.4 } },
  // What flesh yields where it is pressed, both sides together; our choice (2026).
  fold: { unit: 'mm', most: 25, known: { neck: 26, armpit: 27.6 } },
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
