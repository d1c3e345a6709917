import {
  type AreaKey,
  CARDS,
  type CardId,
  type ExerciseId,
  type Layer,
  type PointId,
  readSided,
  type SidedKey,
  splitSided,
} from '../../core/ids.ts';
import { readTurn } from './camera-turn.ts';
import { mendedValue, unescaped } from './mend-link.ts';
import { isTracking } from './tracking.ts';

/** Outermost layer that is left standing when the body is peeled. */
export type Peel = 'skin' | Layer | 'bone';

/** What the needle brings where nothing else was chosen. */
export const USUAL_DRUG = 'anaesthetic';

/** Cards whose picture is the body at rest from outside, where places are marked. */
const MARKED: readonly CardId[] = ['where', 'felt', 'words'];
export const takesMarks = (card: CardId): boolean => MARKED.includes(card);
/** Cards that show the body at rest from outside, with what was marked on it. */
export const showsMarks = (card: CardId): boolean =>
  takesMarks(card) || card === 'choices' || card === 'days';
/** What questions of practice ask for. */
export const QUIZ_KINDS = ['find', 'name', 'pattern', 'felt', 'paint', 'layers', 'clear', 'sure'] as const;
export type QuizKind = (typeof QUIZ_KINDS)[number];

/** Details of a view, after '?' in the address. What is not there is at its default. */
export interface Options {
  /** The story stands still at this moment of its stage, per cent of its length; without it, it plays. */
  t?: number | undefined;
  /** The close view shows healthy muscle instead of the tight band. */
  tissue?: 'relaxed' | undefined;
  /** What the needle brings; `USUAL_DRUG` by default. */
  drug?: 'cortisone' | 'none' | undefined;
  /** Another version of the exercise. */
  version?: 'easier' | 'harder' | undefined;
  /**
   * The exercise is seen on the whole body, near its muscles, or on both beside each other where there is room; without it, on the one
   * and then near the other.
   */
  see?: 'whole' | 'near' | 'both' | undefined;
  /** Beside the right posture of the exercise its common mistake is shown. */
  mistake?: true | undefined;
  /** The exercise is done along with the body, with timer and counters; 'pain': it was stopped, for what to do then. */
  guided?: true | 'pain' | undefined;
  /** How often in a row and how many seconds held, as a plan asks for: `8x20`; 0 is as it is taught. */
  dose?: string | undefined;
  /** The exercise is for the side of the view alone. */
  single?: true | undefined;
  /** The word of the plan that one came from, to go back to; with `guided` the exercise belongs to it. */
  plan?: string | undefined;
  /** The sheet to sign before an injection at this point, instead of the story. */
  consent?: true | undefined;
  /** The card of the script that the point is shown by, instead of its story; cards that are left out; exercises that are chosen. */
  card?: CardId | undefined;
  out?: readonly CardId[] | undefined;
  pick?: readonly SidedKey<ExerciseId>[] | undefined;
  /** The lesson of this device that is at hand: views are added to it, or with `step` it is gone through. */
  lesson?: string | undefined;
  /** Which of its views is shown, counted from 1; it stays so while one looks round from there. */
  step?: number | undefined;
  /** It is presented: large words and little else, or the picture alone, which another window leads. */
  present?: 'yes' | 'clean' | undefined;
  /** The kind of the questions of practice; of all kinds without it. And the question that is asked, by an id that tells nothing. */
  kind?: QuizKind | undefined;
  quiz?: string | undefined;
  /** The muscles that practice asks about, where it is not a region: a group, or what a lesson shows (`domain/quiz/questions-of.ts`). */
  group?: string | undefined;
  /** How a link was shared: with the questions and nothing that would help to answer them, or without questions; without it, with both. */
  ask?: 'only' | 'none' | undefined;
  /** The plan is being put together. */
  make?: true | undefined;
  /** Of a plan, what was noted on this device is shown. */
  weeks?: true | undefined;
  /** Peeled by hand down to this layer; without it the view decides. */
  peel?: Peel | undefined;
  /** Only this structure is shown whole. */
  only?: SidedKey | undefined;
  /** Structures that are hidden or made faint, on one side or on both. */
  hide?: readonly SidedKey[] | undefined;
  fade?: readonly SidedKey[] | undefined;
  /** No names in the picture, or the names of the muscles too. */
  labels?: 'off' | 'muscles' | undefined;
  /** Points and patterns of both sides are shown. */
  sides?: 'both' | undefined;
  /** The skin areas that are painted, or that paint touches. */
  pain?: readonly AreaKey[] | undefined;
  /** The shape of what is painted (`domain/pain/paint/paint-code.ts`); without it the areas are painted as wholes. */
  paint?: string | undefined;
  /** Places on muscles are being marked, and these are (`domain/marks/marks-code.ts`); where it is left out a tap marks nothing. */
  marks?: string | undefined;
  /** The marks with which one came into the talk, in the same form: they are not the talk's own, and stay when it is left. */
  brought?: string | undefined;
  /** Face of the flat map, chosen by hand. */
  face?: 'front' | 'back' | undefined;
  /** The point whose pattern is shown over the paint, always with its side. */
  pattern?: SidedKey<PointId> | undefined;
  /** Where a person turned the camera to at this place, as `turnOf` writes it; links to other places leave it behind. */
  cam?: string | undefined;
  /** Words that are searched for. */
  q?: string | undefined;
  /** The part of the page's text that is opened and brought into sight, where it has such a part. */
  topic?: string | undefined;
}

interface Codec<T> {
  /** Undefined for a text that is no value. */
  read: (text: string) => T | undefined;
  write: (value: T) => string;
}

const oneOf = <T extends string>(...words: readonly T[]): Codec<T> => ({
  read: (text) => words.find((word) => word === text),
  write: (value) => value,
});

/** Several keys, each once. */
const keys = <Id extends string>(): Codec<readonly SidedKey<Id>[]> => ({
  read: (text) => {
    const words = [...new Set(text.split(','))];
    const read = words.map(readSided<Id>).filter((key) => key !== undefined);
    return read.length === words.length ? read : undefined;
  },
  write: (list) => list.join(','),
});

/** A word that has its own check. */
const CODE: Codec<string> = { read: (text) => /^[\w-]+/.exec(text)?.[0], write: (code) => code };
const yes: Codec<true> = { read: (text) => (text === 'yes' ? true : undefined), write: () => 'yes' };

type Values = { [K in keyof Options]-?: NonNullable<Options[K]> };

const CODECS: { [K in keyof Values]: Codec<Values[K]> } = {
  t: {
    read: (text) => (/^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : undefined),
    write: String,
  },
  tissue: oneOf('relaxed'),
  drug: oneOf('cortisone', 'none'),
  version: oneOf('easier', 'harder'),
  see: oneOf('whole', 'near', 'both'),
  mistake: yes,
  guided: {
    read: (text) => (text === 'yes' ? true : text === 'pain' ? 'pain' : undefined),
    write: (value) => (value === 'pain' ? 'pain' : 'yes'),
  },
  dose: { read: (text) => (/^\d{1,2}x\d{1,3}$/.test(text) ? text : undefined), write: (dose) => dose },
  single: yes,
  plan: { read: (text) => /^[\w-]{1,900}/.exec(text)?.[0], write: (word) => word },
  consent: yes,
  lesson: { read: (text) => (/^[a-z0-9-]{1,20}$/.test(text) ? text : undefined), write: (id) => id },
  step: { read: (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined), write: String },
  present: oneOf('yes', 'clean'),
  group: { read: (text) => (/^[a-z0-9-]{1,30}$/.test(text) ? text : undefined), write: (id) => id },
  ask: oneOf('only', 'none'),
  make: yes,
  weeks: yes,
  card: oneOf(...CARDS),
  out: {
    read: (text) => {
      const cards = CARDS.filter((card) => text.split(',').includes(card));
      return cards.length > 0 ? cards : undefined;
    },
    write: (cards) => cards.join(','),
  },
  pick: keys(),
  kind: oneOf(...QUIZ_KINDS),
  quiz: { read: (text) => (/^[a-z0-9]{1,7}$/.test(text) ? text : undefined), write: (id) => id },
  peel: oneOf('skin', 'superficial', 'intermediate', 'deep', 'bone'),
  only: { read: readSided, write: (key) => key },
  hide: keys(),
  fade: keys(),
  labels: oneOf('off', 'muscles'),
  sides: oneOf('both'),
  pain: keys(),
  // Capitals count, so that nothing is mended; whether it was damaged, its own check says.
  paint: CODE,
  marks: CODE,
  brought: CODE,
  face: oneOf('front', 'back'),
  pattern: {
    read: (text) => {
      const key = readSided<PointId>(text);
      return key && splitSided(key).side ? key : undefined;
    },
    write: (key) => key,
  },
  cam: { read: readTurn, write: (turn) => turn },
  // By whole letters: half of one could not be written.
  q: {
    read: (text) => [...text.slice(0, 400).trim()].slice(0, 80).join('').trim() || undefined,
    write: (text) => text,
  },
  topic: { read: (text) => (/^[a-z0-9-]+$/.test(text) ? text : undefined), write: (id) => id },
};

const KEYS = Object.keys(CODECS) as (keyof Options)[];

/** The options as the part of the address after '?', in a fixed order; empty when all are at their default. */
export function formatOptions(options: Options): string {
  const query = new URLSearchParams();
  const add = <K extends keyof Values>(key: K): void => {
    const value: Partial<Values>[K] = (options as Partial<Values>)[key];
    if (value === undefined) return;
    const text = CODECS[key].write(value as Values[K]);
    if (text !== '') query.set(key, text);
  };
  for (const key of KEYS) add(key);
  return query.toString().replaceAll('%2C', ',');
}

/**
 * Reads what `formatOptions` wrote, in whatever state it arrives; of an option that is given twice the last counts.
 * `broken`: a part of it is unknown or no value, and was left out. What only counts visits is not ours to miss.
 */
export function parseOptions(text: string): { options: Options; broken: boolean } {
  let broken = false;
  const options: Options = {};
  const take = <K extends keyof Options>(key: K, word: string): void => {
    const value = CODECS[key].read(word) ?? CODECS[key].read(mendedValue(word));
    if (value === undefined) broken = true;
    else options[key] = value as Options[K];
  };
  for (const [name, word] of new URLSearchParams(separated(text))) {
    const mended = mendedValue(name);
    const key = KEYS.find((k) => k === mended);
    if (key) take(key, word);
    else if (!isTracking(name) && (mended || word)) broken = true;
  }
  return { options, broken };
}

/** Options with plain "&" between them. A second "?" comes from whoever adds options without looking. */
function separated(text: string): string {
  const opened = text.includes('=') ? text : unescaped(text);
  return opened.replace(/&(?:amp;)+/gi, '&').replaceAll('?', '&');
}
