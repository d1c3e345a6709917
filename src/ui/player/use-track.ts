import { type PointerEvent, useRef } from 'react';
import type { Segments } from '../../domain/film/segments.ts';
import { storyGesture } from '../../domain/input/story-gesture.ts';
import type { StoryStep } from '../../domain/view/story-step.ts';
import type { View } from '../../domain/view/view.ts';
import { film, go, pause, seek } from '../../state/stores.ts';

/** Where the bar of the story leads. */
export interface Ways {
  previous: View | undefined;
  next: View | undefined;
  to: (part: StoryStep) => View | undefined;
}

/** A finger or mouse on the bar. */
interface Press {
  id: number;
  x: number;
  y: number;
  at: number;
  /** The film ran when it went down. */
  ran: boolean;
  /** A mouse on the stage that is shown moves its film. */
  scrubs: boolean;
}

/** How far along an element a place of the window is, 0..1. */
function share(element: Element, x: number): number {
  const { left, width } = element.getBoundingClientRect();
  return Math.min(1, Math.max(0, (x - left) / width));
}

/**
 * What a pointer does on the bar: a finger taps or swipes for the next, or holds the film still; a mouse moves the film of
 * the stage that is shown, or chooses another stage.
 */
export function useTrack({ parts, now }: Segments, ways: Ways) {
  const press = useRef<Press>(undefined);
  const moment = ({ currentTarget, clientX }: PointerEvent) =>
    share(currentTarget, clientX) * parts.length - now;

  const onPointerDown = (event: PointerEvent) => {
    if (press.current || event.button !== 0) return;
    const t = moment(event);
    const { playing, seconds } = film.getState();
    const scrubs = event.pointerType === 'mouse' && seconds > 0 && t >= 0 && t <= 1;
    const { clientX: x, clientY: y, pointerId: id, timeStamp: at } = event;
    press.current = { id, x, y, at, ran: playing, scrubs };
    event.currentTarget.setPointerCapture(id);
    if (scrubs) seek(t, false);
    else film.setState({ playing: false });
  };

  const onPointerMove = (event: PointerEvent) => {
    if (press.current?.id === event.pointerId && press.current.scrubs) seek(moment(event), false);
  };

  const onPointerUp = (event: PointerEvent) => {
    const { current: down } = press;
    if (down?.id !== event.pointerId) return;
    press.current = undefined;
    if (down.scrubs) return pause();
    const to = event.pointerType === 'mouse' ? chosen(event) : asked(event, down);
    if (to) go(to);
    else if (down.ran) film.setState({ playing: true });
  };

  const onPointerCancel = ({ pointerId }: PointerEvent) => {
    const { current: down } = press;
    if (down?.id !== pointerId) return;
    press.current = undefined;
    if (down.ran) film.setState({ playing: true });
  };

  function chosen({ currentTarget, clientX }: PointerEvent): View | undefined {
    const part = parts[Math.floor(share(currentTarget, clientX) * parts.length)];
    return part && ways.to(part);
  }

  function asked({ currentTarget, clientX, clientY, timeStamp }: PointerEvent, down: Press) {
    const by = storyGesture({
      right: clientX - down.x,
      down: clientY - down.y,
      time: timeStamp - down.at,
      from: share(currentTarget, down.x),
    });
    return by && (by > 0 ? ways.next : ways.previous);
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}
