import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { compileContent } from '../../content/build/compile.ts';
import { readModelIds } from '../../content/build/model-ids.ts';
import { ContentError } from '../../content/build/problems.ts';
import type { WholeContent } from '../../src/core/content/more.ts';
import { LANGUAGES, REGIONS, sided } from '../../src/core/ids.ts';
import { viewOf } from '../../src/domain/lesson/going.ts';
import { isSound } from '../../src/domain/lesson/lesson.ts';
import { lessonOfTaught } from '../../src/domain/lesson/taught.ts';
import { warningSigns } from '../../src/domain/pain/warning-signs.ts';
import { quizBank } from '../../src/domain/quiz/bank.ts';
import { checkView } from '../../src/domain/reach/check-view.ts';
import { contentsOf, type Item } from '../../src/domain/reach/contents.ts';
import { documentsOf } from '../../src/domain/search/documents.ts';
import { targetOf } from '../../src/domain/search/target.ts';
import { startView } from '../../src/domain/view/view.ts';
import { messages } from '../../src/words/messages.ts';
import { readBundle } from '../tools/read-bundle.ts';
import { readIndex } from '../tools/read-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'clinic-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const model = readModelIds(at('models'));
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7"/></svg>';

/** The content of a clinic whose configuration holds this. */
function editionOf(clinic: unknown): ReturnType<typeof compileContent> {
  const file = join(folder, 'clinic.json');
  writeFileSync(file, typeof clinic === 'string' ? clinic : JSON.stringify(clinic));
  return compileContent(at('content'), model, file);
}

const refusal = (clinic: unknown): string => {
  try {
    editionOf(clinic);
  } catch (cause) {
    if (cause instanceof ContentError) return cause.message;
    throw cause;
  }
  return 'nothing is refused';
};

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...item.parts.flatMap((part) => flat(part.items))]);

/** Everything of a content that leads nowhere, or has no name. */
function lost(content: WholeContent): string[] {
  const { language, more } = content;
  const start = startView(language);
  const leads = (view: typeof start) => {
    const checked = checkView(view, content);
    return !checked.broken && !checked.unread;
  };
  const lessons = more.lessons
    .map((taught) => lessonOfTaught(taught, language, 'everyday'))
    .flatMap(({ title, steps }) =>
      steps.flatMap((step) => (isSound(step) ? [[title, viewOf(step.view, language).view] as const] : [])),
    );
  const found = documentsOf(content, more, messages(language)).map(
    (one) => [`${one.kind} ${one.id}`, targetOf(one, start, content, more)] as const,
  );
  const listed = flat(contentsOf(start, content, messages(language)));
  return [
    ...listed.flatMap(({ key, to, name }) => (leads(to) && name.trim() !== '' ? [] : [key])),
    ...[...lessons, ...found].flatMap(([name, view]) => (leads(view) ? [] : [name])),
    // A step of the story that is found stands at a point.
    ...found.flatMap(([name, view]) => (name.startsWith('step ') && !view.point ? [name] : [])),
  ];
}

const allAreas = (content: WholeContent) =>
  content.skinAreas.map(({ id, midline }) => (midline ? sided(id) : sided(id, 'right')));

describe("a clinic's own edition", () => {
  const whole = { ...readBundle('en') };
  const index = readIndex();

  it.each(REGIONS)('of %s alone tells all of it, leads nowhere else, and warns of all the same', (region) => {
    const { en, es } = editionOf({ name: 'Harbor Clinic', regions: [region] });
    for (const content of [en, es]) {
      expect(lost(content)).toEqual([]);
      expect(content.regions.map(({ id }) => id)).toEqual([region]);
      expect(content.muscles.flatMap(({ regions }) => regions).every((id) => id === region)).toBe(true);
      const bank = quizBank({ content, index, lessons: content.more.lessons });
      expect(bank.length).toBeGreaterThan(60);
      const told = new Set<string>(content.points.map(({ id }) => id));
      expect(bank.filter(({ point }) => point && !told.has(point))).toEqual([]);
    }
    const full = whole.regions.find(({ id }) => id === region)!;
    expect(en.regions[0]!.muscles).toEqual(full.muscles);
    // Every muscle of the picture keeps its name, told or not.
    for (const { id, name } of whole.muscles)
      expect(en.muscles.find((m) => m.id === id)?.name ?? en.structures[id]).toBe(name);
    for (const key of allAreas(en)) {
      const ids = (content: typeof whole) => {
        const { first, others } = warningSigns([key], content);
        return [...first, ...others].map(({ id }) => id).sort();
      };
      expect(ids(en), key).toEqual(ids(whole));
    }
  });

  it('with its exercises gives each place some of them, in their order', () => {
    const out = ['bird-dog', 'side-plank', 'armpit-look', 'head-rolls'];
    const exercises = whole.exercises.map(({ id }) => id).filter((id) => !out.includes(id));
    const { en } = editionOf({ name: 'Harbor Clinic', exercises });
    expect(lost(en)).toEqual([]);
    expect(en.exercises.map(({ id }) => id)).toEqual(exercises);
    const shown = en.points.flatMap(({ stretch, strengthen }) => [...stretch, ...strengthen]);
    expect(shown.filter((id) => out.includes(id))).toEqual([]);
    // A lesson with one of them is left out whole.
    expect(en.more.lessons.map(({ id }) => id)).not.toContain('back-and-hip');
    expect(en.more.lessons).toHaveLength(5);
  });

  it('says whose it is, with its logo in it, and offers what it names alone, in the order of the app', () => {
    writeFileSync(join(folder, 'logo.svg'), SVG);
    const named = { name: ' Harbor Clinic ', logo: 'logo.svg', telephone: '+1 (555) 010-0199' };
    const { en, es } = editionOf({ ...named, languages: ['es'], cards: ['words', 'where'] });
    expect(es.clinic).toEqual({
      name: 'Harbor Clinic',
      logo: `data:image/svg+xml;base64,${Buffer.from(SVG).toString('base64')}`,
      telephone: '+1 (555) 010-0199',
      languages: ['es'],
      cards: ['where', 'words'],
    });
    // Who asks for the other language is told in this one.
    expect(en).toEqual(es);
    const { clinic, untold, ...rest } = editionOf({ name: 'Harbor Clinic' }).en;
    expect(clinic).toMatchObject({ languages: LANGUAGES });
    expect(untold).toEqual([]);
    const { clinic: nobody, ...shipped } = compileContent(at('content'), model).en;
    expect(nobody).toBeUndefined();
    expect(rest).toEqual(shipped);
  });

  it.each<[string, unknown, RegExp]>([
    ['no name', {}, /^clinic\.json: name: is missing$/],
    ['a name in two lines', { name: 'A\nB' }, /name: has a line break/],
    ['a name that turns letters round', { name: 'A\u202eB' }, /name: has a line break or a mark/],
    ['an empty name', { name: ' ' }, /^clinic\.json: name: is empty$/],
    ['a field that is none', { name: 'A', colour: 'red' }, /^clinic\.json: colour: is not expected here$/],
    ['a telephone of letters', { name: 'A', telephone: 'call us' }, /telephone: must be a telephone number/],
    ['a script for a telephone', { name: 'A', telephone: 'javascript:1' }, /telephone: must be/],
    ['a region that is none', { name: 'A', regions: ['leg'] }, /regions\.0: knows only head, neck, low-back/],
    ['no region', { name: 'A', regions: [] }, /regions: is empty: leave it out for all/],
    ['a card twice', { name: 'A', cards: ['felt', 'felt'] }, /cards: names one of them twice/],
    ['a language that is none', { name: 'A', languages: ['de'] }, /languages\.0: knows only en, es/],
    ['a logo elsewhere', { name: 'A', logo: '../logo.svg' }, /logo: must be the name of an/],
    ['a logo that is not there', { name: 'A', logo: 'none.png' }, /logo: ENOENT/],
    [
      'an exercise that is none',
      { name: 'A', exercises: ['push-up'] },
      /exercises: there is no exercise "push-up"/,
    ],
    [
      'too few exercises',
      { name: 'A', exercises: ['chin-tuck'] },
      /exercises: leaves "temporalis-front" without any: keep one of jaw-/,
    ],
    ['what is no JSON', '{"name": "A"', /^clinic\.json: \(whole file\): .*JSON/],
  ])('is refused with file, field and reason for %s', (_, clinic, reason) =>
    expect(refusal(clinic)).toMatch(reason),
  );

  it('is refused with a logo that is too large, or is not what its name says', () => {
    writeFileSync(join(folder, 'logo.png'), SVG);
    expect(refusal({ name: 'A', logo: 'logo.png' })).toBe('clinic.json: logo: is no PNG picture');
    writeFileSync(join(folder, 'logo.svg'), `${SVG}${' '.repeat(20_000)}`);
    expect(refusal({ name: 'A', logo: 'logo.svg' })).toMatch(/logo: has 200\d\d bytes; at most 20000/);
  });
});
