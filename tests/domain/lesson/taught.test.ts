import { describe, expect, it } from 'vitest';
import type { WholeContent } from '../../../src/core/content/more.ts';
import { LANGUAGES } from '../../../src/core/ids.ts';
import { fittingQuestions, shownBy } from '../../../src/domain/lesson/fitting.ts';
import { viewOf } from '../../../src/domain/lesson/going.ts';
import { isSound } from '../../../src/domain/lesson/lesson.ts';
import { isTaughtId, lessonOfTaught } from '../../../src/domain/lesson/taught.ts';
import { quizBank } from '../../../src/domain/quiz/bank.ts';
import { questionsFor } from '../../../src/domain/quiz/questions-of.ts';
import { checkView } from '../../../src/domain/reach/check-view.ts';
import { formatAddress } from '../../../src/domain/view/address.ts';
import { readBundle, readMore } from '../../tools/read-bundle.ts';
import { readIndex } from '../../tools/read-index.ts';

const index = readIndex();

describe.each(LANGUAGES)('the lessons that come with the app (%s)', (language) => {
  const content: WholeContent = { ...readBundle(language), more: readMore(language) };
  const bank = quizBank({ content, index, lessons: content.more.lessons });
  const lessons = content.more.lessons.map((taught) => lessonOfTaught(taught, language, 'everyday'));

  it('are six, with names that no device makes', () => {
    expect(content.more.lessons).toHaveLength(6);
    for (const { id } of content.more.lessons)
      expect(isTaughtId(id) && /^[a-z0-9-]{1,20}$/.test(id)).toBe(true);
  });

  it('lead to views that the app reads whole and writes alike', () => {
    for (const { steps } of lessons)
      for (const step of steps) {
        if (!isSound(step)) throw new Error('a damaged step');
        const { view, broken } = viewOf(step.view, language);
        expect(broken, step.view).toBe(false);
        const checked = checkView(view, content);
        expect(checked.broken || checked.unread, step.view).toBeFalsy();
        expect(formatAddress(checked.view)).toBe(step.view);
      }
  });

  it('ask questions that there are, each fitting its view, two to four a lesson and none twice in it', () => {
    let count = 0;
    for (const { title, steps } of lessons) {
      const asked = steps.flatMap((step) => (isSound(step) && step.ask ? [{ ...step, ask: step.ask }] : []));
      expect(new Set(asked.map((step) => step.ask)).size, title).toBe(asked.length);
      expect(asked.length).toBeGreaterThanOrEqual(2);
      expect(asked.length).toBeLessThanOrEqual(4);
      count += asked.length;
      for (const { view, ask } of asked) {
        const fitting = fittingQuestions(viewOf(view, language).view, bank, content);
        expect(
          fitting.map((q) => q.id),
          `${title}: ${view}`,
        ).toContain(ask);
      }
    }
    console.log(`${language}: ${count} questions in ${lessons.length} lessons`);
  });

  it('are practised by weighing what they say themselves, nothing that another lesson says of the same place', () => {
    lessons.forEach((lesson, i) => {
      const { id, steps } = content.more.lessons[i]!;
      const weighed = questionsFor(bank, { kind: 'sure', of: shownBy(id, lesson, language) }, content);
      const own = steps.filter((step) => step.weighed).map(({ claim }) => claim);
      expect(weighed.map(({ statement }) => statement)).toEqual(own);
      // A copy of it has an id of its own: there what it asks is weighed.
      const copied = questionsFor(bank, { kind: 'sure', of: shownBy('mij3k2p1', lesson, language) }, content);
      expect(copied).toHaveLength(steps.filter((step) => step.question?.kind === 'sure').length);
    });
  });

  it('are said in few enough letters for the back row', () => {
    for (const { title, steps } of lessons)
      for (const step of steps) if (isSound(step)) expect(step.say.length, title).toBeLessThanOrEqual(300);
  });
});
