import type { ContentBundle, PointContent } from '../../core/content/bundle.ts';
import {
  type AreaId,
  type AreaKey,
  type MuscleId,
  type PointId,
  SIDES,
  type Side,
  sided,
  splitSided,
} from '../../core/ids.ts';
import type { SkinKey } from '../../core/model/skin-places.ts';

/** The side of a point that fits: one, both at once, or either of the two where only the middle is painted. */
export type FitSide = Side | 'both' | 'either';

/** How well what is painted agrees with the taught pattern of one point. */
export interface PointFit {
  point: PointId;
  muscle: MuscleId;
  side: FitSide;
  /** 0 nothing in common .. 1 painted exactly where most people feel it. */
  score: number;
  /** Painted, and felt there by most people with this point. */
  essential: readonly SkinKey[];
  /** Painted, and felt there by some. */
  spillover: readonly SkinKey[];
  /** Felt by most people, but not painted. */
  missing: readonly SkinKey[];
  /** Painted, but not part of the pattern. */
  unexplained: readonly SkinKey[];
}

/*
 * Where these figures come from: they are our own choice, not a clinical measure, and `tests/domain/pain/pain-ranking.test.ts`
 * says how they do on pains described in words. The taught patterns tell only "most people" and "some people".
 */
/** How well a painted area is explained that only some people with the point feel, against one that most feel. */
const SPILLOVER = 0.5;
/** How much such an area counts in place of one that most feel: so little that those come first. */
const IN_PLACE = 0.2;
/** How much more it counts that a point explains what is painted than that all its pattern is painted. */
const BETA = 1;

/** How telling each area is: many points name the temple, few the tailbone. By the number of points, as in tf-idf. */
function areaWeights(points: readonly PointContent[]): (area: AreaId) => number {
  const named = new Map<AreaId, number>();
  for (const { zones } of points) for (const { area } of zones) named.set(area, (named.get(area) ?? 0) + 1);
  return (area) => Math.log(1 + points.length / (named.get(area) ?? 1));
}

/** Zones of a point that lies on `side`, by the key of their area. */
function sidedZones(
  { zones }: PointContent,
  side: Side | 'both',
  midline: ReadonlySet<AreaId>,
): ReadonlyMap<AreaKey, 'essential' | 'spillover'> {
  const out = new Map<AreaKey, 'essential' | 'spillover'>();
  for (const zone of zones) {
    const sides: readonly (Side | undefined)[] = midline.has(zone.area)
      ? [undefined]
      : zone.side === 'both' || side === 'both'
        ? SIDES
        : [side];
    for (const s of sides) out.set(sided(zone.area, s), zone.weight);
  }
  return out;
}

/** What fitting needs of the content, worked out once. */
export interface FitContext {
  midline: ReadonlySet<AreaId>;
  weight: (area: AreaId) => number;
}

export const fitContext = (content: ContentBundle): FitContext => ({
  midline: new Set(content.skinAreas.filter((a) => a.midline).map((a) => a.id)),
  weight: areaWeights(content.points),
});

const EQUAL = 1e-9;

/** The side on which a point fits best, and how well. */
export function fitPoint(point: PointContent, painted: readonly AreaKey[], context: FitContext): PointFit {
  const [left, right, both] = ([...SIDES, 'both'] as const).map((side) =>
    fitSide(point, side, painted, context),
  ) as [PointFit, PointFit, PointFit];
  const one = right.score >= left.score ? right : left;
  if (both.score > one.score + EQUAL) return both;
  return Math.abs(left.score - right.score) < EQUAL ? { ...one, side: 'either' } : one;
}

/**
 * How well a point on a side fits: the weighted F-measure of how much of its pattern is painted, and how much of what is
 * painted it explains. Pain may be felt alone where only some feel it, so that counts a little as the pattern too.
 */
function fitSide(
  point: PointContent,
  side: Side | 'both',
  painted: readonly AreaKey[],
  { midline, weight }: FitContext,
): PointFit {
  const zones = sidedZones(point, side, midline);
  const of = (key: AreaKey) => weight(splitSided(key).id);
  const sum = (keys: readonly AreaKey[]) => keys.reduce((n, key) => n + of(key), 0);
  const all = [...zones.keys()].filter((key) => zones.get(key) === 'essential');
  const essential = painted.filter((key) => zones.get(key) === 'essential');
  const spillover = painted.filter((key) => zones.get(key) === 'spillover');
  const covered = Math.min(1, (sum(essential) + IN_PLACE * sum(spillover)) / sum(all));
  const explained = (sum(essential) + SPILLOVER * sum(spillover)) / Math.max(sum(painted), EQUAL);
  const both = BETA * BETA * covered + explained;
  return {
    point: point.id,
    muscle: point.muscle,
    side,
    score: both > 0 ? ((1 + BETA * BETA) * covered * explained) / both : 0,
    essential,
    spillover,
    missing: all.filter((key) => !painted.includes(key)),
    unexplained: painted.filter((key) => !zones.has(key)),
  };
}
