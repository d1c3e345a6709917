import { describe, expect, it } from 'vitest';
import { MUSCLE_GROUPS } from '../../../src/core/content/bundle.ts';
import { lookup } from '../../../src/core/content/lookup.ts';
import { asId, type MuscleId } from '../../../src/core/ids.ts';
import { quizBank } from '../../../src/domain/quiz/bank.ts';
import type { Card } from '../../../src/domain/quiz/cards.ts';
import { knownMuscles, markedMuscles, markedSiteOf } from '../../../src/domain/quiz/known.ts';
import {
  lessonGroup,
  lessonOfGroup,
  questionsFor,
  questionsOfViews,
} from '../../../src/domain/quiz/questions-of.ts';
import { reviewed } from '../../../src/domain/quiz/schedule.ts';
import type { Score } from '../../../src/domain/quiz/score.ts';
import { parseAddress } from '../../../src/domain/view/address.ts';
import { readBundle } from '../../tools/read-bundle.ts';
import { readIndex } from '../../tools/read-index.ts';

const content = readBundle('en');
const bank = quizBank({ content, index: readIndex() });
const START = Date.UTC(2026, 0, 5, 9);
const DAY = 86_400_000;
const muscle = (id: string) => asId<MuscleId>(id);
const of = (id: string) => bank.filter((q) => q.muscle === id);

/** A card after answers, each given when it was due. */
const card = (...scores: Score[]): Card =>
  scores.reduce<Card | undefined>(
    (before, score) => reviewed(before, score, before?.due ?? START),
    undefined,
  )!;

describe('what is known of muscles', () => {
  it('is weak where a question was missed, though others are known well', () => {
    const [one, other] = of('temporalis');
    const cards = new Map([
      [one!.id, card('right', 'right', 'right', 'right')],
      [other!.id, card('wrong')],
    ]);
    const [known] = knownMuscles(bank, cards, START);
    expect(known).toMatchObject({ id: 'temporalis', how: 'weak', weak: 1, due: 0, answered: 2 });
    expect(known!.of).toBe(of('temporalis').length);
  });

  it('is due on the day when the library asks again, and not before', () => {
    const once = card('right', 'right', 'right');
    const cards = new Map([[of('piriformis')[0]!.id, once]]);
    expect(knownMuscles(bank, cards, once.due - 1)[0]?.how).not.toBe('due');
    expect(knownMuscles(bank, cards, once.due)[0]).toMatchObject({ how: 'due', due: 1 });
  });

  it('is settled where all that was answered is known for a week and more, else begun', () => {
    const well = card('right', 'right', 'right', 'right');
    const cards = new Map(of('splenius-capitis').map((q) => [q.id, well]));
    expect(knownMuscles(bank, cards, well.last + DAY)[0]?.how).toBe('settled');
    // What was answered right once, minutes ago, is neither.
    const first = card('right');
    expect(knownMuscles(bank, new Map([[of('masseter-deep')[0]!.id, first]]), START + DAY / 24)[0]?.how).toBe(
      'begun',
    );
  });

  it('marks those that are weak or due, the weakest first, at a site of theirs', () => {
    const cards = new Map<string, Card>();
    for (const q of of('temporalis').slice(0, 3)) cards.set(q.id, card('wrong'));
    for (const q of of('infraspinatus').slice(0, 1)) cards.set(q.id, card('wrong'));
    for (const q of of('splenius-capitis')) cards.set(q.id, card('right', 'right', 'right', 'right'));
    const marked = markedMuscles(knownMuscles(bank, cards, START));
    expect(marked.map(({ id }) => id)).toEqual(['temporalis', 'infraspinatus']);
    for (const { id } of content.muscles) expect(markedSiteOf(id, content.points), id).toBeDefined();
    expect(knownMuscles(bank, new Map(), START)).toEqual([]);
  });
});

describe('what practice can be about', () => {
  it('is a group, and each has questions', () => {
    for (const group of MUSCLE_GROUPS)
      expect(questionsFor(bank, { of: { group } }, content).length, group).toBeGreaterThan(5);
    const group = (id: string) => lookup(content).muscle(muscle(id))?.group;
    expect(group('longissimus-capitis')).toBe('back-of-neck');
    expect(group('longissimus-thoracis')).toBe('back');
  });

  it('is what a list of views shows, and nothing else', () => {
    const views = [
      '/en/neck/trapezius-descending/right/trapezius-descending-top/where',
      '/en/neck/splenius-capitis/right',
      '/en/low-back',
    ].map((address) => parseAddress(address, 'en').view);
    const list = questionsOfViews(bank, { views }, content);
    expect(new Set(list.map((q) => q.muscle))).toEqual(new Set(['trapezius-descending', 'splenius-capitis']));
    expect(list.some((q) => q.point === 'trapezius-descending-top')).toBe(true);
    expect(list.some((q) => q.point === 'trapezius-descending-front')).toBe(false);
    expect(list.filter((q) => q.muscle === 'splenius-capitis')).toEqual(of('splenius-capitis'));
    expect(questionsOfViews(bank, { views: [] }, content)).toEqual([]);
    expect(lessonOfGroup(lessonGroup('mij3k2p1'))).toBe('mij3k2p1');
    expect(lessonOfGroup('chewing')).toBeUndefined();
  });
});
