import { answerText } from '../../quiz/choice-text.ts';
import { useBank } from '../../quiz/use-bank.ts';
import { useQuizWords } from '../../quiz/use-quiz-words.ts';

/** What answers the question before a view, once that view is shown. */
export function AnswerLine({ ask, className }: { ask: string; className?: string | undefined }) {
  const words = useQuizWords();
  const { content, bank } = useBank();
  const question = bank?.find(({ id }) => id === ask);
  if (!question || !content) return null;
  return (
    <p className={className} data-lesson="answer" data-weighed={question.kind === 'sure' || undefined}>
      {words.answer(answerText(question, content, words, false))}
    </p>
  );
}
