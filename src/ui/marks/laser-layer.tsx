import { useEffect, useRef, useState } from 'react';
import { penHand } from '../../domain/input/pen-hand.ts';
import {
  laserBegun,
  laserDrawn,
  laserEnded,
  laserLeft,
  laserPath,
  laserTakenBack,
  NO_LASER,
} from '../../domain/marks/laser.ts';
import { useSettings } from '../../state/hooks.ts';
import styles from './laser.module.css';

/** What can be pointed at: the body, and the faces of the flat map. */
const PICTURES = 'canvas, [data-face]';

/**
 * A line over the picture that stays while pen or finger is down and then fades. It hears all contacts before the picture does, so
 * that what draws neither turns the body nor marks it.
 */
export function LaserLayer() {
  const still = useSettings((s) => s.reducedMotion);
  const [laser, setLaser] = useState(NO_LASER);
  const [now, setNow] = useState(0);
  const stopped = useRef(still);
  useEffect(() => {
    stopped.current = still;
  }, [still]);

  useEffect(() => {
    const hand = penHand();
    const mine = new Set<number>();
    const take = (event: PointerEvent, { turn, shut }: ReturnType<typeof hand.down>) => {
      if (shut) event.stopPropagation();
      const { clientX: x, clientY: y } = event;
      const at = performance.now();
      if (turn === 'begin')
        setLaser((was) => laserBegun(was.ended === undefined ? laserTakenBack(was, at) : was, x, y));
      else if (turn === 'draw') setLaser((was) => laserDrawn(was, x, y));
      else if (turn === 'end') setLaser((was) => laserEnded(was, at, stopped.current));
      else if (turn === 'cancel') setLaser((was) => laserTakenBack(was, at));
      setNow(at);
    };
    const on = new AbortController();
    const how = { signal: on.signal, capture: true };
    window.addEventListener(
      'pointerdown',
      (event) => {
        if (!(event.target instanceof Element) || !event.target.closest(PICTURES)) return;
        mine.add(event.pointerId);
        const told = hand.down(event);
        take(event, told);
        // A click of it would follow a link of the map.
        if (told.shut) event.preventDefault();
      },
      how,
    );
    window.addEventListener('pointermove', (event) => take(event, hand.move(event)), how);
    const over = (kind: 'up' | 'lose') => (event: PointerEvent) => {
      if (mine.delete(event.pointerId)) take(event, hand[kind](event));
    };
    window.addEventListener('pointerup', over('up'), how);
    window.addEventListener('pointercancel', over('lose'), how);
    window.addEventListener(
      'click',
      (event) => {
        if (!(event.target instanceof Element) || !event.target.closest(PICTURES) || event.detail === 0)
          return;
        event.preventDefault();
        event.stopPropagation();
      },
      how,
    );
    return () => on.abort();
  }, []);

  const left = laserLeft(laser, now);
  const fading = laser.ended !== undefined && left > 0;
  useEffect(() => {
    if (!fading) return;
    let next = 0;
    const step = () => {
      setNow(performance.now());
      next = requestAnimationFrame(step);
    };
    next = requestAnimationFrame(step);
    return () => cancelAnimationFrame(next);
  }, [fading]);
  useEffect(() => {
    if (laser.ended !== undefined && left === 0) setLaser(NO_LASER);
  }, [laser, left]);
  useEffect(() => {
    if (left === 0) return;
    // Over the whole page: within the text it would be cut off with it. Without a portal, whose code every visit would bring.
    const svg = svgElement('svg', styles.laser);
    svg.setAttribute('aria-hidden', 'true');
    svg.dataset.laser = '';
    svg.style.opacity = `${left}`;
    for (const stroke of laser.strokes)
      for (const name of [styles.rim, undefined]) {
        const path = svgElement('path', name);
        path.setAttribute('d', laserPath(stroke));
        svg.append(path);
      }
    document.body.append(svg);
    return () => svg.remove();
  }, [laser, left]);
  return null;
}

/** An SVG element with a class. */
function svgElement<K extends 'svg' | 'path'>(name: K, style: string | undefined): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  if (style) element.setAttribute('class', style);
  return element;
}
