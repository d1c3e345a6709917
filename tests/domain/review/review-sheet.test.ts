import { expect, test } from 'vitest';
import { placedClaims } from '../../../content/build/claims.ts';
import { compileContent } from '../../../content/build/compile.ts';
import { reviewSheet, sharedChapters } from '../../../src/domain/review/review-sheet.ts';
import { CONTENT } from '../../content/damage.ts';

const { en } = compileContent(CONTENT);
const sheets = en.regions.map((region) => reviewSheet(en, en.more, region));

test('the sheets of the regions together hold every muscle, point and exercise that points name', () => {
  const muscles = new Set(sheets.flatMap((s) => s.muscles.map((m) => m.muscle.id)));
  expect(muscles.size).toBe(en.muscles.length);
  const points = new Set(sheets.flatMap((s) => s.muscles.flatMap((m) => m.points.map((p) => p.id))));
  expect(points.size).toBe(en.points.length);
  const exercises = new Set(sheets.flatMap((s) => s.exercises.map((e) => e.id)));
  for (const point of en.points)
    for (const id of [...point.stretch, ...point.strengthen]) expect(exercises).toContain(id);
  // Those that no point names, too: they are shown to all points of their muscles.
  expect([...exercises].sort()).toEqual(en.exercises.map((e) => e.id).sort());
});

test('every source of the shared chapters has a number, counted from one', () => {
  for (const { sources } of sheets) {
    for (const claim of sharedChapters(en, en.more).flatMap((c) => c.claims))
      for (const key of claim.sources) expect(sources.has(key)).toBe(true);
    expect([...sources.values()]).toEqual(Array.from({ length: sources.size }, (_, i) => i + 1));
  }
});

test('the shared chapters hold every statement that belongs to no region, but for the stop rules and the app’s own', () => {
  const shared = new Set(sharedChapters(en, en.more).flatMap((c) => c.claims));
  const own = /^(region|area|muscle|point|exercise|exercises|disclaimer|glossary)\b/;
  const chapters = placedClaims(en).filter((p) => !own.test(p.where));
  expect(chapters.filter((p) => !shared.has(p.claim)).map((p) => p.where)).toEqual([]);
});
