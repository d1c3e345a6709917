import { lookup } from '../../../core/content/lookup.ts';
import { answerText } from '../../quiz/choice-text.ts';
import { useBank } from '../../quiz/use-bank.ts';
import { useQuizWords } from '../../quiz/use-quiz-words.ts';

/** What answers the question before a view, once that view is shown. */
export function AnswerLine({ ask, className }: { ask: string; className?: string | undefined }) {
  const words = useQuizWords();
  const { content, bank } = useBank();
  const question = bank?.find(({ id }) => id === ask);
  if (!question || !content) return null;
  const chosen = answerText(question, content, words);
  const site = question.kind === 'find' && lookup(content).point(question.point)?.name;
  return (
    <p className={className} data-lesson="answer" data-weighed={question.kind === 'sure' || undefined}>
      {words.answer(site ? `${chosen} (${site})` : chosen)}
    </p>
  );
}
