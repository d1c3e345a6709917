import { type KeyboardEvent, type RefObject, useRef } from 'react';

/** A list whose rows a person puts in order. */
interface ListOrder<List extends HTMLElement> {
  /** The list, whose children are the rows. */
  list: RefObject<List | null>;
  /** Moves a row to another place, counted from 0; beyond the ends nothing happens. What was in hand stays in hand at its new place. */
  move: (from: number, to: number) => void;
  /** For the row at a place: Alt with an arrow key moves it. */
  onKeyDown: (at: number) => (event: KeyboardEvent) => void;
}

/** `put` changes the order of the `count` rows; parts of a row that can have the focus bear `data-part`. */
export function useListOrder<List extends HTMLElement>(
  count: number,
  put: (from: number, to: number) => void,
): ListOrder<List> {
  const list = useRef<List>(null);
  const move = (from: number, to: number) => {
    if (to < 0 || to >= count || to === from) return;
    const part = document.activeElement?.getAttribute('data-part');
    put(from, to);
    if (part)
      requestAnimationFrame(() =>
        list.current?.children[to]?.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus(),
      );
  };
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    const way = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || !way) return;
    event.preventDefault();
    move(at, at + way);
  };
  return { list, move, onKeyDown };
}
