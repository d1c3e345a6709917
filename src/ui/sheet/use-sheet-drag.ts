import { type PointerEvent as ReactPointerEvent, type RefObject, useRef } from 'react';
import { RESTS, type Rest, restAt } from '../../domain/device/sheet.ts';
import { layout, setRest } from '../../state/stores.ts';

/** Where a finger may take hold of the sheet: its upper edge and its heading. */
const HOLD = '[data-grip], h1';
/** A finger that moves less than this, CSS pixels, taps. */
const SLACK = 6;

interface Drag {
  id: number;
  y: number;
  height: number;
  heights: Record<Rest, number>;
  /** Where the finger was a moment ago, and when: how fast it moves. */
  last: { y: number; at: number };
  speed: number;
  moved: boolean;
}

/** Lets a finger, a pen or a mouse pull the sheet up and down; a second finger changes nothing. */
export function useSheetDrag(sheet: RefObject<HTMLElement | null>) {
  const drag = useRef<Drag>(undefined);

  const onPointerDown = (event: ReactPointerEvent<HTMLElement>) => {
    const { current: box } = sheet;
    const { target, clientY: y, timeStamp: at } = event;
    if (!box || drag.current || event.button !== 0 || !layout.getState().sheet) return;
    if (!(target instanceof Element && target.closest(HOLD))) return;
    const height = box.offsetHeight;
    box.dataset.dragged = '';
    const heights = measure(box);
    const now: Drag = { id: event.pointerId, y, height, heights, last: { y, at }, speed: 0, moved: false };
    drag.current = now;
    // The finger soon leaves the edge that it took hold of.
    const over = new AbortController();
    const { signal } = over;
    const end = (up: PointerEvent) => {
      if (up.pointerId !== now.id) return;
      over.abort();
      drag.current = undefined;
      letGo(box, now);
    };
    document.addEventListener('pointermove', (moved) => pull(box, now, moved), { signal });
    document.addEventListener('pointerup', end, { signal });
    document.addEventListener('pointercancel', end, { signal });
  };

  return { onPointerDown };
}

/** The sheet follows the finger. */
function pull(box: HTMLElement, now: Drag, { pointerId, clientY: y, timeStamp: at }: PointerEvent): void {
  if (pointerId !== now.id) return;
  const up = now.y - y;
  if (!now.moved && Math.abs(up) < SLACK) return;
  now.moved = true;
  const passed = at - now.last.at;
  if (passed > 0) now.speed = (now.last.y - y) / passed;
  now.last = { y, at };
  const { peek, full } = now.heights;
  box.style.blockSize = `${Math.min(full, Math.max(peek, now.height + up))}px`;
}

/** It comes to rest. */
function letGo(box: HTMLElement, now: Drag): void {
  const height = box.offsetHeight;
  delete box.dataset.dragged;
  box.style.blockSize = '';
  if (now.moved) setRest(restAt(height, now.speed, now.heights));
}

/** How high the sheet is at each rest, as the style sheet has it, CSS pixels. */
function measure(box: HTMLElement): Record<Rest, number> {
  const app = box.parentElement;
  const rest = app?.dataset.rest;
  const heights = { peek: 0, half: 0, full: 0 };
  for (const name of RESTS) {
    if (app) app.dataset.rest = name;
    heights[name] = box.offsetHeight;
  }
  if (app) app.dataset.rest = rest;
  return heights;
}
