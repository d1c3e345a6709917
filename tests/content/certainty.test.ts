import { describe, expect, test } from 'vitest';
import { countEvidence } from '../../content/build/claims.ts';
import { compileContent } from '../../content/build/compile.ts';
import { readFacts } from '../../content/build/read.ts';
import { CONTENT, type Damage, problemsAfter } from './damage.ts';

/** A statement of the chapters: how sure we are of it can be damaged without anything else. */
const CLAIM = 'glossary.pneumothorax';
const labelled = (certainty: string, ...sources: readonly string[]): Damage => ({
  file: 'facts/chapters',
  path: CLAIM,
  to: { id: 'pneumothorax', certainty, sources },
});
const reasonsAfter = (damage: Damage, field: string) =>
  problemsAfter(damage)
    .filter((p) => p.file === `content/${damage.file}.json` && p.field === field)
    .map((p) => p.reason)
    .join('\n');

describe('the compiler refuses a label that its sources cannot carry', () => {
  test.each([
    ['well-supported', 'one case report', ['climenhage-2023']],
    ['well-supported', 'two case reports', ['climenhage-2023', 'reindorf-2025']],
    ['well-supported', 'one trial', ['hong-1994']],
    ['well-supported', 'what experts teach', ['kishner-2022', 'quintner-2015']],
    ['well-supported', 'a textbook that was only recalled', ['standring-2016']],
    ['well-supported', 'a trial that was read and a study that was not', ['hong-1994', 'walker-1974']],
    ['mixed', 'case reports alone', ['climenhage-2023', 'reindorf-2025']],
    ['mixed', 'a textbook alone', ['gray-1918']],
    ['weak', 'what an expert teaches', ['kishner-2022']],
    ['weak', 'our own choice', ['app-rules']],
    ['disputed', 'one side alone', ['quintner-2015']],
    ['convention', 'a trial alone', ['hong-1994']],
    ['convention', 'a case report alone', ['climenhage-2023']],
  ])('%s by %s', (certainty, _, sources) => {
    expect(reasonsAfter(labelled(certainty, ...sources), CLAIM)).toMatch(`"${certainty}" needs`);
  });

  test.each([
    ['well-supported', ['gray-1918']],
    ['well-supported', ['owen-2020']],
    ['well-supported', ['gibson-2006', 'rubin-2010']],
    ['mixed', ['hong-1994']],
    ['weak', ['climenhage-2023']],
    ['disputed', ['quintner-2015', 'dommerholt-2015']],
    ['convention', ['kishner-2022', 'hong-1994']],
  ])('and takes %s by %j', (certainty, sources) => {
    expect(reasonsAfter(labelled(certainty, ...sources), CLAIM)).toBe('');
  });
});

describe('the compiler refuses a source', () => {
  const source = (changes: object): Damage => ({
    file: 'facts/sources',
    path: 'hong-1994',
    to: { ...readFacts(CONTENT).sources['hong-1994'], ...changes },
  });

  test.each([
    ['that cannot be located', { pmid: undefined }, 'hong-1994', /cannot be located/],
    ['of no kind', { kind: undefined }, 'hong-1994.kind', /is missing|option/i],
    ['of a kind that nobody knows', { kind: 'rumour' }, 'hong-1994.kind', /option/i],
    ['that does not say how it was read', { read: undefined }, 'hong-1994.read', /is missing|option/i],
    ['that keeps the old mark', { checked: true }, 'hong-1994.checked', /not expected/],
    ['whose DOI is none', { doi: 'hong-1994' }, 'hong-1994.doi', /must start with 10\./],
    ['whose ISBN has a wrong check digit', { isbn: '9780781755604' }, 'hong-1994.isbn', /check digit/],
    ['with an ISBN but no edition', { isbn: '9780781755603' }, 'hong-1994', /no edition/],
    ['that calls itself our own', { kind: 'own' }, 'hong-1994', /start with "app-"/],
  ])('%s', (_, changes, field, reason) => {
    expect(reasonsAfter(source(changes), field)).toMatch(reason);
  });
});

describe('no safety line rests on recalled sources alone', () => {
  test.each([
    ['facts/statements', 'redFlags.dizziness'],
    ['facts/statements', 'cautions.temple-vessels'],
    ['facts/chapters', 'warning.emergency.claims.allergy'],
    ['facts/chapters', 'aftercare.hours'],
    ['facts/chapters', 'stopRules.sharp'],
    ['facts/chapters', 'injection.not-now.claims.reasons-not'],
    ['facts/chapters', 'injection.talk.claims.tell'],
    ['facts/chapters', 'injection.medicine.claims.label-limits'],
    ['facts/exercises', 'neck-turn.dose'],
  ])('%s: %s', (file, field) => {
    const damage = { file, path: `${field}.sources`, to: ['simons-1999', 'donnelly-2019'] };
    expect(reasonsAfter(damage, field)).toMatch(/recalled sources alone/);
  });

  test('while a line of another kind may', () => {
    const damage = { file: 'facts/statements', path: 'feels.headband.sources', to: ['simons-1999'] };
    expect(problemsAfter(damage)).toEqual([]);
  });
});

test('the counts cover each statement once and each source', () => {
  const { en } = compileContent(CONTENT);
  const counts = Object.entries(countEvidence(en));
  const sum = (start: string) =>
    counts.reduce((total, [name, count]) => total + (name.startsWith(start) ? count : 0), 0);
  expect(sum('sources read: ')).toBe(Object.keys(en.more.sources).length);
  expect(sum('claims: ')).toBeGreaterThan(500);
  expect(sum('claims on a source read: ')).toBe(sum('claims: '));
});
