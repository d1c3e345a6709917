import type { ExerciseContent } from '../../../core/content/bundle.ts';
import type { Phase } from '../routine.ts';

/**
 * When the last sentence of an exercise's movement is said: while it is held (what to feel, or to leave), or when the side or the
 * direction changes. Of exercises that are not here all sentences belong to the movement.
 */
const LAST_SAID: Readonly<Record<string, 'held' | 'changed'>> = {
  'neck-turn': 'changed',
  'neck-side-stretch': 'changed',
  'armpit-look': 'changed',
  'neck-press': 'changed',
  'lying-march': 'changed',
  'nod-stretch': 'held',
  'sternocleidomastoid-stretch': 'held',
  'scalene-stretch': 'held',
  'jaw-stretch': 'held',
  'upper-back-hug': 'held',
  'chin-tuck': 'held',
  'head-nod-hold': 'held',
  'jaw-control': 'held',
};

/**
 * The one thing that the content says of a moment: the start while one gets ready, what to do on the way, what to feel or leave while
 * it is held. Empty where the moment speaks for itself.
 */
export function cueSentence(
  { id, start, movement }: Pick<ExerciseContent, 'id' | 'start' | 'movement'>,
  { kind }: Pick<Phase, 'kind'>,
  level: 'everyday' | 'clinical',
): string {
  if (kind === 'ready') return start[level];
  const last = level === 'everyday' ? LAST_SAID[id] : undefined;
  const sentences = last ? sentencesOf(movement.everyday) : [movement[level]];
  const [first, final] = last ? [sentences.slice(0, -1).join(' '), sentences.at(-1)!] : [sentences[0]!, ''];
  switch (kind) {
    case 'hold':
    case 'press':
      return last === 'held' ? final : first;
    case 'change':
    case 'way':
      return last === 'changed' ? final : '';
    case 'out':
    case 'keep':
      return first;
    case 'across':
      return last ? '' : first;
    case 'back':
    case 'rest':
    case 'pause':
      return '';
  }
}

/** A text by its sentences; without looking behind, which the oldest browsers cannot. */
const sentencesOf = (text: string): string[] =>
  (text.match(/[^.!?]*[.!?]+(?=\s|$)/g) ?? [text]).map((sentence) => sentence.trim());
