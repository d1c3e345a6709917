import type { Claim, ContentBundle } from '../../core/content/bundle.ts';
import type { TaughtLesson } from '../../core/content/more.ts';
import type { MuscleId, PointId } from '../../core/ids.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import type { QuizKind } from '../view/options.ts';

/** A question that the content and the model give, with what it can be answered by. */
export interface Question {
  /** Says nothing of the answer; the same in every build and language that has the question. */
  id: string;
  kind: QuizKind;
  muscle: MuscleId;
  /** The common site that it is about; none where it is about the muscle. */
  point?: PointId;
  /**
   * What the answer is made of, each once, in an order that gives nothing away. What they are ids of, the kind says: common sites, muscles,
   * areas of skin, structures, labels of evidence.
   */
  choices: readonly (readonly [id: string])[];
  /** Place of the right one among them; of several the first. */
  right: number;
  /** Where more than one makes the answer, their places: of layers from the skin inward, of areas all that belong to it. */
  rights?: readonly number[];
  /** What is to be weighed, where it is asked how sure medicine is of something, and its name, which begins with that of its lesson. */
  statement?: Claim;
  about?: string;
}

/** What questions are made from. */
export interface QuizSource {
  content: ContentBundle;
  index: Pick<ModelIndex, 'anchors' | 'structures'>;
  /** The lessons that come with the app, whose statements can be weighed; none while they are not there. */
  lessons?: readonly TaughtLesson[] | undefined;
}

/** A number that looks as if it were drawn by lot, 32 bits, the same for the same text (FNV-1a, then mixed). */
export function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A list in an order by lot, which is the same every time for the same seed. */
const shuffled = <T>(list: readonly T[], seed: string, name: (item: T) => string): T[] =>
  [...list].sort((a, b) => lotOf(`${seed} ${name(a)}`) - lotOf(`${seed} ${name(b)}`));

interface Asked {
  kind: QuizKind;
  muscle: MuscleId;
  point?: PointId;
  about?: string;
  statement?: Claim;
  right: readonly [id: string];
  wrong: readonly (readonly [id: string])[];
}

/** What a question is about, as one text; its id is a number of that. */
const seedOf = ({ kind, muscle, point, about }: Pick<Asked, 'kind' | 'muscle' | 'point' | 'about'>): string =>
  `${kind} ${about ?? point ?? muscle}`;
const idOf = (seed: string): string => lotOf(seed).toString(36);

/** Puts a question together; undefined where too little is wrong enough to be chosen from. */
export function asQuestion({ right, wrong, ...of }: Asked): Question | undefined {
  if (wrong.length < 2) return undefined;
  const seed = seedOf(of);
  const choices = shuffled([right, ...wrong], seed, (ids) => ids.join());
  return { ...of, id: idOf(seed), choices, right: choices.indexOf(right) };
}

/** A question that is answered by putting all of it in order. It never stands in the right one at first. */
export function asOrder({
  order,
  ...of
}: Pick<Asked, 'kind' | 'muscle' | 'point'> & { order: readonly string[] }): Question {
  const seed = seedOf(of);
  const lot = shuffled(order, seed, (one) => one);
  const shown = lot.every((one, i) => one === order[i]) ? [...lot.slice(1), lot[0]!] : lot;
  const rights = order.map((one) => shown.indexOf(one));
  return { ...of, id: idOf(seed), choices: shown.map((one) => [one] as const), right: rights[0]!, rights };
}

/** A question that is answered by choosing all that belong to it, and nothing else. */
export function asSet({
  all,
  wrong,
  ...of
}: Pick<Asked, 'kind' | 'muscle' | 'point'> & { all: readonly string[]; wrong: readonly string[] }):
  | Question
  | undefined {
  if (all.length === 0 || wrong.length < 3) return undefined;
  const seed = seedOf(of);
  const shown = shuffled([...all, ...wrong], seed, (one) => one);
  const rights = all.map((one) => shown.indexOf(one)).sort((a, b) => a - b);
  return { ...of, id: idOf(seed), choices: shown.map((one) => [one] as const), right: rights[0]!, rights };
}
