import { type RefObject, useLayoutEffect, useState } from 'react';
import { hidesLine } from '../../../domain/script/more-below.ts';
import styles from '../script.module.css';
import { useScriptWords } from '../use-script-words.ts';

/** The height of a line where the browser tells of none, CSS pixels. */
const LINE = 24;
/** How much of what is seen a press goes on by: a line of it stays in sight. */
const STEP = 0.75;

/** Whether the words of a card go on below what is seen of them, and whether they are longer than their room. Another card begins at its head. */
export function useMoreBelow(
  plate: RefObject<HTMLElement | null>,
  card: string,
): { more: boolean; scrolls: boolean } {
  const [more, setMore] = useState(false);
  const [scrolls, setScrolls] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the card is another
  useLayoutEffect(() => {
    const box = plate.current;
    if (!box) return;
    box.scrollTop = 0;
    const look = () => {
      const { scrollHeight, clientHeight, scrollTop } = box;
      const style = getComputedStyle(box);
      const [foot, line] = [style.paddingBottom, style.lineHeight].map(Number.parseFloat);
      setScrolls(scrollHeight > clientHeight);
      setMore(hidesLine({ scrollHeight, clientHeight, scrollTop, foot: foot!, line: line || LINE }));
    };
    const sizes = new ResizeObserver(look);
    const watch = () => {
      sizes.disconnect();
      for (const part of [box, ...box.children]) sizes.observe(part);
      look();
    };
    const parts = new MutationObserver(watch);
    parts.observe(box, { childList: true, subtree: true });
    box.addEventListener('scroll', look, { passive: true });
    watch();
    return () => {
      sizes.disconnect();
      parts.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [plate, card]);
  return { more, scrolls };
}

/** Over the last line that is seen: that there is more, and a press that goes on to it. Keys scroll the words themselves. */
export function MoreBelow({ plate }: { plate: RefObject<HTMLElement | null> }) {
  const words = useScriptWords();
  const on = () => plate.current?.scrollBy({ top: plate.current.clientHeight * STEP });
  return (
    <div className={styles.below} aria-hidden="true" data-more-below>
      <button type="button" tabIndex={-1} onClick={on}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 9l7 7 7-7" />
        </svg>
        <span>{words.below}</span>
      </button>
    </div>
  );
}
