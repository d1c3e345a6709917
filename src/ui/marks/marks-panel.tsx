import { useEffect, useRef } from 'react';
import { MOST_MARKS } from '../../domain/marks/mark.ts';
import { markName } from '../../domain/marks/mark-name.ts';
import { NO_MARKS } from '../../domain/marks/marks-code.ts';
import { useExplorer, useMarking } from '../../state/hooks.ts';
import { chooseMark, editMarks, isFull, marksOf, setMarking } from '../../state/marker-stores.ts';
import { useMarkGround } from '../parts/use-mark-ground.ts';
import { useMarksWords } from '../parts/use-marks-words.ts';
import { useNews } from '../parts/use-news.ts';
import { IntoPlan } from '../plan/into-plan.tsx';
import { AddMark } from './add-mark.tsx';
import { HandKey } from './hand-key.tsx';
import { InkCount, InkKeys } from './ink-keys.tsx';
import { InkLayer } from './ink-layer.tsx';
import { LaserLayer } from './laser-layer.tsx';
import { MarkRow } from './mark-row.tsx';
import styles from './marks.module.css';
import { MissedTap } from './missed-tap.tsx';
import { Offer } from './offer.tsx';

/** What a hand that points or draws does over the picture. */
const HINTS = {
  point: ({ pointerHint }: ReturnType<typeof useMarksWords>) => pointerHint,
  draw: ({ penHint }: ReturnType<typeof useMarksWords>) => penHint,
} as const;

/** The marks of the view as a list: each named, moved and deleted, all of it by keyboard too. */
export default function MarksPanel() {
  const words = useMarksWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const hand = useMarking((s) => s.hand);
  const chosen = useMarking((s) => s.chosen);
  const unmade = useMarking((s) => s.unmade);
  const read = content && view.options.marks !== undefined ? marksOf(view, content) : undefined;
  const marks = read?.marks ?? [];
  const { ground, lost } = useMarkGround(marks);
  const names = marks.map((mark) => (content ? markName(mark, content, ground, words) : mark.muscle));
  const now = chosen === undefined ? undefined : marks[chosen];
  useNews(
    'marks',
    now ? words.said(chosen! + 1, names[chosen!]!, now.kind ? words.kinds[now.kind] : '') : '',
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const there = content !== undefined && read !== undefined;
  // The way that led here may stand far down in the text, and is gone with the press: the text goes on at what there is to do.
  useEffect(() => {
    if (!there || !document.getElementById('text')?.scrollTop) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [there]);
  if (!content || !read) return null;
  const full = isFull(marks);
  return (
    <section className={styles.marks} aria-labelledby="own-marks" data-part="marks">
      <h2 id="own-marks" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {read.trouble ? <p role="alert">{words.trouble[read.trouble]}</p> : null}
      {/* What one works with comes first: on a phone what follows is under the fold. One pair of keys takes back, of marks or of lines. */}
      <div className={styles.keys}>
        <HandKey hand="point">{words.pointer}</HandKey>
        <HandKey hand="draw">{words.pen}</HandKey>
        {hand === 'draw' ? <InkKeys /> : <UndoKeys past={read.past.length} future={read.future.length} />}
        <button
          type="button"
          onClick={() => {
            chooseMark(undefined);
            setMarking(false);
          }}
        >
          {words.leave}
        </button>
      </div>
      <p className={styles.hint}>{hand === 'mark' ? words.hint : HINTS[hand](words)}</p>
      <p role="alert">{unmade && words.unmade}</p>
      <InkCount />
      {hand === 'point' && <LaserLayer />}
      <InkLayer />
      <MissedTap />
      <Offer />
      {marks.length === 0 ? <p>{words.none}</p> : null}
      <ol className={styles.list}>
        {marks.map((mark, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its number
          <MarkRow key={at} at={at} mark={mark} name={names[at]!} />
        ))}
      </ol>
      {lost && <p role="status">{words.lost}</p>}
      {full ? <p role="status">{words.full(MOST_MARKS)}</p> : <AddMark content={content} />}
      {view.options.marks !== NO_MARKS && marks.length > 0 && (
        <IntoPlan marks={marks} label={words.intoPlan} />
      )}
    </section>
  );
}

/** Takes the last change of the marks back, and does it again. */
function UndoKeys({ past, future }: { past: number; future: number }) {
  const words = useMarksWords();
  return (
    <>
      <button
        type="button"
        aria-disabled={past === 0}
        onClick={() => editMarks({ do: 'undo' })}
        data-do="undo"
      >
        {words.undo}
      </button>
      <button
        type="button"
        aria-disabled={future === 0}
        onClick={() => editMarks({ do: 'redo' })}
        data-do="redo"
      >
        {words.redo}
      </button>
    </>
  );
}
