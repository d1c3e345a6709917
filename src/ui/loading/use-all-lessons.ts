import { useMemo, useSyncExternalStore } from 'react';
import type { Lesson } from '../../domain/lesson/lesson.ts';
import { lessonOfTaught } from '../../domain/lesson/taught.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { useLessons } from '../../state/lesson-stores.ts';
import { textLanguage } from '../../state/place/explorer.ts';
import { loadedMore, loadMore, onMore } from './load-more.ts';
import { useLoaded } from './use-loaded.ts';

/** A lesson that can be gone through, with its id. */
interface SoundLesson {
  id: string;
  lesson: Lesson;
}

/** The lessons of this device that can be read, and behind them those that come with the app, once they are there. */
export function useAllLessons(): readonly SoundLesson[] {
  const language = useExplorer(textLanguage);
  const level = useSettings((s) => s.level);
  const own = useLessons((s) => s.lessons);
  useLoaded((again) => loadMore(language, again), language);
  const more = useSyncExternalStore(onMore, () => loadedMore(language));
  return useMemo(
    () => [
      ...own.flatMap(({ id, lesson }) => (lesson ? [{ id, lesson }] : [])),
      ...(more?.lessons ?? []).map((told) => ({
        id: told.id,
        lesson: lessonOfTaught(told, language, level),
      })),
    ],
    [own, more, language, level],
  );
}
