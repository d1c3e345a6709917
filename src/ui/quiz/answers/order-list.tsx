import { useEffect, useEffectEvent, useState } from 'react';
import type { ContentBundle } from '../../../core/content/bundle.ts';
import type { Question } from '../../../domain/quiz/question.ts';
import type { QuizState } from '../../../state/quiz/quiz.ts';
import { orderAnswer } from '../../../state/quiz-stores.ts';
import { layout, setRest } from '../../../state/stores.ts';
import { OrderKeys } from '../../parts/order/order-keys.tsx';
import { useListOrder } from '../../parts/order/use-list-order.ts';
import { useNews } from '../../parts/use-news.ts';
import { choiceText } from '../choice-text.ts';
import quiz from '../quiz.module.css';
import { useQuizWords } from '../use-quiz-words.ts';
import styles from './order.module.css';

interface Props {
  question: Question;
  content: ContentBundle;
  given: QuizState['given'];
}

/** What is put in order: by buttons, by Alt with an arrow key, or dragged with mouse, finger or pen. Once answered it stands as it is taught. */
export function OrderList({ question, content, given }: Props) {
  const words = useQuizWords();
  const [order, setOrder] = useState(() => question.choices.map((_, place) => place));
  const [dragged, setDragged] = useState<number>();
  const [told, setTold] = useState('');
  const nameOf = (place: number) => choiceText(question, place, content, words);
  useNews('quiz-order', told);
  const { list, move, onKeyDown } = useListOrder<HTMLOListElement>(order.length, (from, to) => {
    const rest = order.filter((_, i) => i !== from);
    setOrder([...rest.slice(0, to), order[from]!, ...rest.slice(to)]);
    setTold(words.order.moved(nameOf(order[from]!), to + 1, order.length));
  });
  /** The row that a height of the window lies in, or the nearest. */
  const rowAt = (y: number): number => {
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const found = rows.findIndex((box) => y < box.bottom);
    return found < 0 ? rows.length - 1 : found;
  };
  const follow = useEffectEvent((event: PointerEvent) => {
    if (dragged !== undefined && !given) move(order.indexOf(dragged), rowAt(event.clientY));
  });
  const answered = given !== undefined;
  // On a phone half a sheet has room for one row: it goes up until the order stands, unless a hand moved it.
  useEffect(() => {
    const { sheet, rest } = layout.getState();
    if (answered || !sheet || rest !== 'half') return;
    setRest('full');
    return () => {
      if (layout.getState().rest === 'full') setRest('half');
    };
  }, [answered]);
  // At the window: a row that is moved in the page loses what it has hold of.
  const dragging = dragged !== undefined;
  useEffect(() => {
    if (!dragging) return;
    const on = new AbortController();
    const end = () => setDragged(undefined);
    window.addEventListener('pointermove', follow, { signal: on.signal });
    window.addEventListener('pointerup', end, { signal: on.signal });
    window.addEventListener('pointercancel', end, { signal: on.signal });
    return () => on.abort();
  }, [dragging]);
  if (given) return <TaughtOrder question={question} given={given} nameOf={nameOf} />;
  return (
    <>
      <p className={quiz.hint}>{words.order.how}</p>
      <ol
        className={styles.order}
        ref={list}
        data-choices=""
        data-dragging={dragged !== undefined || undefined}
      >
        {order.map((place, at) => (
          <li
            key={place}
            data-place={place}
            data-dragged={dragged === place || undefined}
            onKeyDown={onKeyDown(at)}
          >
            <span
              className={styles.handle}
              title={words.order.drag}
              onPointerDown={(event) => {
                if (event.button === 0 && event.isPrimary) setDragged(place);
              }}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M5 8h14M5 12h14M5 16h14" />
              </svg>
              <span className={styles.name}>{nameOf(place)}</span>
            </span>
            <span className={styles.keys}>
              <OrderKeys
                at={at}
                count={order.length}
                up={words.order.up(nameOf(place))}
                down={words.order.down(nameOf(place))}
                move={move}
              />
            </span>
          </li>
        ))}
      </ol>
      <p className={`${quiz.ways} ${quiz.onward}`}>
        <button type="button" className={quiz.next} data-check="" onClick={() => orderAnswer(order)}>
          {words.order.check}
        </button>
      </p>
    </>
  );
}

interface TaughtProps {
  question: Question;
  given: NonNullable<QuizState['given']>;
  nameOf: (place: number) => string;
}

/** The order as it is taught, and where each part stood in the answer. */
function TaughtOrder({ question, given, nameOf }: TaughtProps) {
  const words = useQuizWords();
  return (
    <ol className={styles.order} data-choices="" data-given="">
      {question.rights?.map((place, at) => {
        const put = given.order?.indexOf(place) ?? at;
        return (
          <li key={place} data-mark={put === at ? 'right' : 'wrong'}>
            <span className={styles.name}>{nameOf(place)}</span>
            <span className={quiz.mark}>{put === at ? '✓' : words.order.yourPlace(put + 1)}</span>
          </li>
        );
      })}
    </ol>
  );
}
