import type { BandStage } from '../../core/ids.ts';
import { smoothstep } from '../../core/math/ease.ts';
import { LEVEL_OF } from './scales.ts';

/** What the close view shows at a moment of a stage; each 0..1 unless said. */
export interface BandMoment {
  /** How far skin, fat and fascia have been opened, one after the other. */
  open: number;
  /** Where the way inward stands: 0 fascicles, 1 fibres, 2 sarcomeres. */
  level: number;
  /** The healthy muscle's contraction. */
  contract: number;
  /** How much of the nerve's asking has passed: its messengers move with it. */
  asking: number;
  /** How far the blood in the capillaries has moved on. */
  flow: number;
  /** Number of the loop's steps that are lit. */
  lit: number;
}

/** Steps of the loop that is thought to keep the knot tight. */
export const LOOP_STEPS = ['ask', 'short', 'squeeze', 'starve', 'irritate'] as const;
export type LoopStep = (typeof LOOP_STEPS)[number];

/** The share of a stage's film that is the way from the last level to its own. */
export const TRAVEL = 0.24;
/** When the loop's first step lights up, and the last. */
const LOOP = [0.24, 0.88] as const;

/** When the healthy muscle contracts in a stage's film: begins, is short, still is, has let go. */
const CONTRACTIONS: Readonly<Record<BandStage, readonly [number, number, number, number] | undefined>> = {
  bundle: [0.5, 0.62, 0.74, 0.92],
  fibre: [0.56, 0.66, 0.76, 0.94],
  sarcomere: [0.42, 0.58, 0.7, 0.92],
  loop: undefined,
};

/** The picture at moment `t` (0..1) of a stage of the tight band. */
export function bandMoment(stage: BandStage, t: number): BandMoment {
  const to = LEVEL_OF[stage];
  const from = stage === 'loop' ? LEVEL_OF.sarcomere : Math.max(0, to - 1);
  const c = CONTRACTIONS[stage];
  return {
    open: stage === 'bundle' ? smoothstep(0.08, 0.42, t) : 1,
    level: from + (to - from) * smoothstep(0, TRAVEL, t),
    contract: c ? smoothstep(c[0], c[1], t) - smoothstep(c[2], c[3], t) : 0,
    asking: t,
    flow: t,
    lit: stage === 'loop' ? stepsLit(t) : 0,
  };
}

function stepsLit(t: number): number {
  const [first, last] = LOOP;
  const each = (last - first) / (LOOP_STEPS.length - 1);
  return t < first ? 0 : Math.min(LOOP_STEPS.length, 1 + Math.floor((t - first) / each + 1e-9));
}

/** Where "make it move" starts a stage's film, when the healthy muscle is at its shortest, and when it rests again. */
export function contraction(stage: BandStage): { from: number; shortest: number; until: number } | undefined {
  const c = CONTRACTIONS[stage];
  return c && { from: c[0], shortest: (c[1] + c[2]) / 2, until: c[3] };
}
