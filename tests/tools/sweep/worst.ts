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
      // Over the raised arm.
      'biceps-brachii-short-head': 15,
      'triceps-brachii-long-head': 11,
      'triceps-brachii-medial-head': 3.5,
      'deltoid-clavicular': 2.8,
      'deltoid-acromial': 2.6,
      'pectoralis-major': 3,
      'trapezius-transverse': 4,
      clavicle: 3.3,
      // In the bent and turned neck.
      sternocleidomastoid: 4.6,
      'scalenus-medius': 4.6,
      'scalenus-anterior': 2.6,
      'levator-scapulae': 2,
      'iliocostalis-cervicis': 2.8,
      'longissimus-cervicis': 2,
      mentalis: 1.8,
      'vertebra-c5': 1.8,
      platysma: 3.3,
      mandible: 3.3,
      // At the hip that is bent and turned outward at once.
      'semimembranosus-whole': 5.8,
      'gracilis-whole': 2.7,
      'pectineus-whole': 4.2,
      'adductor-magnus-whole': 4,
      // Under the thin skin of the bent elbow, of the turned forearm, and of the fist.
      'palmaris-longus': 3,
      'pronator-teres-ulnar-head': 2.7,
      'pronator-quadratus': 2.2,
      brachioradialis: 1.6,
      'extensor-retinaculum-of-hand': 1.9,
      'extensor-pollicis-longus': 2.4,
      'abductor-pollicis-brevis': 1.9,
      'lumbricals-of-hand': 1.6,
      'dorsal-interossei-of-hand': 1.3,
      // Over the belly that bends.
      'external-oblique-aponeurosis': 4.2,
    },
  },
  'skin turned': { unit: '%', most: 0, known: { skin: 1.4 } },
  // What flesh yields where it is pressed, both sides together; our choice (2026).
  fold: { unit: 'mm', most: 25, known: { neck: 26, armpit: 28 } },
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
