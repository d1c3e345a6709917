import { useMemo, useSyncExternalStore } from 'react';
import type { TaughtLesson } from '../../../core/content/more.ts';
import type { Lesson } from '../../../domain/lesson/lesson.ts';
import { isTaughtId, lessonOfTaught } from '../../../domain/lesson/taught.ts';
import { useExplorer, useSettings } from '../../../state/hooks.ts';
import { textLanguage } from '../../../state/place/explorer.ts';
import { loadedMore, loadMore, onMore } from '../../loading/load-more.ts';
import { type Progress, useLoaded } from '../../loading/use-loaded.ts';

/** A lesson that comes with the app, as far as it is there. */
interface Taught {
  taught: TaughtLesson | undefined;
  /** The same at the level of the reader, to be gone through. */
  lesson: Lesson | undefined;
  /** How its loading goes, which begins by itself; `late` is said of nothing where the id is none of these. */
  progress: Progress;
  retry: () => void;
}

/** The lesson of an id that comes with the app, in the language of the text; nothing for the id of another. */
export function useTaught(id: string | undefined): Taught {
  const language = useExplorer(textLanguage);
  const level = useSettings((s) => s.level);
  const wanted = isTaughtId(id);
  const { progress, retry } = useLoaded(
    async (again) => (wanted ? loadMore(language, again) : undefined),
    `${language} ${wanted}`,
  );
  const more = useSyncExternalStore(onMore, () => loadedMore(language));
  const taught = wanted ? more?.lessons.find((lesson) => lesson.id === id) : undefined;
  const lesson = useMemo(() => taught && lessonOfTaught(taught, language, level), [taught, language, level]);
  return { taught, lesson, progress, retry };
}
