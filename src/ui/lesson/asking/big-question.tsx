import { useEffect } from 'react';
import type { ContentBundle } from '../../../core/content/bundle.ts';
import type { Question } from '../../../domain/quiz/question.ts';
import { askedView } from '../../../domain/quiz/question-view.ts';
import type { QuizKind } from '../../../domain/view/options.ts';
import { useExplorer } from '../../../state/hooks.ts';
import { unturned } from '../../../state/place/explorer.ts';
import { setPreview } from '../../../state/stores.ts';
import { askingWords } from '../../../words/later/lesson/asking.ts';
import { Waiting } from '../../loading/waiting.tsx';
import { choiceText, questionText } from '../../quiz/choice-text.ts';
import { Statement } from '../../quiz/statement.tsx';
import { useBank } from '../../quiz/use-bank.ts';
import { useQuizWords } from '../../quiz/use-quiz-words.ts';
import styles from './asking.module.css';

/** What is answered on the body by a class: a place that bears a number, a pattern that is shown with a finger. */
const SHOWN_ON_BODY: readonly QuizKind[] = ['find', 'paint'];

/** All that can be chosen has no more letters: four stand beside each other. */
const SHORT = 18;

/** The question of the view for a whole class: large, with what can be chosen, and nothing that tells the answer. */
export function BigQuestion({ className }: { className: string | undefined }) {
  const view = useExplorer((s) => s.view);
  const words = askingWords[view.language];
  const { content, bank, progress, retry } = useBank();
  const question = bank?.find(({ id }) => id === view.options.quiz);
  if (!bank || !content) return <Waiting what="page" progress={progress} retry={retry} />;
  if (!question) return <h1 className={className}>{words.unknown}</h1>;
  return <Large question={question} content={content} className={className} />;
}

function Large({
  question,
  content,
  className,
}: {
  question: Question;
  content: ContentBundle;
  className: string | undefined;
}) {
  const view = useExplorer((s) => unturned(s.view));
  const words = useQuizWords();
  useEffect(() => {
    setPreview(askedView(view, question, content));
    return () => setPreview(undefined);
  }, [view, question, content]);
  const { id, kind, choices } = question;
  const texts = choices.map((_, at) => choiceText(question, at, content, words));
  return (
    <>
      <h1 className={className} tabIndex={-1} aria-live="polite" data-asked={id}>
        {questionText(question, content, words)}
      </h1>
      <div className={styles.weigh} data-beside={question.statement !== undefined || undefined}>
        <Statement question={question} className={styles.statement} />
        {!SHOWN_ON_BODY.includes(kind) && (
          <ol
            className={styles.choices}
            aria-label={askingWords[view.language].choices}
            data-choices=""
            data-long={kind === 'layers' || kind === 'sure' || undefined}
            data-short={texts.every((text) => text.length <= SHORT) || undefined}
          >
            {choices.map((ids, at) => (
              <li key={ids.join()}>
                <span>{texts[at]}</span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </>
  );
}
