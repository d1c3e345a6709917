import type { PointId, Side } from '../../../core/ids.ts';
import type { Patterns } from '../../../core/model/patterns.ts';
import type { SkinKey } from '../../../core/model/skin-places.ts';
import { makeFields, type PatternField } from './pattern-fields.ts';
import type { SkinSense } from './skin-sense.ts';
import { makeSpread, type Spread, spreadOut } from './spread.ts';

/** A pattern of a point on a side over the skin: the places where it is felt or nearly so, and 0..1 at each. */
export interface SidedField extends PatternField {
  /** The same with what lies near it: paint there is explained. */
  nearEssential: Float32Array;
  nearSpillover: Float32Array;
}

/** All that paint is compared with. */
export interface SkinFields {
  sense: SkinSense;
  spread: Spread;
  /** How telling each place is. */
  weight: Float32Array;
  of: (id: PointId, side: Side | 'both') => SidedField | undefined;
  /** The number of the area, or part of a limb, that each place belongs to, and how many there are. */
  partAt: Uint16Array;
  parts: number;
  /** The places of an area or a part of a limb. */
  placesOf: (key: SkinKey) => readonly number[];
}

/** Works everything out in small steps, each some milliseconds; the last gives it. */
export function* makeSkinFields(sense: SkinSense, patterns: Patterns): Generator<undefined, SkinFields> {
  const { of, weight } = yield* makeFields(sense, patterns);
  const spread = yield* makeSpread(sense);
  const sided = new Map<string, SidedField>();
  for (const [id, field] of of) {
    const right = nearOf(sense, spread, field);
    const places = right.places.map((i) => sense.mirror[i]!);
    const left = { ...right, places };
    sided.set(`${id} right`, right);
    sided.set(`${id} left`, left);
    sided.set(`${id} both`, together(sense.count, right, left));
    yield;
  }
  const parts = new Map<SkinKey, number[]>();
  for (const [i, key] of sense.keys.entries()) {
    const own = parts.get(key);
    if (own) own.push(i);
    else parts.set(key, [i]);
  }
  const placesOf = new Map<SkinKey, readonly number[]>(parts);
  for (const [key, own] of sense.inside) placesOf.set(key, [...new Set([...(parts.get(key) ?? []), ...own])]);
  const numbers = new Map([...parts.keys()].map((key, n) => [key, n]));
  return {
    partAt: Uint16Array.from(sense.keys, (key) => numbers.get(key)!),
    parts: numbers.size,
    sense,
    spread,
    weight,
    of: (id, side) => sided.get(`${id} ${side}`),
    placesOf: (key) => placesOf.get(key) ?? [],
  };
}

function nearOf(
  sense: SkinSense,
  spread: Spread,
  { places, essential, spillover }: PatternField,
): SidedField {
  const whole = (values: Float32Array): Float32Array => {
    const out = new Float32Array(sense.count);
    places.forEach((i, k) => {
      out[i] = values[k]!;
    });
    return out;
  };
  const [most, some] = [whole(essential), whole(spillover)];
  return sparse(most, some, spreadOut(spread, most), spreadOut(spread, some));
}

function sparse(
  most: Float32Array,
  some: Float32Array,
  nearMost: Float32Array,
  nearSome: Float32Array,
): SidedField {
  const places = Int32Array.from([...most.keys()].filter((i) => nearMost[i]! > 0 || nearSome[i]! > 0));
  const pick = (from: Float32Array) => Float32Array.from(places, (i) => from[i]!);
  return {
    places,
    essential: pick(most),
    spillover: pick(some),
    nearEssential: pick(nearMost),
    nearSpillover: pick(nearSome),
  };
}

/** Two fields as one: at each place the stronger. */
function together(count: number, a: SidedField, b: SidedField): SidedField {
  const join = (name: 'essential' | 'spillover' | 'nearEssential' | 'nearSpillover'): Float32Array => {
    const out = new Float32Array(count);
    for (const field of [a, b])
      field.places.forEach((i, k) => {
        out[i] = Math.max(out[i]!, field[name][k]!);
      });
    return out;
  };
  return sparse(join('essential'), join('spillover'), join('nearEssential'), join('nearSpillover'));
}
