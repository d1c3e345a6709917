import { crc32 } from '../../core/code/crc32.ts';

/** How well a question is known, as the scheduler works with it; times are milliseconds since 1970. */
export interface Card {
  due: number;
  /** When it was answered last. */
  last: number;
  stability: number;
  difficulty: number;
  scheduledDays: number;
  learningSteps: number;
  reps: number;
  lapses: number;
  /** New, learning, review, relearning. */
  state: number;
}

/** What a kept text holds: the cards that can be read, and lines that cannot, which are carried along. */
export interface ReadProgress {
  cards: ReadonlyMap<string, Card>;
  strange: readonly string[];
}

/** Another way to write gets another number here. A line for each card, so that damage to one takes nothing from the others. */
const HEAD = 'practice 1';
/** More lines that are not understood are not carried along. */
const MOST_STRANGE = 500;

const FIELDS = [
  'due',
  'last',
  'stability',
  'difficulty',
  'scheduledDays',
  'learningSteps',
  'reps',
  'lapses',
  'state',
] as const satisfies readonly (keyof Card)[];

const checked = (text: string): string =>
  `${text} ${crc32([...new TextEncoder().encode(text)]).toString(36)}`;

/** The text to keep, or to hand over as a file. No cards are a text too: it says that the person wants one. */
export const progressText = ({ cards, strange }: ReadProgress): string =>
  [
    checked(HEAD),
    ...[...cards].map(([id, card]) => checked([id, ...FIELDS.map((field) => card[field])].join(' '))),
    ...strange,
  ].join('\n');

/** Reads what was kept, in whatever state it is; undefined for a text that is none of ours. */
export function readProgress(text: string): ReadProgress | undefined {
  const cards = new Map<string, Card>();
  const strange = new Set<string>();
  let ours = false;
  for (const line of text.split(/\r?\n/)) {
    const said = line.slice(0, Math.max(0, line.lastIndexOf(' ')));
    const [id = '', ...values] = said.split(' ');
    const numbers = values.map(Number);
    const whole = checked(said) === line;
    if (said === HEAD && whole) ours = true;
    else if (
      whole &&
      /^[a-z0-9]{1,7}$/.test(id) &&
      numbers.length === FIELDS.length &&
      numbers.every((n) => Number.isFinite(n))
    ) {
      const card = Object.fromEntries(FIELDS.map((field, i) => [field, numbers[i]!])) as unknown as Card;
      cards.set(id, newer(cards.get(id), card));
    } else if (line.trim() !== '' && strange.size < MOST_STRANGE) strange.add(line);
  }
  return ours || cards.size > 0 ? { cards, strange: [...strange] } : undefined;
}

const newer = (one: Card | undefined, other: Card): Card => (one && one.last >= other.last ? one : other);

/** What two windows or files know, together: of each question what was answered last. */
export function joinedProgress(one: ReadProgress, other: ReadProgress): ReadProgress {
  const cards = new Map(one.cards);
  for (const [id, card] of other.cards) cards.set(id, newer(cards.get(id), card));
  return { cards, strange: [...new Set([...one.strange, ...other.strange])] };
}

/** The questions that are due by now, the longest due first. */
export const dueIds = (cards: ReadonlyMap<string, Card>, now: number): string[] =>
  [...cards]
    .filter(([, { due }]) => due <= now)
    .sort(([, a], [, b]) => a.due - b.due)
    .map(([id]) => id);
