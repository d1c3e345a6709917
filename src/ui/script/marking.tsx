import { useEffect, useState } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import type { Marks } from '../../domain/marks/editing.ts';
import { MARK_KINDS, type MarkKind } from '../../domain/marks/mark.ts';
import { markName } from '../../domain/marks/mark-name.ts';
import { siteOf } from '../../domain/marks/sites.ts';
import { useMarking } from '../../state/hooks.ts';
import { bringSurfaces, chooseMark, editMarks, isFull, markMuscle } from '../../state/marker-stores.ts';
import { useMarkGround } from '../parts/use-mark-ground.ts';
import { useMarksWords } from '../parts/use-marks-words.ts';
import { useNews } from '../parts/use-news.ts';
import { focusNext } from './focus-next.ts';
import { ToolKey } from './over/tool-key.tsx';
import { UndoSign } from './over/undo-sign.tsx';
import plate from './script.module.css';
import styles from './thumb-band.module.css';
import { useScriptWords } from './use-script-words.ts';
import type { Talk } from './use-talk.ts';

/** Marks the place that the talk is about; once more takes that mark off again. */
export function MarkButton({ talk: { muscle, point, view, marked } }: { talk: Talk }) {
  const words = useScriptWords();
  const { surfaces, anchors } = useMarking((s) => s.ground);
  const surface = surfaces.get(muscle.id);
  const own = marked.marks.findIndex(
    (mark) =>
      surface &&
      mark.muscle === muscle.id &&
      mark.side === view.side &&
      siteOf(surface, mark, anchors) === point.id,
  );
  const full = own < 0 && isFull(marked.marks);
  const { undone } = useMarksWords();
  const [off, setOff] = useState<number>();
  useNews('unmarked', off !== undefined && own < 0 ? undone(off) : '');
  return (
    <button
      type="button"
      className={styles.hold}
      aria-pressed={own >= 0}
      aria-disabled={full || undefined}
      title={words.markHint}
      data-mark
      onClick={() => {
        setOff(own >= 0 ? own + 1 : undefined);
        if (own >= 0) editMarks({ do: 'delete', at: own });
        else if (!full) void markMuscle(muscle.id, view.side, point.id);
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 21c5-6 7-8.5 7-12a7 7 0 0 0-14 0c0 3.5 2 6 7 12z" />
        <circle cx="12" cy="9" r="2.5" />
      </svg>
      <span>
        <b>{own >= 0 ? words.marked : words.mark}</b>
      </span>
    </button>
  );
}

/**
 * Takes back what was done last, and says what that takes off; after a reload it goes on through the marks that are there. Where another
 * mark is chosen (`chosen`, counted from 0) it takes that one off.
 */
export function UndoMark({ talk: { marked }, chosen }: { talk: Talk; chosen: number | undefined }) {
  const { undo, undoMark, undone, takeOff } = useMarksWords();
  // Where the marks are not in the picture nothing else would tell what it did.
  const [done, setDone] = useState('');
  useNews('undo', done);
  const before = marked.past.at(-1);
  const count = marked.marks.length;
  const off = before !== undefined && before.length < count;
  if (chosen !== undefined && !(off && chosen === count - 1)) {
    const name = takeOff(chosen + 1);
    return (
      <ToolKey
        name={name}
        data-take-off
        onClick={() => {
          editMarks({ do: 'delete', at: chosen });
          setDone(undone(chosen + 1));
          focusNext();
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13" />
        </svg>
        <b aria-hidden="true">{chosen + 1}</b>
      </ToolKey>
    );
  }
  if (!before) return null;
  const name = off ? undoMark(count) : undo;
  return (
    <ToolKey
      name={name}
      data-undo
      onClick={() => {
        editMarks({ do: 'undo' });
        setDone(off ? undone(count) : '');
      }}
    >
      <UndoSign />
      {off && <b aria-hidden="true">{count}</b>}
    </ToolKey>
  );
}

/** What was found at the mark that was just made or is chosen, to be changed at one press: what is usual is chosen. */
export function MarkKinds({ at, kind }: { at: number; kind: MarkKind | undefined }) {
  const words = useScriptWords();
  const { kinds, kindOf } = useMarksWords();
  return (
    <fieldset className={styles.kinds} aria-label={kindOf(`${at + 1}`)} data-kinds>
      <b aria-hidden="true">{at + 1}</b>
      {MARK_KINDS.map((one) => (
        <button
          key={one}
          type="button"
          aria-label={kinds[one]}
          aria-pressed={one === kind}
          data-kind={one}
          onClick={() => {
            editMarks({ do: 'name', at, kind: one });
            // The other keys come back.
            chooseMark(undefined);
            focusNext();
          }}
        >
          {words.kinds[one]}
        </button>
      ))}
    </fieldset>
  );
}

/** The marks by name, to choose one without a tap on its number. */
export function MarkChoice({
  content,
  marks,
  then,
}: {
  content: ContentBundle;
  marks: Marks;
  then: () => void;
}) {
  const words = useMarksWords();
  const { ground } = useMarkGround(marks);
  return (
    <fieldset data-part="mark-choice">
      <legend>{words.title}</legend>
      {marks.map((mark, at) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its number
          key={at}
          type="button"
          onClick={() => {
            then();
            chooseMark(at);
          }}
        >
          {words.numbered(at + 1, markName(mark, content, ground, words))}
        </button>
      ))}
    </fieldset>
  );
}

/** The number of the mark that is in one list no longer, counted from 1; undefined where none is missing. */
function goneFrom(before: Marks, now: Marks): number | undefined {
  if (now.length >= before.length) return undefined;
  const at = before.findIndex((mark, i) => mark !== now[i]);
  return at + 1;
}

/**
 * Says what was marked, and brings what the marks stand on. Their numbers are on the body: only what could not be marked, and which mark
 * was taken off, is to be seen.
 */
export function TalkMarks({ talk: { content, marked, muscle } }: { talk: Talk }) {
  const words = useMarksWords();
  const { ground } = useMarkGround(marked.marks);
  // The muscle that is talked about comes with the talk: who marks it later may have no line.
  useEffect(() => {
    bringSurfaces([muscle.id]).catch(() => undefined);
  }, [muscle.id]);
  const unmade = useMarking((s) => s.unmade);
  const chosen = useMarking((s) => s.chosen);
  // Once it is named it is chosen no more; what it is now is said still.
  const [last, setLast] = useState<number>();
  if (chosen !== undefined && chosen !== last) setLast(chosen);
  const at = chosen ?? last;
  const mark = at === undefined ? undefined : marked.marks[at];
  const [seen, setSeen] = useState({ marks: marked.marks, gone: undefined as number | undefined });
  if (seen.marks !== marked.marks) setSeen({ marks: marked.marks, gone: goneFrom(seen.marks, marked.marks) });
  const kind = mark?.kind ? words.kinds[mark.kind] : '';
  useNews('marks', mark ? words.said(at! + 1, markName(mark, content, ground, words), kind) : '');
  return (
    <>
      <p className={plate.unmade} role="alert" data-unmade={unmade || undefined}>
        {unmade && words.unmade}
      </p>
      {seen.gone !== undefined && (
        <p className={plate.unmade} data-gone>
          {words.undone(seen.gone)}
        </p>
      )}
    </>
  );
}
