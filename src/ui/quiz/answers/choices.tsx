import type { ContentBundle } from '../../../core/content/bundle.ts';
import type { PointId } from '../../../core/ids.ts';
import { distance } from '../../../core/math/vector.ts';
import type { Question, QuizSource } from '../../../domain/quiz/question.ts';
import { useExplorer } from '../../../state/hooks.ts';
import type { QuizState } from '../../../state/quiz/quiz.ts';
import { chooseAnswer } from '../../../state/quiz-stores.ts';
import { choiceText, siteText } from '../choice-text.ts';
import styles from '../quiz.module.css';
import { useQuizWords } from '../use-quiz-words.ts';
import { useAnswerKeys } from './use-answer-keys.ts';

interface Props {
  question: Question;
  content: ContentBundle;
  index: QuizSource['index'];
  given: QuizState['given'];
}

/**
 * One of a few answers, each with the number of the key that chooses it. Once it is given, what was not chosen nor right stands back; and
 * places have their names, where the picture has no numbers any more.
 */
export function Choices({ question, content, index, given }: Props) {
  const words = useQuizWords();
  const { kind, choices, right } = question;
  const only = useExplorer((s) => s.view.options.ask === 'only');
  const named = kind === 'find' && given !== undefined && !only;
  const apart = (one: PointId, other: PointId): number | undefined => {
    const [a, b] = [one, other].map((id) => index.anchors.find((anchor) => anchor.point === id)?.position);
    return a && b ? distance(a, b) * 1000 : undefined;
  };
  useAnswerKeys((place) => {
    if (place < choices.length) chooseAnswer(place, apart);
  });
  const mark = (at: number) => (given && at === right ? 'right' : given?.choice === at ? 'wrong' : undefined);
  return (
    <ol
      className={styles.choices}
      data-choices=""
      data-pins={(kind === 'find' && !named) || undefined}
      data-long={kind === 'sure' || undefined}
      data-given={given !== undefined || undefined}
    >
      {choices.map((ids, at) => (
        <li key={ids.join()} data-marked={mark(at)}>
          <button
            type="button"
            className={styles.choice}
            aria-disabled={given !== undefined}
            data-mark={mark(at)}
            onClick={() => chooseAnswer(at, apart)}
          >
            <span data-number={named ? undefined : at + 1}>
              {named ? (
                siteText(question, at, content)
              ) : kind === 'find' ? (
                <span className="visually-hidden">{choiceText(question, at, content, words)}</span>
              ) : (
                choiceText(question, at, content, words)
              )}
            </span>
            {mark(at) && (
              <span className={styles.mark}>
                {[mark(at) === 'right' && words.rightOne, given?.choice === at && words.yours]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
