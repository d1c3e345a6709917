import type { ContentBundle, PointContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { type AreaId, type AreaKey, sided, splitSided } from '../../core/ids.ts';
import type { SkinKey } from '../../core/model/skin-places.ts';
import { isBrush, type Paint } from '../pain/paint/paint.ts';
import { paintedSkin } from '../pain/paint/painted-skin.ts';
import type { SidedField, SkinFields } from '../pain/paint/skin-fields.ts';
import { spreadOut } from '../pain/paint/spread.ts';
import { mainAreas } from './pattern-questions.ts';
import type { Score } from './score.ts';

/** How what is painted and a taught pattern lie over each other, as shares of 0..1. */
export interface Overlap {
  /** How much of the main pain is painted. */
  covered: number;
  /** How much of the paint lies where the pattern is felt by nobody. */
  stray: number;
  /** How much is painted of the main area that has the least paint: whoever leaves one out has not painted the pattern. */
  least: number;
}

/** The side on which a pattern is asked for. */
const SIDE = 'right';

/** The keys by which an area of the pattern is painted: on both sides where it is felt on both. */
export function areaKeysOf(area: AreaId, point: PointContent, content: ContentBundle): readonly AreaKey[] {
  if (lookup(content).area(area)?.midline) return [sided(area)];
  const both = point.zones.some((z) => z.area === area && z.side === 'both');
  return both ? [sided(area, 'right'), sided(area, 'left')] : [sided(area, SIDE)];
}

/** Of areas that are painted as wholes, by name: as lists are answered. An area that only some people feel counts neither way. */
function overlapOfAreas(painted: readonly SkinKey[], point: PointContent, content: ContentBundle): Overlap {
  const main = mainAreas(point).map((area) => areaKeysOf(area, point, content));
  const felt = new Set<string>(point.zones.map((z) => z.area));
  const parts = main.map((keys) => keys.filter((key) => painted.includes(key)).length / keys.length);
  const hit = parts.reduce((sum, part) => sum + part, 0);
  const wrong = painted.filter((key) => {
    const { id, side } = splitSided<string>(key);
    return !felt.has(id) || (side === 'left' && !main.flat().includes(key as AreaKey));
  }).length;
  return {
    covered: main.length > 0 ? hit / main.length : 0,
    stray: hit + wrong > 0 ? wrong / (hit + wrong) : 0,
    least: parts.length > 0 ? Math.min(...parts) : 0,
  };
}

/** An area with less than this of the main pain is no part of it that can be left out. */
const PART = 0.08;

/** Of what a brush painted, over the skin itself: each place by the skin that it stands for. A hand that strays by some millimetres loses nothing. */
function overlapOfShape(paint: Paint, point: PointContent, fields: SkinFields): Overlap | undefined {
  const field = fields.of(point.id, SIDE);
  if (!field) return undefined;
  const { sense, spread } = fields;
  const painted = paintedSkin(sense, paint);
  const about = spreadOut(spread, painted);
  const near = new Float32Array(sense.count);
  field.places.forEach((i, k) => {
    near[i] = Math.max(field.nearEssential[k]!, field.nearSpillover[k]!);
  });
  let [all, explained] = [0, 0];
  for (let i = 0; i < sense.count; i++) {
    const size = sense.apart[i]! ** 2 * painted[i]!;
    all += size;
    explained += size * near[i]!;
  }
  const parts = coveredParts(point, field, fields, about);
  return { ...parts, stray: all > 0 ? 1 - explained / all : 0 };
}

/** How much of the main pain is covered: of all of it, and of the main area that has the least. */
function coveredParts(
  point: PointContent,
  field: SidedField,
  { sense, placesOf }: SkinFields,
  about: Float32Array,
): Pick<Overlap, 'covered' | 'least'> {
  const share = (places: ReadonlySet<number> | undefined) => {
    let [felt, covered] = [0, 0];
    field.places.forEach((i, k) => {
      if (places && !places.has(i)) return;
      const own = sense.apart[i]! ** 2 * field.essential[k]!;
      felt += own;
      covered += own * about[i]!;
    });
    return { felt, covered };
  };
  const whole = share(undefined);
  if (whole.felt === 0) return { covered: 0, least: 0 };
  const parts = mainAreas(point)
    .map((area) => share(new Set([...placesOf(sided(area)), ...placesOf(sided(area, SIDE))])))
    .filter(({ felt }) => felt > PART * whole.felt)
    .map(({ felt, covered }) => covered / felt);
  return { covered: whole.covered / whole.felt, least: Math.min(1, ...parts) };
}

/** An answer that was painted: how good it is, and by what. */
export interface ScoredPaint {
  score: Score;
  overlap: Overlap;
}

/**
 * What is painted against the taught pattern: by the areas where only whole ones were chosen, and then all of them must be right; else by its
 * shape. Where there is both, the better counts.
 */
export function scoredPaint(
  paint: Paint,
  point: PointContent,
  content: ContentBundle,
  fields: SkinFields | undefined,
): ScoredPaint {
  const named = paint.flatMap((mark) => (isBrush(mark) ? [] : [mark.key]));
  const byName = overlapOfAreas(named, point, content);
  const whole = byName.covered === 1 && byName.stray === 0;
  const chosen: ScoredPaint = { overlap: byName, score: whole ? 'right' : belowRight(byName) };
  if (whole || !paint.some(isBrush) || !fields) return chosen;
  const overlap = overlapOfShape(paint, point, fields);
  if (!overlap || (named.length > 0 && sameness(byName) > sameness(overlap))) return chosen;
  return { overlap, score: scoreOfShape(overlap) };
}

const belowRight = (overlap: Overlap): Score =>
  sameness(overlap) >= NEAR_FROM && overlap.stray <= NEAR_STRAY ? 'near' : 'wrong';

/** How much of both there is in one figure, 0..1: the harmonic mean of what is covered and what does not stray. */
const sameness = ({ covered, stray }: Overlap): number => {
  const hits = 1 - stray;
  return covered + hits > 0 ? (2 * covered * hits) / (covered + hits) : 0;
};

/** Our own choice, see the test: a careful stroke along a pattern has 0.8 and more, that of another pattern less than 0.6. */
const RIGHT_FROM = 0.68;
const RIGHT_LEAST = 0.4;
const NEAR_FROM = 0.4;
/** Who paints all there is has all of the pattern, and knows none of it. */
const NEAR_STRAY = 0.5;

const scoreOfShape = (overlap: Overlap): Score =>
  sameness(overlap) >= RIGHT_FROM && overlap.least >= RIGHT_LEAST ? 'right' : belowRight(overlap);
