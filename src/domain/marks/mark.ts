import type { MuscleId, Side } from '../../core/ids.ts';

/** What was done or found at a mark: a short list, so that nobody has to type with a patient looking on. */
export const MARK_KINDS = ['sore', 'band', 'treated'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A place on a muscle in the muscle's own coordinates: it stays there in every posture and shape. */
export interface MarkPlace {
  muscle: MuscleId;
  side: Side;
  /** Which part of the muscle, as its course counts them; the first where it is left out. */
  part?: number | undefined;
  /** Across, along (from the origin), and from the superficial to the deep face, 0..1 each. */
  u: number;
  v: number;
  depth: number;
}

/** A place that a clinician marked. */
export interface Mark extends MarkPlace {
  kind?: MarkKind | undefined;
}

/** More are not made by hand: their numbers would no longer be told apart in the picture. */
export const MOST_MARKS = 12;

/** Bits that keep a mark: half a step of each is less than 0.7 mm on the broadest and longest muscles. */
export const MARK_BITS = { part: 4, u: 8, v: 9, depth: 5, kind: 2 } as const;

const onGrid = (value: number, bits: number): number => {
  const most = 2 ** bits - 1;
  return Math.round(Math.min(1, Math.max(0, Number.isFinite(value) ? value : 0)) * most) / most;
};

/** A mark as links keep it: each coordinate on its grid, so that nothing moves when it is read again. */
export function keptMark<M extends MarkPlace>(mark: M): M {
  const { part: given, ...rest } = mark;
  const part = Math.min(2 ** MARK_BITS.part - 1, Math.max(0, Math.trunc(given ?? 0)));
  return {
    ...rest,
    ...(part > 0 && { part }),
    u: onGrid(mark.u, MARK_BITS.u),
    v: onGrid(mark.v, MARK_BITS.v),
    depth: onGrid(mark.depth, MARK_BITS.depth),
  } as M;
}
