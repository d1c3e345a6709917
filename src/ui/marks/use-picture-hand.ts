import { useEffect, useEffectEvent } from 'react';
import { penHand } from '../../domain/input/pen-hand.ts';

/** What can be drawn over: the body, and the faces of the flat map. */
const PICTURES = 'canvas, [data-face]';

/** Whether something is of the picture; where nothing in it can be chosen, as in the talk, it is the picture itself. */
const isPicture = (target: EventTarget | null): target is Element =>
  target instanceof Element &&
  (target.closest(PICTURES) !== null || target.parentElement?.hasAttribute('data-stage') === true);

/**
 * Draws over the picture by hand: all contacts are heard before the picture hears them, so that what draws neither turns the body nor
 * marks it; who draws and who turns is said by `penHand`. `on`: whether a hand draws now.
 */
export function usePictureHand(
  on: boolean,
  take: (turn: ReturnType<ReturnType<typeof penHand>['down']>['turn'], event: PointerEvent) => void,
): void {
  const tell = useEffectEvent(take);
  useEffect(() => {
    if (!on) return;
    const hand = penHand();
    const mine = new Set<number>();
    const hear = (event: PointerEvent, { turn, shut }: ReturnType<typeof hand.down>) => {
      if (shut) event.stopPropagation();
      tell(turn, event);
    };
    const ear = new AbortController();
    const how = { signal: ear.signal, capture: true };
    window.addEventListener(
      'pointerdown',
      (event) => {
        if (!isPicture(event.target)) return;
        mine.add(event.pointerId);
        const told = hand.down(event);
        hear(event, told);
        // A click of it would follow a link of the map.
        if (told.shut) event.preventDefault();
      },
      how,
    );
    window.addEventListener('pointermove', (event) => hear(event, hand.move(event)), how);
    const over = (kind: 'up' | 'lose') => (event: PointerEvent) => {
      if (mine.delete(event.pointerId)) hear(event, hand[kind](event));
    };
    window.addEventListener('pointerup', over('up'), how);
    window.addEventListener('pointercancel', over('lose'), how);
    window.addEventListener(
      'click',
      (event) => {
        if (!isPicture(event.target) || event.detail === 0) return;
        event.preventDefault();
        event.stopPropagation();
      },
      how,
    );
    return () => ear.abort();
  }, [on]);
}

/** An SVG over the picture (of a class), with lines of each of these shapes drawn twice: as their rim, and as themselves. */
export function linesOver(style: string | undefined, rim: string | undefined, shapes: readonly string[]) {
  const svg = svgElement('svg', style);
  svg.setAttribute('aria-hidden', 'true');
  for (const shape of shapes)
    for (const name of [rim, undefined]) {
      const path = svgElement('path', name);
      path.setAttribute('d', shape);
      svg.append(path);
    }
  return svg;
}

/** An SVG element with a class. */
function svgElement<K extends 'svg' | 'path'>(name: K, style: string | undefined): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  if (style) element.setAttribute('class', style);
  return element;
}
