import type { ContentBundle } from '../../core/content/bundle.ts';
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
   * What can be chosen, each once, in an order that gives nothing away: ids of one thing, or of several in their order. What they are
   * ids of, the kind says: common sites, muscles, areas of skin, structures.
   */
  choices: readonly (readonly string[])[];
  /** Place of the right one among them. */
  right: number;
}

/** What questions are made from. */
export interface QuizSource {
  content: ContentBundle;
  index: Pick<ModelIndex, 'anchors' | 'structures'>;
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
export const shuffled = <T>(list: readonly T[], seed: string, name: (item: T) => string): T[] =>
  [...list].sort((a, b) => lotOf(`${seed} ${name(a)}`) - lotOf(`${seed} ${name(b)}`));

interface Asked {
  kind: QuizKind;
  muscle: MuscleId;
  point?: PointId;
  right: readonly string[];
  wrong: readonly (readonly string[])[];
}

/** Puts a question together; undefined where too little is wrong enough to be chosen from. */
export function asQuestion({ kind, muscle, point, right, wrong }: Asked): Question | undefined {
  if (wrong.length < 2) return undefined;
  const seed = `${kind} ${point ?? muscle}`;
  const choices = shuffled([right, ...wrong], seed, (ids) => ids.join());
  return {
    id: lotOf(seed).toString(36),
    kind,
    muscle,
    ...(point && { point }),
    choices,
    right: choices.indexOf(right),
  };
}
