import type { ContentBundle, PointContent } from '../../../core/content/bundle.ts';
import { type MuscleId, type PointId, type Side, splitSided } from '../../../core/ids.ts';
import { type SkinKey, TOLD_LIMB_PARTS } from '../../../core/model/skin-places.ts';
import type { FitSide, PointFit } from '../point-fit.ts';
import { type Match, matchesOf } from '../ranking.ts';
import type { Paint } from './paint.ts';
import { paintedSkin, touchedKeys } from './painted-skin.ts';
import type { SidedField, SkinFields } from './skin-fields.ts';
import { spreadOut } from './spread.ts';

/*
 * Where these figures come from: they are our own choice, not a clinical measure, and `tests/domain/pain/shape-ranking.test.ts` says how
 * they do on pains that are described in words, painted by a steady and by an unsteady hand.
 */
/** How well paint is explained that only some people with the point feel, against what most feel. */
const SPILLOVER = 0.5;
/** How much such paint counts in place of what most feel. */
const IN_PLACE = 0.2;
/** How much more it counts that a point explains what is painted than that all its pattern is painted. */
const BETA = 1.5;
/** From these scores on a pattern fits so. */
const FITS = [
  ['well', 0.5],
  ['part', 0.28],
  ['little', 0],
] as const;
/** Below this it is not named, unless it explains this much of what is painted: a painted thumb is a small part of any pattern. */
const LEAST = 0.15;
const EXPLAINS = 0.5;
/** Who paints nothing but hand, foot or what lies next to them is told every muscle whose pain is taught to reach some of it. */
const REACHES = 0.05;
/** Both sides at once are only meant where they fit so much better than one: patterns cross the midline. */
const BOTH = 1.1;

const EQUAL = 1e-9;
const TRIED: readonly (Side | 'both')[] = ['right', 'left', 'both'];

/**
 * The muscles whose taught patterns fit what is painted, best first, by their shapes on the skin: the weighted F-measure of how
 * much of a pattern is painted and how much of the paint it explains, both as shares, so that size does not win by itself. A hand
 * that strays by some millimetres loses nothing.
 */
export function rankShapes(paint: Paint, fields: SkinFields, content: ContentBundle): readonly Match[] {
  const touched = touchedKeys(fields.sense, paint);
  if (touched.length === 0) return [];
  const painted = paintedSkin(fields.sense, paint);
  const about = spreadOut(fields.spread, painted);
  const byPart = new Float64Array(fields.parts);
  for (let i = 0; i < painted.length; i++) byPart[fields.partAt[i]!]! += fields.weight[i]! * painted[i]!;
  const outermost = touched.every((key) =>
    TOLD_LIMB_PARTS.some((part) => part === splitSided<string>(key).id),
  );
  const of = { fields, painted, about, byPart, touched, enough: outermost ? REACHES : EXPLAINS };
  // A muscle is as good as its best point: only of that one the reasons are told.
  const best = new Map<MuscleId, Scored>();
  for (const fit of content.points.flatMap((point) => bestSide(point, of))) {
    const known = best.get(fit.muscle);
    if (!known || fit.score > known.score) best.set(fit.muscle, fit);
  }
  const fits = [...best.values()].map((fit): PointFit => ({ ...fit, ...reasons(fit.point, fit.side, of) }));
  return matchesOf(fits, touched, content, FITS);
}

interface Painted {
  fields: SkinFields;
  painted: Float32Array;
  /** The same with what lies near it. */
  about: Float32Array;
  /** How much of it lies in each part of the skin, as it is weighed. */
  byPart: Float64Array;
  touched: readonly SkinKey[];
  /** So much of it a pattern must explain that fits less well than `LEAST`. */
  enough: number;
}

type Reasons = Pick<PointFit, 'essential' | 'spillover' | 'missing' | 'unexplained'>;
type Scored = Omit<PointFit, keyof Reasons>;

function bestSide(point: PointContent, of: Painted): Scored[] {
  const [right, left, both] = TRIED.map((side) => scoreOf(of.fields.of(point.id, side), of)) as [
    Score,
    Score,
    Score,
  ];
  const one = right.score >= left.score ? right : left;
  const isBoth = both.score > one.score * BOTH;
  const best = isBoth ? both : one;
  if (best.score < LEAST && best.explained < of.enough) return [];
  const isEither = !isBoth && Math.abs(left.score - right.score) < EQUAL;
  const side: FitSide = isBoth ? 'both' : isEither ? 'either' : one === right ? 'right' : 'left';
  return [{ point: point.id, muscle: point.muscle, side, score: best.score }];
}

interface Score {
  score: number;
  /** How much of what is painted the pattern explains, 0..1. */
  explained: number;
}

/** Of several places that hurt each counts, the larger one more, but not by all of its size: sums of areas are taken to this power. */
const BY_SIZE = 0.5;

function scoreOf(field: SidedField | undefined, { fields, painted, about, byPart }: Painted): Score {
  if (!field) return { score: 0, explained: 0 };
  const { places, essential, spillover, nearEssential, nearSpillover } = field;
  const { partAt, parts, weight } = fields;
  const pattern = new Float64Array(parts);
  const covered = new Float64Array(parts);
  const explained = new Float64Array(parts);
  let [some, all] = [0, 0];
  for (let k = 0; k < places.length; k++) {
    const i = places[k]!;
    const part = partAt[i]!;
    const own = weight[i]!;
    const felt = own * essential[k]!;
    pattern[part]! += felt;
    covered[part]! += felt * about[i]!;
    all += felt;
    some += own * spillover[k]! * about[i]!;
    explained[part]! += own * painted[i]! * Math.max(nearEssential[k]!, SPILLOVER * nearSpillover[k]!);
  }
  const recall = Math.min(1, shareOf(covered, pattern) + (IN_PLACE * some) / Math.max(all, EQUAL));
  const precision = shareOf(explained, byPart);
  const both = BETA * BETA * recall + precision;
  return {
    score: both > 0 ? ((1 + BETA * BETA) * recall * precision) / both : 0,
    explained: precision,
  };
}

/** How much of a whole there is, part by part. */
function shareOf(some: Float64Array, whole: Float64Array): number {
  let [sum, all] = [0, 0];
  for (let part = 0; part < whole.length; part++) {
    const size = whole[part]!;
    if (size <= 0) continue;
    const counts = size ** BY_SIZE;
    sum += (counts * some[part]!) / size;
    all += counts;
  }
  return all > 0 ? sum / all : 0;
}

/** So much of what is painted in an area must be felt there, or of what is felt must be painted, to say so. */
const SAID = 0.35;
/** A pattern goes to an area where it is so strong, 0..1; a whole foot is more than the ankle that is meant. */
const GOES = 0.5;
/** An area that holds less of a pattern than this is not missed. */
const MISSED = 0.1;

/** In words of areas: what speaks for a point and what against it. */
function reasons(id: PointId, side: FitSide, { fields, painted, about, touched }: Painted): Reasons {
  const field = fields.of(id, side === 'either' ? 'right' : side)!;
  const at = new Map([...field.places].map((place, k) => [place, k]));
  const shares = (key: SkinKey) => {
    let [all, most, some] = [0, 0, 0];
    const strongest = { essential: 0, spillover: 0 };
    for (const i of fields.placesOf(key)) {
      const k = at.get(i);
      all += painted[i]!;
      if (k === undefined) continue;
      for (const weight of ['essential', 'spillover'] as const)
        strongest[weight] = Math.max(strongest[weight], painted[i]! * field[weight][k]!);
      most += painted[i]! * field.nearEssential[k]!;
      some += painted[i]! * Math.max(field.nearEssential[k]!, field.nearSpillover[k]!);
    }
    const whole = Math.max(all, EQUAL);
    return { most: most / whole, some: some / whole, strongest };
  };
  const felt = touched.map((key) => ({ key, ...shares(key) }));
  const weightOf = ({ most, some, strongest }: (typeof felt)[number]) => {
    if (most >= SAID || strongest.essential >= GOES) return 'essential';
    return some >= SAID || strongest.spillover >= GOES ? 'spillover' : undefined;
  };
  const of = (weight: 'essential' | 'spillover') =>
    felt.filter((f) => weightOf(f) === weight).map(({ key }) => key);
  const [essential, spillover] = [of('essential'), of('spillover')];
  const explained = new Set([...essential, ...spillover]);
  return {
    essential,
    spillover,
    missing: missing(field, fields, about).filter((key) => !explained.has(key)),
    unexplained: touched.filter((key) => !explained.has(key)),
  };
}

function missing(field: SidedField, { sense }: SkinFields, about: Float32Array): SkinKey[] {
  const sums = new Map<SkinKey, { felt: number; painted: number }>();
  let all = 0;
  field.places.forEach((i, k) => {
    const key = sense.keys[i]!;
    const sum = sums.get(key) ?? { felt: 0, painted: 0 };
    sum.felt += field.essential[k]!;
    sum.painted += field.essential[k]! * about[i]!;
    all += field.essential[k]!;
    sums.set(key, sum);
  });
  return [...sums]
    .filter(([, { felt, painted }]) => felt > MISSED * all && painted < SAID * felt)
    .sort(([, a], [, b]) => b.felt - a.felt)
    .map(([key]) => key);
}
