import { useMemo } from 'react';
import { type ContentBundle, MUSCLE_GROUPS } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { shownBy } from '../../domain/lesson/fitting.ts';
import type { Question } from '../../domain/quiz/question.ts';
import { lessonOfGroup, questionsFor } from '../../domain/quiz/questions-of.ts';
import { useExplorer } from '../../state/hooks.ts';
import { useAllLessons } from '../loading/use-all-lessons.ts';
import { useQuizWords } from './use-quiz-words.ts';

/** What is asked about: its name, and the questions of the kind that was chosen. */
export interface AskedAbout {
  name: string;
  list: readonly Question[];
}

/** What the address says that is asked about; undefined where it names no region, no group and no lesson that is here. */
export function useAskedAbout(bank: readonly Question[], content: ContentBundle): AskedAbout | undefined {
  const words = useQuizWords();
  const region = useExplorer((s) => s.view.region);
  const { kind, group } = useExplorer((s) => s.view.options);
  const lessons = useAllLessons();
  const language = useExplorer((s) => s.view.language);
  return useMemo(() => {
    if (region) {
      const name = lookup(content).region(region)?.name ?? '';
      return { name, list: questionsFor(bank, { kind, of: { region } }, content) };
    }
    const muscles = MUSCLE_GROUPS.find((one) => one === group);
    if (muscles) {
      return {
        name: words.groups[muscles],
        list: questionsFor(bank, { kind, of: { group: muscles } }, content),
      };
    }
    const found = lessons.find(({ id }) => id === lessonOfGroup(group));
    if (!found) return undefined;
    const of = shownBy(found.id, found.lesson, language);
    return { name: found.lesson.title, list: questionsFor(bank, { kind, of }, content) };
  }, [bank, content, region, kind, group, lessons, language, words]);
}
