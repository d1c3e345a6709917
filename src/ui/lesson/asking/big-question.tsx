import { useEffect } from 'react';
import type { ContentBundle } from '../../../core/content/bundle.ts';
import { lookup } from '../../../core/content/lookup.ts';
import type { Question } from '../../../domain/quiz/question.ts';
import { askedView } from '../../../domain/quiz/question-view.ts';
import { useExplorer } from '../../../state/hooks.ts';
import { unturned } from '../../../state/place/explorer.ts';
import { setPreview } from '../../../state/stores.ts';
import { askingWords } from '../../../words/later/lesson/asking.ts';
import { quizWords } from '../../../words/later/quiz.ts';
import { Waiting } from '../../loading/waiting.tsx';
import { choiceText } from '../../quiz/choice-text.ts';
import styles from './asking.module.css';
import { useBank } from './use-question.ts';

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
  const words = quizWords[view.language];
  useEffect(() => {
    setPreview(askedView(view, question));
    return () => setPreview(undefined);
  }, [view, question]);
  const { id, kind, muscle, point, choices } = question;
  return (
    <>
      <h1 className={className} tabIndex={-1} aria-live="polite" data-asked={id}>
        {words.ask[kind](
          lookup(content).point(point)?.name ?? '',
          lookup(content).muscle(muscle)?.name ?? '',
        )}
      </h1>
      {kind !== 'find' && (
        <ol
          className={styles.choices}
          aria-label={askingWords[view.language].choices}
          data-choices=""
          data-long={kind === 'layers' || undefined}
        >
          {choices.map((ids, at) => (
            <li key={ids.join()}>
              <span>{choiceText(question, at, content, words)}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
