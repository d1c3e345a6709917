import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { penHand } from '../../domain/input/pen-hand.ts';
import type { MapFrame } from '../../domain/map/map-picture.ts';
import { useViewport } from '../../state/hooks.ts';
import { device, steerByKeys } from '../../state/stores.ts';
import type { CameraCommand } from '../../state/viewport/viewport.ts';

/** How far the map is zoomed and moved by hand against the frame of the view: shares of the frame. */
interface Hand {
  zoom: number;
  x: number;
  y: number;
}

const REST: Hand = { zoom: 1, x: 0, y: 0 };
const NEAREST = 6;
/** What one press of a button does. */
const STEP = 1.35;
const MOVE = 0.15;
/** A finger may move so far and still tap, CSS pixels. */
const SLACK = 10;

/** What is seen of a frame, and how it comes closer. */
export interface SeenFrame {
  frame: MapFrame;
  /** So many times nearer it can still come. */
  left: number;
  /** Brings a place to the middle, so many times nearer than now. */
  comeTo: (x: number, y: number, nearer: number) => void;
}

/** The frame as moved by hand: by drag, wheel, two fingers, and the orders of the camera's buttons and keys. */
export function useFrame(
  frame: MapFrame,
  place: string,
  element: RefObject<HTMLElement | null>,
  /** One finger does something else now than to move the picture. */
  busy: () => boolean,
): SeenFrame {
  const [hand, setHand] = useState({ ...REST, place });
  const now = hand.place === place ? hand : { ...REST, place };
  const change = useEffectEvent((next: Partial<Hand>) => {
    const zoom = Math.min(NEAREST, Math.max(1, next.zoom ?? now.zoom));
    const most = 1 - 0.6 / zoom;
    const clamp = (share: number) => Math.min(most, Math.max(-most, share));
    setHand({ zoom, x: clamp(next.x ?? now.x), y: clamp(next.y ?? now.y), place });
  });
  const obey = useEffectEvent((name: CameraCommand) => {
    const move = MOVE / now.zoom;
    if (name === 'closer') change({ zoom: now.zoom * STEP });
    else if (name === 'farther') change({ zoom: now.zoom / STEP });
    else if (name === 'reset') change(REST);
    else if (name === 'turn-left') change({ x: now.x - move });
    else if (name === 'turn-right') change({ x: now.x + move });
    else if (name === 'turn-up') change({ y: now.y - move });
    else if (name === 'turn-down') change({ y: now.y + move });
  });
  const command = useViewport((s) => s.command);
  const [done, setDone] = useState(command);
  useEffect(() => {
    if (command === done) return;
    setDone(command);
    if (command) obey(command.name);
  }, [command, done]);
  const drag = useEffectEvent((dx: number, dy: number) =>
    change({ x: now.x - dx / now.zoom, y: now.y - dy / now.zoom }),
  );
  const scale = useEffectEvent((by: number) => change({ zoom: now.zoom * by }));
  const isBusy = useEffectEvent(busy);
  useEffect(() => (element.current ? listen(element.current, drag, scale, isBusy) : undefined), [element]);
  const width = frame.width / now.zoom;
  const height = frame.height / now.zoom;
  return {
    frame: {
      x: frame.x + (frame.width - width) / 2 + now.x * frame.width,
      y: frame.y + (frame.height - height) / 2 + now.y * frame.height,
      width,
      height,
    },
    left: NEAREST / now.zoom,
    comeTo: (x, y, nearer) =>
      change({
        zoom: now.zoom * nearer,
        x: (x - frame.x) / frame.width - 0.5,
        y: (y - frame.y) / frame.height - 0.5,
      }),
  };
}

/** Moves and zooms by pointers and wheel, but not by the ball of a hand; a drag does not also follow the link under it. */
function listen(
  element: HTMLElement,
  drag: (dx: number, dy: number) => void,
  scale: (by: number) => void,
  busy: () => boolean,
): () => void {
  const held = new Map<number, { x: number; y: number }>();
  const hand = penHand();
  let travelled = 0;
  const spread = () => {
    const [a, b] = [...held.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const on = new AbortController();
  const { signal } = on;
  const down = (event: PointerEvent) => {
    // A pen that comes lets go of what touches already: it is the hand that holds it.
    if (event.pointerType === 'pen') held.clear();
    if (hand.down(event, false).shut) return;
    if (held.size === 0) travelled = 0;
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const move = (event: PointerEvent) => {
    if (hand.move(event).shut) held.delete(event.pointerId);
    const last = held.get(event.pointerId);
    if (!last) return;
    const before = spread();
    const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
    travelled += Math.hypot(dx, dy);
    if (held.size === 2 && before > 0) scale(spread() / before);
    else if (travelled > SLACK && !busy()) drag(dx / element.clientWidth, dy / element.clientHeight);
  };
  const over = (how: 'up' | 'lose') => (event: PointerEvent) => {
    hand[how](event);
    held.delete(event.pointerId);
  };
  const click = (event: MouseEvent) => {
    if (travelled <= SLACK) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const wheel = (event: WheelEvent) => {
    // Inside another page the wheel is that page's.
    if (device.frame.embedded) return;
    event.preventDefault();
    scale(Math.exp(-event.deltaY / 500));
  };
  element.addEventListener('pointerdown', down, { signal });
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', over('up'), { signal });
  window.addEventListener('pointercancel', over('lose'), { signal });
  element.addEventListener('click', click, { signal, capture: true });
  element.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  element.addEventListener('wheel', wheel, { signal, passive: false });
  steerByKeys(element, signal);
  return () => on.abort();
}

/** Width and height of an element, CSS pixels; followed as it changes. */
export function useSize(element: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const read = () => setSize({ width: target.clientWidth, height: target.clientHeight });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
