import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMarking } from '../../state/hooks.ts';
import { missTap } from '../../state/marker-stores.ts';
import { useMarksWords } from '../parts/use-marks-words.ts';
import { useNews } from '../parts/use-news.ts';
import styles from './missed-tap.module.css';

/** So long it is said that a tap met no muscle, milliseconds. */
const SAID = 2500;
/** Half as wide as it gets, so that it stays in the window, CSS pixels. */
const HALF = 140;
/** What is left between it and the finger, and round marks, CSS pixels. */
const GAP = 18;
const ROUND = 4;

/** The marks of a person, in 3D and on the flat map. */
const MARKS = '[data-tag^="mark "], [data-own-mark] rect, [data-own-mark] circle';

/** Says briefly, where it was tapped, that no muscle is there to be marked; no mark is covered by it. */
export function MissedTap() {
  const words = useMarksWords();
  const missed = useMarking((s) => s.missed);
  useNews('missed', missed ? words.missed : '');
  const box = useRef<HTMLParagraphElement>(null);
  const [top, setTop] = useState<number>();
  useEffect(() => {
    if (!missed) return;
    const timer = setTimeout(() => missTap(undefined), SAID);
    return () => clearTimeout(timer);
  }, [missed]);
  useLayoutEffect(() => {
    if (missed && box.current) setTop(freeTop(box.current, missed.y));
  }, [missed]);
  if (!missed) return null;
  const x = Math.max(HALF, Math.min(missed.x, window.innerWidth - HALF));
  return (
    <p
      ref={box}
      className={styles.missed}
      aria-hidden="true"
      data-missed
      style={{ insetInlineStart: `${x}px`, insetBlockStart: `${top ?? missed.y}px` }}
    >
      {words.missed}
    </p>
  );
}

/** Above the finger, which would cover it, else below it, else at the top of the window: the first of these that covers no mark. */
function freeTop(box: HTMLElement, y: number): number {
  const { left, right, height } = box.getBoundingClientRect();
  const marks = [...document.querySelectorAll(MARKS)].map((mark) => mark.getBoundingClientRect());
  const isFree = (top: number) =>
    top >= 0 &&
    top + height <= window.innerHeight &&
    !marks.some(
      (mark) =>
        mark.right > left - ROUND &&
        mark.left < right + ROUND &&
        mark.bottom > top - ROUND &&
        mark.top < top + height + ROUND,
    );
  const above = y - GAP - height;
  return [above, y + GAP, GAP, y + 3 * GAP + height].find(isFree) ?? above;
}
