import { describe, expect, it } from 'vitest';
import { asId, CARDS, type ExerciseId, type MuscleId, type PointId, sided } from '../../../src/core/ids.ts';
import {
  cardAmong,
  cardsLeft,
  cardView,
  contrastOf,
  leftView,
  pickedView,
  showsCard,
} from '../../../src/domain/script/cards.ts';
import { formatAddress, parseAddress } from '../../../src/domain/view/address.ts';
import { pointView, startView, talkView } from '../../../src/domain/view/view.ts';

const first = asId<ExerciseId>('neck-side-stretch');
const place = { calm: false, needle: true, first };
const spot = {
  region: 'neck',
  muscle: asId<MuscleId>('trapezius-descending'),
  side: 'left',
  point: asId<PointId>('trapezius-descending-front'),
} as const;
const start = pointView(startView('en'), spot);

describe('the cards of the script', () => {
  it.each(CARDS)('%s: the address holds it, with what was chosen and left out', (card) => {
    const chosen = { ...start, options: { pick: [sided(first, 'left')], out: ['days'] as const } };
    const view = cardView(chosen, card, place);
    const read = parseAddress(formatAddress(view), 'en');
    expect(read).toEqual({ view, broken: false, unread: false });
    expect(view.options).toMatchObject({ card, pick: [`${first}.left`], out: ['days'] });
  });

  it('leave out what the clinic leaves out, but never all of them', () => {
    expect(cardsLeft(['choices', 'days'])).not.toContain('days');
    expect(cardsLeft(['choices', 'days'])).toHaveLength(6);
    expect(cardsLeft(CARDS)).toEqual(CARDS);
  });

  it('stand for one that is left out by the next, at the end by the last', () => {
    expect(cardAmong(cardsLeft(['felt']), 'felt')).toBe('band');
    expect(cardAmong(cardsLeft(['words']), 'words')).toBe('exercises');
  });

  it('show no needle in calm mode and where none is drawn', () => {
    const stage = (calm: boolean, needle: boolean) =>
      cardView(start, 'injection', { ...place, calm, needle }).point;
    expect(stage(false, true)).toMatchObject({ step: 'injection', stage: 'needle' });
    expect(stage(true, true)).toMatchObject({ stage: 'release' });
    expect(stage(false, false)).toMatchObject({ stage: 'find' });
    expect(stage(true, false)).toMatchObject({ stage: 'find' });
  });

  it('show before and after where a band is seen, and nowhere else', () => {
    const asked = CARDS.filter((card) => contrastOf(cardView(start, card, place), place));
    expect(asked).toEqual(['band', 'injection']);
    const byHand = { ...place, needle: false };
    expect(contrastOf(cardView(start, 'injection', byHand), byHand)).toBeUndefined();
    expect(contrastOf(cardView(start, 'band', place), place)?.after.options.tissue).toBe('relaxed');
  });

  it('are put right where a link shows something else than its card tells', () => {
    const band = cardView(start, 'band', place);
    expect(showsCard(band, band)).toBe(true);
    expect(showsCard({ ...start, options: { card: 'band' } }, band)).toBe(false);
    // Any exercise may be shown while one is chosen.
    const exercises = cardView(start, 'exercises', place);
    const other = pickedView(exercises, [], asId<ExerciseId>('neck-turn'));
    expect(showsCard(other, cardView(other, 'exercises', place))).toBe(true);
  });

  it('are left with nothing of what was chosen', () => {
    const view = pickedView(cardView(start, 'exercises', place), [sided(first)]);
    expect(formatAddress(leftView(view))).not.toContain('?');
  });

  it('begin with what was marked before, and leave it there', () => {
    const marked = { ...start, options: { marks: 'abc', labels: 'off' as const } };
    const talk = talkView(marked, spot);
    expect(formatAddress(talk)).toBe(`${formatAddress(start)}?card=where&marks=abc&brought=abc`);
    expect(talkView(start, spot).options).toEqual({ card: 'where' });
    const more = cardView({ ...talk, options: { ...talk.options, marks: 'abcdef' } }, 'felt', place);
    // As it is read again after a reload.
    expect(leftView(parseAddress(formatAddress(more), 'en').view).options).toEqual({ marks: 'abc' });
  });
});
