import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  entryView,
  isAsking,
  isAtStep,
  mayTell,
  stepView,
  viewBeside,
  viewOf,
} from '../../../src/domain/lesson/going.ts';
import { type AnyStep, changedLesson, isSound, type Lesson } from '../../../src/domain/lesson/lesson.ts';
import { lessonWord, readLessonWord } from '../../../src/domain/lesson/lesson-code.ts';
import { lessonText, readLesson } from '../../../src/domain/lesson/lesson-text.ts';
import { formatAddress } from '../../../src/domain/view/address.ts';
import type { View } from '../../../src/domain/view/view.ts';

const AT = '/en/neck/trapezius-descending/right/trapezius-descending-front/where';
const step = (view: string, say = ''): AnyStep => ({ view, say });
const LESSON: Lesson = {
  title: 'Headache from the neck',
  language: 'en',
  steps: [
    step('/en/neck'),
    step(AT, 'Where is it felt? Show it on your own head.'),
    step(`${AT}?labels=off`),
    step('/en/head', 'The same pain can come from several muscles.'),
    step(AT.replace('where', 'band/bundle')),
    step(AT.replace('where', 'injection/needle')),
  ],
};

/** The word of that lesson as the build made it that knew no questions. */
const EARLIER =
  'mB8BahPIrZCxTsQwEER_ZbV1QkQbCV1LDxIFotjYk9ics45sJ-E43b8jnxAFUF45u7NvRnvmo1fLPZfkpwmpXaLX0uJjCTEhUUDOUbnhjfv7hosvAdzzI8SKcaAxxZmKAynMkRsOotMqU_WgnuWCJXP_eubNY-eeO2h39V6aP7OuJFnw6dfcWmQDtV6nLvnJlX9X7Ziilm53SKhZcuKeX6oin8kXGhHKgZ5c3KuKSqe4Joq7koPYu1t3OAQZEPJDHMff6Jr3U_HZgbLMoEW8khElE-fvX2ZsSBJoXrMJyLfsOIjabljVBtyQ6vUdpvhYIbii3y5f';

/** The same with questions before four of its views. */
const ASKING: Lesson = {
  ...LESSON,
  steps: LESSON.steps.map((one, i) =>
    i % 2 || i === 4 ? { ...one, ask: ['1w8g8h4', 'abc', 'x1', '0zz'][i % 4]! } : one,
  ),
};

/** The same with a name of its own for a view. */
const NAMED: Lesson = {
  ...ASKING,
  steps: ASKING.steps.map((one, i) => (i === 2 ? { ...one, name: 'Warm-up: «ojo»' } : one)),
};

describe('a lesson', () => {
  it('is changed view by view, and no change loses another', () => {
    const moved = changedLesson(LESSON, { deed: 'move', from: 0, to: 3 });
    expect(moved.steps.map((one) => LESSON.steps.indexOf(one))).toEqual([1, 2, 3, 0, 4, 5]);
    expect(changedLesson(moved, { deed: 'move', from: 3, to: 0 }).steps).toEqual(LESSON.steps);
    expect(changedLesson(LESSON, { deed: 'remove', at: 1 }).steps).toHaveLength(5);
    expect(changedLesson(LESSON, { deed: 'add', view: '/en/low-back' }).steps.at(-1)).toEqual(
      step('/en/low-back'),
    );
    expect(changedLesson(LESSON, { deed: 'say', at: 0, say: 'x'.repeat(999) }).steps[0]).toEqual(
      step('/en/neck', 'x'.repeat(400)),
    );
    const asked = changedLesson(LESSON, { deed: 'ask', at: 2, ask: 'abc12' });
    expect(asked.steps[2]).toEqual({ ...LESSON.steps[2], ask: 'abc12' });
    expect(changedLesson(asked, { deed: 'say', at: 2, say: 'Look.' }).steps[2]).toMatchObject({
      ask: 'abc12',
    });
    expect(changedLesson(asked, { deed: 'ask', at: 2, ask: undefined })).toEqual(LESSON);
    const named = changedLesson(asked, { deed: 'name', at: 2, name: 'y'.repeat(99) });
    expect(named.steps[2]).toEqual({ ...asked.steps[2], name: 'y'.repeat(60) });
    expect(changedLesson(named, { deed: 'name', at: 2, name: '' })).toEqual(asked);
    expect(changedLesson(LESSON, { deed: 'move', from: 5, to: 6 })).toBe(LESSON);
    expect(changedLesson(LESSON, { deed: 'remove', at: 9 })).toBe(LESSON);
  });

  it.each([
    ['without', LESSON],
    ['with four', ASKING],
    ['with a name of a view and four', NAMED],
  ])('%s questions is the same after it was a file or a link', async (which, lesson) => {
    expect(readLesson(lessonText(lesson))).toEqual(lesson);
    const word = (await lessonWord(lesson))!;
    console.log(`lesson of six views ${which} questions: link of ${word.length} letters`);
    expect(word.length).toBeLessThan(500);
    expect(await readLessonWord(word)).toEqual({ lesson });
  });

  it('is written so that apps read it that know neither questions nor names, unless it has them', () => {
    expect(JSON.parse(lessonText(LESSON)).v).toBe(1);
    expect(JSON.parse(lessonText(ASKING)).v).toBe(2);
    expect(JSON.parse(lessonText(NAMED)).v).toBe(3);
  });

  it('of a link that an earlier build made is still read', async () => {
    const opened = await readLessonWord(EARLIER);
    expect(opened).toMatchObject({ lesson: { title: 'Headache from the neck', language: 'en' } });
    expect('lesson' in opened && opened.lesson.steps).toHaveLength(6);
  });

  it('is gone through question by question: each is asked before its view, on and back', () => {
    const place = (view: View) => ({ id: 'abc', step: view.options.step! });
    const walk = (by: -1 | 1, from: View): string[] => {
      const seen: string[] = [];
      for (let at: View | undefined = from; at; at = viewBeside(at, ASKING, place(at), by))
        seen.push(`${at.options.step}${isAsking(at, ASKING, at.options.step!) ? '?' : ''}`);
      return seen;
    };
    const first = entryView(ASKING, { id: 'abc', step: 1 }, 'en')!;
    const there = ['1', '2?', '2', '3', '4?', '4', '5?', '5', '6?', '6'];
    expect(walk(1, first)).toEqual(there);
    expect(walk(-1, stepView(ASKING, { id: 'abc', step: 6 }, 'en')!)).toEqual(there.toReversed());
    const asked = entryView(ASKING, { id: 'abc', step: 2 }, 'en')!;
    expect(formatAddress(asked)).not.toContain('trapezius');
    expect(isAtStep(asked, ASKING, place(asked))).toBe(true);
    expect(viewBeside(asked, ASKING, place(asked), 0)).toEqual(asked);
  });

  it('tells nothing of a view to who looks round from its open question, and all of it at the view', () => {
    const place = { id: 'abc', step: 2 };
    const asked = entryView(ASKING, place, 'en')!;
    const shown = stepView(ASKING, place, 'en')!;
    const help: View = { ...asked, page: 'help', options: { lesson: 'abc', step: 2, present: 'yes' } };
    const turned: View = { ...shown, options: { ...shown.options, cam: '1_2_3' } };
    expect([asked, help, shown, turned].map((view) => mayTell(view, ASKING, place))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    // Where nothing is asked, what is said stays with who looks round.
    expect(mayTell({ ...help, options: { ...help.options, step: 1 } }, ASKING, { id: 'abc', step: 1 })).toBe(
      true,
    );
  });

  it('keeps a view as it is seen, not how its link was shared nor the lesson that is at hand; one that says so is led to without', () => {
    const { view } = viewOf(`${AT}?labels=off&ask=only&lesson=abc&step=2&present=clean`, 'en');
    expect(addressOf(view)).toBe(`${AT}?labels=off`);
    const shut: Lesson = { ...LESSON, steps: [step(`${AT}?ask=only`)] };
    expect(formatAddress(stepView(shut, { id: 'abc', step: 1 }, 'en')!)).not.toContain('ask');
  });

  it('keeps any words and any order', () =>
    fc.assert(
      fc.asyncProperty(
        fc.record({
          title: fc.string({ unit: 'grapheme', maxLength: 60 }),
          language: fc.constantFrom('en' as const, 'es' as const),
          steps: fc.array(
            fc.record(
              {
                view: fc.string({ maxLength: 50 }).map((s) => `/${s}`),
                say: fc.string({ unit: 'grapheme', maxLength: 60 }),
                ask: fc.stringMatching(/^[a-z0-9]{1,7}$/),
                name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
              },
              { requiredKeys: ['view', 'say'] },
            ),
            { maxLength: 7 },
          ),
        }),
        async (lesson) => {
          expect(readLesson(lessonText(lesson))).toEqual(lesson);
          const word = await lessonWord(lesson);
          if (word) expect(await readLessonWord(word)).toEqual({ lesson });
        },
      ),
      { numRuns: 300 },
    ));

  it('is too long for a link at some length, and says so by having none', async () => {
    const words = Array.from({ length: 400 }, (_, i) => (i * 7919).toString(36)).join(' ');
    const long = { ...LESSON, steps: [step('/en', words), ...LESSON.steps] };
    expect(await lessonWord(long)).toBeUndefined();
    expect(readLesson(lessonText(long))).toEqual(long);
  });
});

describe('a damaged lesson', () => {
  it('loses none of its parts: what cannot be read is kept as it stands, however often it is written', () => {
    const raw = JSON.parse(lessonText(ASKING)) as { steps: unknown[] };
    for (const bad of [
      7,
      null,
      'x',
      { say: 'no view' },
      { view: 3 },
      { view: 'no slash' },
      [],
      { damaged: 1 },
      { view: '/en', ask: 7 },
      { view: '/en', ask: 'Capitals' },
      { view: '/en', ask: 'much-too-long' },
    ]) {
      const text = JSON.stringify({ ...raw, steps: [raw.steps[0], bad, ...raw.steps.slice(1)] });
      const read = readLesson(text) as Lesson;
      expect(read.steps).toHaveLength(7);
      expect(read.steps.filter(isSound)).toEqual(ASKING.steps);
      expect(read.steps[1]).toEqual({ damaged: JSON.stringify(bad) });
      expect(readLesson(lessonText(read))).toEqual(read);
    }
  });

  it('in 10,000 ways ends in no error, and keeps as many steps as are there', () => {
    const text = lessonText(ASKING);
    const whole = JSON.parse(text) as { steps: unknown[] };
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 12 }), (at, cut, glued) => {
        const damaged = text.slice(0, at) + glued + text.slice(at + cut);
        const read = readLesson(damaged);
        let steps: unknown;
        try {
          steps = (JSON.parse(damaged) as typeof whole).steps;
        } catch {
          steps = undefined;
        }
        if ('trouble' in read) return;
        expect(read.steps).toHaveLength((steps as unknown[]).length);
      }),
      { numRuns: 10_000 },
    );
  });

  it('in a link opens nothing: 10,000 changed words', async () => {
    const word = (await lessonWord(ASKING))!;
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(word.length - 1), fc.nat(63), fc.nat(30), async (at, letter, cut) => {
        const changed = word.slice(0, at) + letters[letter] + word.slice(at + 1, word.length - cut);
        if (changed !== word && 'lesson' in (await readLessonWord(changed))) opened++;
      }),
      { numRuns: 10_000 },
    );
    expect(opened).toBe(0);
  });

  it('says whether it is none or of a newer app', () => {
    expect(readLesson('{}')).toEqual({ trouble: 'none' });
    expect(readLesson('GIF89a')).toEqual({ trouble: 'none' });
    expect(readLesson(lessonText(LESSON).replace('"v":1', '"v":4'))).toEqual({ trouble: 'newer' });
    expect(readLesson(`"${'x'.repeat(500_000)}"`)).toEqual({ trouble: 'large' });
  });
});
