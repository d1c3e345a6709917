import { describe, expect, test } from 'vitest';
import { compileContent } from '../../content/build/compile.ts';
import { readModelIds } from '../../content/build/model-ids.ts';
import { everydayPages } from '../../content/scripts/pages.ts';
import { LIMITS, scorePages } from '../../content/scripts/readability.ts';
import { countSpanish, spanishSyllables } from '../../content/scripts/reading-level.ts';
import type { Claim, ContentBundle } from '../../src/core/content/bundle.ts';
import type { WholeContent } from '../../src/core/content/more.ts';
import { STAGES } from '../../src/core/ids.ts';
import { CONTENT } from './damage.ts';

const bundles = compileContent(CONTENT, readModelIds(`${CONTENT}../models`));
const both = Object.values(bundles).map((bundle) => [bundle.language, bundle] as const);

/** Every statement of a bundle, wherever it is. */
function claimsOf(value: unknown): Claim[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('everyday' in value && 'certainty' in value) return [value as Claim];
  return Object.values(value).flatMap(claimsOf);
}

describe.each(both)('the %s bundle', (_, bundle: WholeContent) => {
  test('covers the three regions with their muscles', () => {
    expect(bundle.regions.map((r) => r.id)).toEqual(['head', 'neck', 'low-back']);
    for (const region of bundle.regions) {
      expect(region.muscles.length).toBeGreaterThanOrEqual(8);
      expect(region.redFlags.length).toBeGreaterThanOrEqual(4);
      for (const id of region.muscles)
        expect(bundle.muscles.find((m) => m.id === id)?.regions).toContain(region.id);
    }
  });

  test('gives every point its muscle, a zone, something to stretch, and something to strengthen or to move', () => {
    expect(bundle.points.length).toBeGreaterThanOrEqual(45);
    for (const point of bundle.points) {
      expect(bundle.muscles.find((m) => m.id === point.muscle)?.points).toContain(point.id);
      expect(point.zones.some((z) => z.weight === 'essential')).toBe(true);
      for (const kind of ['stretch', 'strengthen'] as const) {
        for (const id of point[kind]) expect(bundle.exercises.find((e) => e.id === id)?.kind).toBe(kind);
      }
      const moves = bundle.exercises.filter((e) => e.kind === 'move' && e.muscles.includes(point.muscle));
      expect(point.stretch.length, point.id).toBeGreaterThanOrEqual(1);
      expect(point.strengthen.length + moves.length, point.id).toBeGreaterThanOrEqual(1);
    }
  });

  test('names points differently within a muscle', () => {
    for (const muscle of bundle.muscles) {
      const names = bundle.points.filter((p) => p.muscle === muscle.id).map((p) => p.name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('names muscles as clinics do, short enough for a button', () => {
    for (const { name } of bundle.muscles) expect(name.length, name).toBeLessThanOrEqual(45);
    expect(new Set(bundle.muscles.map((m) => m.name)).size).toBe(bundle.muscles.length);
  });

  test('has a known source for every statement', () => {
    const claims = claimsOf(bundle);
    expect(claims.length).toBeGreaterThan(500);
    for (const claim of claims) {
      expect(claim.sources.length, claim.everyday).toBeGreaterThanOrEqual(1);
      for (const key of claim.sources) expect(bundle.more.sources).toHaveProperty(key);
    }
  });

  test('says nothing twice in one list', () => {
    const lists = [
      ...bundle.points.flatMap((p) => [p.feels, p.provokes, p.lookalikes]),
      ...bundle.regions.map((r) => r.redFlags),
      ...[...bundle.more.band, ...bundle.more.injection, ...bundle.warning, ...bundle.more.evidence].map(
        (t) => t.claims,
      ),
      bundle.stopRules,
      bundle.startRules,
      bundle.disclaimer,
    ];
    for (const list of lists) expect(new Set(list.map((c) => c.everyday)).size).toBe(list.length);
  });

  test('tells of the guidelines that advise against', () => {
    const against = bundle.more.evidence.find((t) => t.id === 'guidelines-against')!;
    const clinical = against.claims.map((c) => c.clinical).join(' ');
    expect(clinical).toMatch(/BMJ 2025/);
    expect(clinical).toMatch(/NICE NG59/);
    expect(against.claims.every((c) => c.certainty === 'disputed')).toBe(true);
  });

  test('has the stages of the band and of the injection in order', () => {
    expect(bundle.bandStages.map((s) => s.id)).toEqual(STAGES.band);
    expect(bundle.injectionStages.map((s) => s.id)).toEqual(STAGES.injection);
    expect(bundle.injectionCalm.map((s) => s.id)).toEqual(STAGES.injection);
  });

  test('reads easily', () => {
    const failures = scorePages(bundle).flatMap((s) => s.failures.map((f) => `${s.page}: ${f}`));
    expect(failures).toEqual([]);
  });

  test('keeps everyday sentences short', () => {
    for (const { name, paragraphs } of everydayPages(bundle))
      for (const sentence of paragraphs.flatMap((p) => p.split(/(?<=[.?!:]) /)))
        expect(countSpanish(sentence).words, `${name}: ${sentence}`).toBeLessThanOrEqual(26);
  });
});

test('both languages say the same facts', () => {
  const shape = (bundle: ContentBundle) => claimsOf(bundle).map((c) => [c.certainty, ...c.sources].join());
  expect(shape(bundles.es)).toEqual(shape(bundles.en));
  const spoken = (bundle: ContentBundle) => new Set(claimsOf(bundle).map((c) => c.everyday));
  const english = spoken(bundles.en);
  expect([...spoken(bundles.es)].filter((text) => english.has(text))).toEqual([]);
});

test('figures are the same in both languages', () => {
  const digits = (text: string) =>
    (text.match(/\d[\d.,]*/g) ?? []).map((n) => n.replace(/[.,]+$/, '').replace(/[.,]/g, '')).sort();
  const [en, es] = [claimsOf(bundles.en), claimsOf(bundles.es)];
  const differing = en.flatMap((claim, i) =>
    (['everyday', 'clinical'] as const)
      .map((level): [string, string] => [claim[level], es[i]![level].replace(/(\d) (?=\d{3}\b)/g, '$1')])
      .filter(([english, spanish]) => digits(english).join() !== digits(spanish).join()),
  );
  expect(differing).toEqual([]);
});

test('Spanish syllables are counted as they are spoken', () => {
  const counts = { músculo: 3, cuello: 2, día: 2, quieto: 2, guía: 2, sien: 1, oído: 3, muy: 1, línea: 3 };
  for (const [word, syllables] of Object.entries(counts))
    expect(spanishSyllables(word), word).toBe(syllables);
  expect(LIMITS).toEqual({ grade: 6, paragraphGrade: 8, perspicuity: 65 });
});
