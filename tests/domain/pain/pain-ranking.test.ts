import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAreas } from '../../../models/areas.ts';
import type { ContentBundle } from '../../../src/core/content/bundle.ts';
import { type AreaKey, splitSided } from '../../../src/core/ids.ts';
import type { ModelIndex } from '../../../src/core/model/model-index.ts';
import { keysOf, knownAreas } from '../../../src/domain/pain/painted.ts';
import { capsuleDistance, capsulesOf } from '../../../src/domain/pain/places.ts';
import { rankMuscles } from '../../../src/domain/pain/ranking.ts';
import { DESCRIBED_PAINS } from './described-pains/all.ts';
import type { DescribedPain } from './described-pains/form.ts';

const content = JSON.parse(readFileSync('public/content/en.json', 'utf8')) as ContentBundle;
const pointOf = (id: string) => content.points.find((p) => p.id === id)!;

/** The place of the described muscle in the ranking: 1 is first; Infinity where it is missing. */
function rankOf({ from }: DescribedPain, painted: readonly AreaKey[]): number {
  const muscles = from.map((id) => pointOf(id).muscle);
  const at = rankMuscles(painted, content).findIndex((m) => m.muscles.some((id) => muscles.includes(id)));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

/** The same where muscles of one pattern are counted one by one, as if they stood in a plain list. */
function plainRankOf({ from }: DescribedPain, painted: readonly AreaKey[]): number {
  const muscles = from.map((id) => pointOf(id).muscle);
  const at = rankMuscles(painted, content)
    .flatMap((m) => m.muscles)
    .findIndex((id) => muscles.includes(id));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

const share = (ranks: readonly number[], most: number) =>
  ranks.filter((rank) => rank <= most).length / ranks.length;
const percent = (part: number) => `${(100 * part).toFixed(1)} %`;

describe('pains described in words', () => {
  it('are made of the words of the content, with its sources, and painted on areas that exist', () => {
    expect(DESCRIBED_PAINS.length).toBeGreaterThanOrEqual(30);
    for (const { words, from, sources, painted } of DESCRIBED_PAINS) {
      for (const id of from)
        expect(pointOf(id)?.pattern.sources, words).toEqual(expect.arrayContaining([...sources]));
      expect(knownAreas(painted, content), words).toEqual({ keys: painted, unread: false });
    }
    const told = new Set(DESCRIBED_PAINS.flatMap((pain) => pain.from));
    expect(content.points.filter((p) => !told.has(p.id)).map((p) => p.id)).toEqual([]);
  });

  it('lead to the described muscle: nine in ten among the first three, six in ten first', () => {
    const rows = DESCRIBED_PAINS.map((pain) => ({ pain, rank: rankOf(pain, pain.painted) }));
    const ranks = rows.map((row) => row.rank);
    const plain = DESCRIBED_PAINS.map((pain) => plainRankOf(pain, pain.painted));
    for (const { pain, rank } of rows)
      console.log(`${String(rank).padStart(3)}  ${pointOf(pain.from[0]!).muscle.padEnd(30)} ${pain.words}`);
    console.log(
      `${ranks.length} pains: first ${percent(share(ranks, 1))}, among three ${percent(share(ranks, 3))};`,
      `muscles of one pattern counted singly: ${percent(share(plain, 1))}, ${percent(share(plain, 3))}`,
    );
    expect(share(ranks, 1)).toBeGreaterThanOrEqual(0.6);
    expect(share(ranks, 3)).toBeGreaterThanOrEqual(0.9);
  });

  it('still lead there when one area is left out and a neighbour painted too: seven in ten among three', () => {
    const ranks = DESCRIBED_PAINS.flatMap((pain) => spoilt(pain).map((painted) => rankOf(pain, painted)));
    console.log(
      `${ranks.length} spoilt paintings: first ${percent(share(ranks, 1))}, among three ${percent(share(ranks, 3))}`,
    );
    expect(ranks.length).toBeGreaterThan(100);
    expect(share(ranks, 3)).toBeGreaterThanOrEqual(0.7);
  });

  it('keep the side', () => {
    for (const { words, painted, from } of DESCRIBED_PAINS) {
      const sides = new Set(painted.flatMap((key) => splitSided(key).side ?? []));
      const found = rankMuscles(painted, content)
        .flatMap((m) => m.best)
        .find((fit) => from.some((id) => pointOf(id).muscle === fit.muscle));
      const [only] = sides;
      if (sides.size === 1) expect([only, 'either'], words).toContain(found?.side);
    }
  });
});

/** The painting with one of its areas left out (where it has more) and the nearest other area painted instead. */
function spoilt({ painted }: DescribedPain): AreaKey[][] {
  const kept = painted.length > 1 ? painted.map((gone) => painted.filter((key) => key !== gone)) : [painted];
  return kept.flatMap((left) => left.map((key) => [...left, neighbourOf(key, painted)]));
}

const model = { areas: readAreas() } as unknown as ModelIndex;
const every = content.skinAreas.flatMap(keysOf);

/** The area nearest to a painted one, by the distance of the lines in their middle. */
function neighbourOf(key: AreaKey, painted: readonly AreaKey[]): AreaKey {
  const ends = capsulesOf(model, key).flatMap(({ a, b }) => [a, b]);
  const distance = (other: AreaKey) =>
    Math.min(...capsulesOf(model, other).flatMap((c) => ends.map((p) => capsuleDistance(p, c))));
  return every
    .filter((other) => !painted.includes(other))
    .reduce((a, b) => (distance(b) < distance(a) ? b : a));
}
