import { useMemo } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { quizBank } from '../../domain/quiz/bank.ts';
import type { Question, QuizSource } from '../../domain/quiz/question.ts';
import { useExplorer } from '../../state/hooks.ts';
import { textLanguage } from '../../state/place/explorer.ts';
import { loadMore } from '../loading/load-more.ts';
import { type Progress, useLoaded } from '../loading/use-loaded.ts';
import { useModelIndex } from '../loading/use-model-index.ts';

/** All questions of the app, once content and places are there; their loading begins by itself. */
interface Bank {
  content: ContentBundle | undefined;
  index: QuizSource['index'] | undefined;
  bank: readonly Question[] | undefined;
  progress: Progress;
  retry: () => void;
}

/** The last bank that was put together: a lesson of sixty views asks for it as often, and each time it takes a fifth of a second. */
let made: (QuizSource & { bank: readonly Question[] }) | undefined;

function bankOf(source: QuizSource): readonly Question[] {
  const { content, index, lessons } = source;
  if (made?.content !== content || made.index !== index || made.lessons !== lessons)
    made = { ...source, bank: quizBank(source) };
  return made.bank;
}

/** Statements that are weighed are told beside the story: where that cannot be had there are all other questions. */
export function useBank(): Bank {
  const content = useExplorer((s) => s.content);
  const language = useExplorer(textLanguage);
  const { value: index, progress, retry } = useModelIndex();
  const told = useLoaded((again) => loadMore(language, again), language);
  const lessons = told.value?.lessons;
  const ready = told.progress === 'here' || told.progress === 'failed' || told.progress === 'late';
  const bank = useMemo(
    () => (content && index && ready ? bankOf({ content, index, lessons }) : undefined),
    [content, index, lessons, ready],
  );
  return { content, index, bank, progress: index ? told.progress : progress, retry };
}
