import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/core/math/random.ts';
import {
  type Card,
  dueIds,
  joinedProgress,
  progressText,
  readProgress,
} from '../../../src/domain/quiz/cards.ts';
import { reviewed } from '../../../src/domain/quiz/schedule.ts';

const START = Date.UTC(2026, 0, 5, 9);
const DAY = 86_400_000;
const SCORES = ['right', 'right', 'right', 'near', 'wrong'] as const;
const GRADES = { right: Rating.Good, near: Rating.Hard, wrong: Rating.Again } as const;

/** A deck after so many answers by lot; each is answered about when it is due. */
function deck(count: number, answers: number, seed: number): Map<string, Card> {
  const chance = randomFrom(seed);
  const cards = new Map<string, Card>();
  for (let i = 0; i < answers; i++) {
    const id = `q${Math.floor(chance() * count)}`;
    const before = cards.get(id);
    const now = (before?.due ?? START) + Math.floor((chance() - 0.3) * DAY);
    cards.set(id, reviewed(before, SCORES[Math.floor(chance() * SCORES.length)]!, now));
  }
  return cards;
}

describe('when a question comes again', () => {
  it('is what the library says over 1,000 answers, though each card went through its kept text', () => {
    const library = fsrs({ enable_fuzz: false });
    const chance = randomFrom(7);
    for (let lot = 0; lot < 20; lot++) {
      let now = START;
      let theirs = createEmptyCard(new Date(now));
      let ours: Card | undefined;
      for (let i = 0; i < 50; i++) {
        const score = SCORES[Math.floor(chance() * SCORES.length)]!;
        theirs = library.next(theirs, new Date(now), GRADES[score]).card;
        const next = reviewed(ours, score, now);
        ours = readProgress(progressText({ cards: new Map([['q', next]]), strange: [] }))!.cards.get('q')!;
        expect(ours.due).toBe(theirs.due.getTime());
        expect([ours.stability, ours.difficulty, ours.reps, ours.lapses, ours.state]).toEqual([
          theirs.stability,
          theirs.difficulty,
          theirs.reps,
          theirs.lapses,
          theirs.state,
        ]);
        now = theirs.due.getTime() + Math.floor((chance() - 0.3) * 2 * DAY);
        now = Math.max(now, theirs.last_review!.getTime());
      }
    }
  });

  it('is sooner after a miss than after a right answer, and later with every right one', () => {
    const known = [0, 1, 2, 3].reduce<Card>(
      (card) => reviewed(card, 'right', card.due),
      reviewed(undefined, 'right', START),
    );
    const [right, near, wrong] = (['right', 'near', 'wrong'] as const).map(
      (score) => reviewed(known, score, known.due).due,
    );
    expect(wrong).toBeLessThan(near!);
    expect(near).toBeLessThan(right!);
    expect(right! - known.due).toBeGreaterThan(known.due - known.last);
  });

  it('does not go back when the clock is set back', () => {
    const card = reviewed(undefined, 'right', START);
    expect(reviewed(card, 'right', START - 90 * DAY).last).toBe(START);
  });
});

describe('the text of progress', () => {
  it('gives every card back', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const cards = deck(60, 200, seed);
      const read = readProgress(progressText({ cards, strange: [] }));
      expect(read).toEqual({ cards, strange: [] });
    }
  });

  it('loses to damage no more than the damaged line, which is kept', () => {
    const cards = deck(40, 120, 3);
    const text = progressText({ cards, strange: [] });
    const chance = randomFrom(11);
    for (let i = 0; i < 2000; i++) {
      const at = Math.floor(chance() * text.length);
      if (text[at] === '\n') continue;
      const damaged = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
      const read = readProgress(damaged)!;
      expect(read.cards.size).toBeGreaterThanOrEqual(cards.size - 1);
      for (const [id, card] of read.cards) expect(card).toEqual(cards.get(id));
      expect(read.strange).toHaveLength(1);
    }
  });

  it('is known from any other text', () => {
    for (const text of ['', 'hello', '{"cards":[]}', 'diary 1 abcd'])
      expect(readProgress(text)).toBeUndefined();
    expect(readProgress(progressText({ cards: new Map(), strange: [] }))?.cards.size).toBe(0);
  });

  it('of two windows is joined by what was answered last', () => {
    const old = reviewed(undefined, 'right', START);
    const young = reviewed(old, 'wrong', START + DAY);
    const joined = joinedProgress(
      {
        cards: new Map([
          ['a', young],
          ['b', old],
        ]),
        strange: ['x'],
      },
      {
        cards: new Map([
          ['a', old],
          ['c', old],
        ]),
        strange: ['x', 'y'],
      },
    );
    expect([...joined.cards.keys()].sort()).toEqual(['a', 'b', 'c']);
    expect(joined.cards.get('a')).toEqual(young);
    expect(joined.strange).toEqual(['x', 'y']);
  });

  it('names what is due, the longest due first', () => {
    const card = (due: number): Card => ({ ...reviewed(undefined, 'right', START), due });
    const cards = new Map([
      ['a', card(30)],
      ['b', card(10)],
      ['c', card(50)],
    ]);
    expect(dueIds(cards, 40)).toEqual(['b', 'a']);
  });
});
