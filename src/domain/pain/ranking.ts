import type { ContentBundle, PointContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { type AreaKey, type MuscleId, type RegionId, splitSided } from '../../core/ids.ts';
import type { SkinKey } from '../../core/model/skin-places.ts';
import { type FitContext, fitContext, fitPoint, type PointFit } from './point-fit.ts';

export type Fit = 'well' | 'part' | 'little';

/** Muscles that fit what is painted, equally well because one pattern is taught for all of them. */
export interface Match {
  muscles: readonly MuscleId[];
  fits: Fit;
  /** The best point of each of the muscles, in their order. */
  best: readonly PointFit[];
}

/** From these scores on a pattern fits so; below the last it does not fit. Our own choice, see `point-fit.ts`. */
const FITS: readonly (readonly [Fit, number])[] = [
  ['well', 0.6],
  ['part', 0.3],
  ['little', 0.15],
];
type Bounds = typeof FITS;
const fitOf = (score: number, bounds: Bounds): Fit | undefined =>
  bounds.find(([, least]) => score >= least)?.[0];

const contexts = new WeakMap<ContentBundle, FitContext>();

/** How well every point fits the painted areas, in no order. */
function fitAll(painted: readonly AreaKey[], content: ContentBundle): readonly PointFit[] {
  const context = contexts.get(content) ?? fitContext(content);
  contexts.set(content, context);
  return content.points.map((point) => fitPoint(point, painted, context));
}

/** The muscles that fit by the names of the painted areas alone: where their shapes cannot be compared. */
export const rankMuscles = (painted: readonly AreaKey[], content: ContentBundle): readonly Match[] =>
  painted.length === 0 ? [] : matchesOf(fitAll(painted, content), painted, content);

/**
 * The muscles of the points that fit, best first: a muscle is as good as its best point, equals stand in teaching order, and
 * muscles for which one and the same pattern is taught stand together.
 */
export function matchesOf(
  fits: readonly PointFit[],
  painted: readonly SkinKey[],
  content: ContentBundle,
  bounds: Bounds = FITS,
): readonly Match[] {
  const order = teachingOrder(painted, content);
  const best = new Map<MuscleId, PointFit>();
  for (const fit of fits) {
    const known = best.get(fit.muscle);
    if (fitOf(fit.score, bounds) && (!known || fit.score > known.score)) best.set(fit.muscle, fit);
  }
  const ranked = [...best.values()].sort(
    (a, b) => round(b.score) - round(a.score) || order(a.muscle) - order(b.muscle),
  );
  const groups = new Map<string, PointFit[]>();
  for (const fit of ranked) {
    const pattern = `${fit.side} ${patternOf(lookup(content).point(fit.point)!)}`;
    groups.set(pattern, [...(groups.get(pattern) ?? []), fit]);
  }
  return [...groups.values()].map((alike) => ({
    muscles: alike.map((fit) => fit.muscle),
    fits: fitOf(alike[0]!.score, bounds) ?? 'little',
    best: alike,
  }));
}

const round = (score: number) => Math.round(score * 1e6);

/** The same text for points that send pain to the same places. */
const patternOf = ({ zones }: PointContent): string =>
  zones
    .map(({ area, weight, side }) => `${area}/${weight}/${side}`)
    .sort()
    .join();

/** Place of a muscle in the teaching order of its regions, those that are painted in before the others. */
function teachingOrder(painted: readonly SkinKey[], content: ContentBundle): (muscle: MuscleId) => number {
  const areas = painted.map((key) => lookup(content).area(splitSided<string>(key).id));
  const here = (id: RegionId) => areas.some((area) => area?.regions.includes(id));
  return (muscle) =>
    Math.min(
      ...content.regions.map(({ id, muscles }) => {
        const at = muscles.indexOf(muscle);
        return at < 0 ? Number.POSITIVE_INFINITY : at + (here(id) ? 0 : 100);
      }),
    );
}
