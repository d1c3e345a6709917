import { captionAt, captionsOf } from '../../domain/film/captions.ts';
import { useExplorer, useFilm, useSettings, useWorkout } from '../../state/hooks.ts';
import { cueWords } from '../exercise/cue.ts';
import { useWords } from '../parts/use-words.ts';

/** What is said at the moment of the film that is shown; empty where nothing is. */
export function useCaption(): string {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const level = useSettings((s) => s.level);
  const now = useWorkout((s) => s.now);
  const routine = useWorkout((s) => s.routine);
  const calm = useSettings((s) => s.calm);
  const captions = captionsOf(view, content, calm);
  const caption = useFilm((s) => captionAt(captions, s.clock));
  if (now && routine) return cueWords(words.exercise, routine, now).join(', ');
  return caption?.claim[level] ?? '';
}
