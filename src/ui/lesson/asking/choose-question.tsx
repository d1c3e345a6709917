import { memo } from 'react';
import { lookup } from '../../../core/content/lookup.ts';
import { fittingQuestions } from '../../../domain/lesson/fitting.ts';
import { viewOf } from '../../../domain/lesson/going.ts';
import type { LessonStep } from '../../../domain/lesson/lesson.ts';
import type { Question } from '../../../domain/quiz/question.ts';
import { QUIZ_KINDS } from '../../../domain/view/options.ts';
import { useExplorer, useSettings } from '../../../state/hooks.ts';
import { editLesson } from '../../../state/lesson-stores.ts';
import { askingWords } from '../../../words/later/lesson/asking.ts';
import { quizWords } from '../../../words/later/quiz/quiz.ts';
import { useBank } from '../../quiz/use-bank.ts';
import styles from '../lesson.module.css';

/** Letters of a statement by which it is known in a list. */
const KNOWN_BY = 70;
const short = (text: string): string =>
  text.length <= KNOWN_BY ? text : `${text.slice(0, text.lastIndexOf(' ', KNOWN_BY))} …`;

/**
 * Which question comes before a view of a lesson, of those that fit it; whoever makes the lesson may see what they are about. It is not drawn
 * anew for each letter that is written elsewhere in the lesson: it may be one of sixty long lists.
 */
export const ChooseQuestion = memo(function ChooseQuestion({
  id,
  step,
  at,
}: {
  id: string;
  step: LessonStep;
  at: number;
}) {
  const { language } = useExplorer((s) => s.view);
  const words = askingWords[language];
  const { kinds } = quizWords[language];
  const level = useSettings((s) => s.level);
  const { content, bank } = useBank();
  if (!content || !bank) return null;
  const fitting = fittingQuestions(viewOf(step.view, language).view, bank, content);
  const own = bank.find((question) => question.id === step.ask);
  const listed = own && !fitting.includes(own) ? [own, ...fitting] : fitting;
  if (listed.length === 0 && !step.ask) return null;
  const about = ({ point, muscle, statement }: Question): string =>
    statement
      ? short(statement[level])
      : [lookup(content).point(point)?.name, lookup(content).muscle(muscle)?.name].filter(Boolean).join(', ');
  return (
    <label className={styles.field}>
      <span>{words.question}</span>
      <select
        value={step.ask ?? ''}
        data-part="ask"
        onChange={(event) => editLesson(id, { deed: 'ask', at, ask: event.target.value || undefined })}
      >
        <option value="">{words.noQuestion}</option>
        {step.ask && !own && <option value={step.ask}>{words.unknown}</option>}
        {QUIZ_KINDS.filter((kind) => listed.some((question) => question.kind === kind)).map((kind) => (
          <optgroup key={kind} label={kinds[kind]}>
            {listed
              .filter((question) => question.kind === kind)
              .map((question) => (
                <option key={question.id} value={question.id}>
                  {`${kinds[kind]}: ${about(question)}`}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
});
