import { useState } from 'react';
import { without } from '../../core/without.ts';
import { stepView, viewOf } from '../../domain/lesson/going.ts';
import {
  type AnyStep,
  isSound,
  type Lesson,
  type LessonStep,
  LONGEST_NAME,
  LONGEST_SAY,
} from '../../domain/lesson/lesson.ts';
import { checkView } from '../../domain/reach/check-view.ts';
import { formatAddress } from '../../domain/view/address.ts';
import { useExplorer } from '../../state/hooks.ts';
import { editLesson } from '../../state/lesson-stores.ts';
import { href } from '../../state/place/explorer.ts';
import { OrderKeys } from '../parts/order/order-keys.tsx';
import { useListOrder } from '../parts/order/use-list-order.ts';
import { ChooseQuestion } from './asking/choose-question.tsx';
import styles from './lesson.module.css';
import { useLessonWords } from './use-lesson-words.ts';
import { useNameOfView } from './use-name-of-view.ts';

/** What is dragged, and over which place. */
interface Drag {
  from: number;
  to: number;
}

/** The views of a lesson in their order, each with its line; moved by buttons, by Alt with an arrow key, or dragged. */
export function StepList({ id, lesson }: { id: string; lesson: Lesson }) {
  const [drag, setDrag] = useState<Drag>();
  const { list, move, onKeyDown } = useListOrder<HTMLOListElement>(lesson.steps.length, (from, to) =>
    editLesson(id, { deed: 'move', from, to }),
  );
  return (
    <ol className={styles.steps} ref={list}>
      {lesson.steps.map((step, at) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be the same in all they hold
          key={at}
          className={styles.item}
          data-step={at + 1}
          data-over={(drag && drag.to === at && drag.from !== at) || undefined}
          onDragOver={(event) => {
            if (!drag) return;
            event.preventDefault();
            if (drag.to !== at) setDrag({ ...drag, to: at });
          }}
          onDrop={(event) => {
            event.preventDefault();
            if (drag) move(drag.from, drag.to);
            setDrag(undefined);
          }}
          onKeyDown={onKeyDown(at)}
        >
          <StepParts id={id} lesson={lesson} step={step} at={at} move={move} drag={setDrag} />
        </li>
      ))}
    </ol>
  );
}

interface PartsProps {
  id: string;
  lesson: Lesson;
  step: AnyStep;
  at: number;
  move: (from: number, to: number) => void;
  drag: (drag: Drag | undefined) => void;
}

function StepParts({ id, lesson, step, at, move, drag }: PartsProps) {
  const words = useLessonWords();
  const number = at + 1;
  return (
    <>
      <div className={styles.head}>
        <span
          className={styles.handle}
          draggable
          title={words.drag}
          aria-hidden="true"
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', String(number));
            drag({ from: at, to: at });
          }}
          onDragEnd={() => drag(undefined)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M5 8h14M5 12h14M5 16h14" />
          </svg>
        </span>
        {isSound(step) ? (
          <StepName id={id} lesson={lesson} step={step} number={number} />
        ) : (
          <div className={styles.damaged}>
            <p>{words.damaged}</p>
            <code>{step.damaged.slice(0, 300)}</code>
          </div>
        )}
        <p className={styles.keys}>
          <OrderKeys
            at={at}
            count={lesson.steps.length}
            up={words.up(number)}
            down={words.down(number)}
            move={move}
          />
          <button
            type="button"
            data-part="take"
            aria-label={words.takeOut(number)}
            onClick={() => editLesson(id, { deed: 'remove', at })}
          >
            ×
          </button>
        </p>
      </div>
      {isSound(step) && <StepWords id={id} step={step} at={at} />}
    </>
  );
}

/** The view of a step in words, which leads there. */
function StepName({
  id,
  lesson,
  step,
  number,
}: Pick<PartsProps, 'id' | 'lesson'> & { step: LessonStep; number: number }) {
  const words = useLessonWords();
  const { language } = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const name = useNameOfView();
  const there = stepView(lesson, { id, step: number }, language);
  const read = viewOf(step.view, language);
  const known = !read.broken && (!content || !checkView(read.view, content).broken);
  return (
    <div className={styles.name}>
      <strong>
        <span>{`${number}. `}</span>
        {there && <a href={href(there)}>{step.name ?? name(read.view)}</a>}
      </strong>
      {!known && <p>{words.unknown}</p>}
    </div>
  );
}

/** What is said at a step, and whether names stand in its picture. */
function StepWords({ id, step, at }: { id: string; step: LessonStep; at: number }) {
  const words = useLessonWords();
  const { language } = useExplorer((s) => s.view);
  const { view } = viewOf(step.view, language);
  const nameOf = useNameOfView();
  const off = view.options.labels === 'off';
  const setNames = (shown: boolean) => {
    const options = shown ? without(view.options, 'labels') : { ...view.options, labels: 'off' as const };
    editLesson(id, { deed: 'view', at, view: formatAddress({ ...view, options }) });
  };
  return (
    <div className={styles.said}>
      <label className={styles.field}>
        <span>{words.say}</span>
        <textarea
          value={step.say}
          rows={2}
          maxLength={LONGEST_SAY}
          data-part="say"
          onChange={(event) => editLesson(id, { deed: 'say', at, say: event.target.value })}
        />
        <small>{words.letters(step.say.length, LONGEST_SAY)}</small>
      </label>
      <p role="status" className={styles.full}>
        {step.say.length >= LONGEST_SAY && words.sayFull}
      </p>
      <label className={styles.field}>
        <span>{words.nameOfView}</span>
        <input
          value={step.name ?? ''}
          maxLength={LONGEST_NAME}
          placeholder={nameOf(view)}
          data-part="name"
          onChange={(event) => editLesson(id, { deed: 'name', at, name: event.target.value })}
        />
      </label>
      <ChooseQuestion id={id} step={step} at={at} />
      <label className={styles.check}>
        <input type="checkbox" checked={!off} onChange={(event) => setNames(event.target.checked)} />
        <span>{words.names}</span>
      </label>
    </div>
  );
}
