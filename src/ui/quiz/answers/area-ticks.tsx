import { useEffect, useMemo, useState } from 'react';
import type { ContentBundle, PointContent } from '../../../core/content/bundle.ts';
import { lookup } from '../../../core/content/lookup.ts';
import { type AreaId, splitSided } from '../../../core/ids.ts';
import { areaKeysOf, scoredPaint } from '../../../domain/quiz/paint-score.ts';
import type { Question } from '../../../domain/quiz/question.ts';
import { useExplorer, usePaint } from '../../../state/hooks.ts';
import { bringFields, paintOf, toggleArea, touchedBy } from '../../../state/painter-stores.ts';
import type { QuizState } from '../../../state/quiz/quiz.ts';
import { paintAnswer } from '../../../state/quiz-stores.ts';
import { closeUp, lockPaint, paint as store } from '../../../state/stores.ts';
import { useLoaded } from '../../loading/use-loaded.ts';
import { useBody } from '../../parts/picture-switch.tsx';
import { choiceText } from '../choice-text.ts';
import styles from '../quiz.module.css';
import { useQuizWords } from '../use-quiz-words.ts';
import { useAnswerKeys } from './use-answer-keys.ts';

interface Props {
  question: Question;
  content: ContentBundle;
  given: QuizState['given'];
}

/** A pattern is painted on the skin, or by ticking areas of a list, which paints them as wholes: both are one picture, and are scored alike. */
export function AreaTicks({ question, content, given }: Props) {
  const point = lookup(content).point(question.point);
  return point ? <Ticks question={question} content={content} given={given} point={point} /> : null;
}

function Ticks({ question, content, given, point }: Props & { point: PointContent }) {
  const words = useQuizWords();
  const { pain, paint: code } = useExplorer((s) => s.view.options);
  const { value: fields, progress } = useLoaded((again) => bringFields(content, again));
  const sense = usePaint((s) => s.sense);
  const [said, setSaid] = useState('');
  const paint = useMemo(() => paintOf({ pain, paint: code }, content).paint, [pain, code, content]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the places of the skin are there, more is known of a stroke
  const touched = useMemo(() => touchedBy(paint), [paint, sense]);
  const answered = given !== undefined;
  // What was answered is looked at from all sides; no hand and no key of the brushes goes on painting.
  useEffect(() => {
    lockPaint(answered);
    return () => lockPaint(false);
  }, [answered]);
  // All areas of the list are near enough to paint: which of them are right is not seen by that.
  // The camera goes by itself to what is taught; the flat map stays as near as it was.
  const body = useBody();
  useEffect(() => {
    if (answered && body) return;
    const keys = question.choices.flatMap(([id]) => areaKeysOf(id as AreaId, point, content));
    closeUp(keys.filter((key) => splitSided(key).side !== 'left'));
    return () => store.setState({ turnTo: undefined });
  }, [question, point, content, answered, body]);
  const keysOf = (at: number) => areaKeysOf(question.choices[at]![0] as AreaId, point, content);
  const isTicked = (at: number) => keysOf(at).every((key) => touched.includes(key));
  const toggle = (at: number) => {
    if (answered || at >= question.choices.length) return;
    const on = !isTicked(at);
    for (const key of keysOf(at)) if (touched.includes(key) !== on) toggleArea(key);
    setSaid('');
  };
  useAnswerKeys(toggle);
  const check = () => {
    if (paint.length === 0) setSaid(words.paint.nothing);
    else if (code && !fields && progress !== 'failed') setSaid(words.paint.coming);
    else paintAnswer(scoredPaint(paint, point, content, fields));
  };
  return (
    <>
      {!given && <p className={styles.hint}>{words.paint.how}</p>}
      <fieldset className={styles.ticks}>
        <legend className="visually-hidden">{words.paint.areas}</legend>
        <ol className={styles.choices} data-choices="" data-ticks="" data-given={answered || undefined}>
          {question.choices.map(([id], at) => {
            const main = answered && question.rights?.includes(at);
            const yours = answered && isTicked(at);
            const mark = main ? 'right' : yours ? 'wrong' : undefined;
            return (
              <li key={id} data-marked={mark}>
                <label className={styles.choice} data-mark={mark} data-ticked={isTicked(at) || undefined}>
                  <input
                    type="checkbox"
                    checked={isTicked(at)}
                    aria-disabled={answered}
                    onChange={() => toggle(at)}
                  />
                  <span data-number={at + 1}>{choiceText(question, at, content, words)}</span>
                  {mark && (
                    <span className={styles.mark}>
                      {[main && words.rightOne, yours && words.yours].filter(Boolean).join(', ')}
                    </span>
                  )}
                </label>
              </li>
            );
          })}
        </ol>
      </fieldset>
      {!given && (
        <p className={`${styles.ways} ${styles.onward}`}>
          <button type="button" className={styles.next} data-check="" onClick={check}>
            {words.paint.check}
          </button>
          <span role="status">{said === words.paint.nothing && paint.length > 0 ? '' : said}</span>
        </p>
      )}
      {given && <p>{words.paint.yours}</p>}
    </>
  );
}
