import type { Question } from '../../domain/quiz/question.ts';
import { useSettings } from '../../state/hooks.ts';

/** What is to be weighed, at the level of the reader and without its sign; nothing where a question is of something else. */
export function Statement({ question, className }: { question: Question; className?: string | undefined }) {
  const level = useSettings((s) => s.level);
  if (!question.statement) return null;
  return (
    <blockquote className={className} data-statement="">
      <p>{question.statement[level]}</p>
    </blockquote>
  );
}
