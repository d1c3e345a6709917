import { type RefObject, useEffect, useRef } from 'react';
import type { Face } from '../../../core/model/body-map.ts';
import type { StrokeTurn } from '../../../domain/input/hands.ts';
import { penHand } from '../../../domain/input/pen-hand.ts';
import { placeOnMap } from '../../../domain/map/map-paint.ts';
import { brushRadius } from '../../../domain/pain/paint/brush.ts';
import { keyAt } from '../../../domain/pain/paint/skin-sense.ts';
import type { BodyShape } from '../../../state/kept/saved-settings.ts';
import { endStroke, strokeOver } from '../../../state/painter-stores.ts';
import { cancelStroke, paint, pointAt } from '../../../state/stores.ts';

/** A stroke is felt for at least this often along its way, CSS pixels. */
const STEP = 6;

const inHand = (): boolean => paint.getState().tool !== 'turn';

/**
 * Paints or erases on the map, as on the 3D body: with a brush in hand one finger, the pen or the left button strokes over
 * the skin, and a second finger makes it a pinch; once a pen is seen it paints and fingers move the picture, the hand that holds it
 * does neither. With the tool "turn" the picture is moved. Returns whether a finger paints now rather than moves the picture.
 */
export function useStrokes(
  element: RefObject<SVGSVGElement | null>,
  painting: boolean,
  face: Face,
  shape: BodyShape,
): () => boolean {
  const pen = useRef(false);
  useEffect(() => {
    const picture = element.current;
    if (!painting || !picture) return;
    pen.current = false;
    return listen(picture, face, shape, () => {
      pen.current = true;
    });
  }, [element, painting, face, shape]);
  return () => painting && inHand() && !pen.current;
}

function listen(picture: SVGSVGElement, face: Face, shape: BodyShape, penSeen: () => void): () => void {
  const on = new AbortController();
  const { signal } = on;
  const hand = penHand(true);
  let at = { x: 0, y: 0 };
  let kind = 'mouse';
  /** The place of the skin under one of the window, and how many millimetres a CSS pixel is. */
  const under = (x: number, y: number) => {
    const { sense } = paint.getState();
    const matrix = picture.getScreenCTM();
    if (!sense || !matrix) return undefined;
    const spot = new DOMPoint(x, y).matrixTransform(matrix.inverse());
    const place = placeOnMap(sense, [spot.x, spot.y], face, shape);
    return place && { place, scale: 1 / matrix.a, key: keyAt(sense, place) };
  };
  const touch = (x: number, y: number) => {
    const hit = under(x, y);
    if (hit) strokeOver(hit.place, brushRadius(kind, hit.scale));
  };
  const drawTo = (x: number, y: number) => {
    const steps = Math.ceil(Math.hypot(x - at.x, y - at.y) / STEP);
    for (let i = 1; i <= steps; i++) touch(at.x + ((x - at.x) * i) / steps, at.y + ((y - at.y) * i) / steps);
    at = { x, y };
  };
  const follow = (turn: StrokeTurn, event: PointerEvent) => {
    const { clientX: x, clientY: y } = event;
    if (turn === 'begin') {
      // What was begun before was the ball of the hand.
      cancelStroke();
      at = { x, y };
      kind = event.pointerType;
      touch(x, y);
    } else if (turn === 'draw') drawTo(x, y);
    else if (turn === 'hover' && picture.contains(event.target as Node)) pointAt(under(x, y)?.key);
    else if (turn === 'cancel') cancelStroke();
    else if (turn === 'end') {
      endStroke();
      if (event.pointerType !== 'mouse') pointAt(undefined);
    }
  };
  /** What moves the picture listens farther out, to moves at the window. */
  const hear = (event: PointerEvent, { turn, shut }: ReturnType<typeof hand.down>) => {
    if (event.pointerType === 'pen') penSeen();
    if (shut) event.stopPropagation();
    follow(turn, event);
  };
  const capture = { signal, capture: true };
  picture.addEventListener('pointerdown', (event) => hear(event, hand.down(event, inHand())), { signal });
  picture.addEventListener('pointerleave', () => pointAt(undefined), { signal });
  window.addEventListener('pointermove', (event) => hear(event, hand.move(event)), capture);
  window.addEventListener('pointerup', (event) => follow(hand.up(event).turn, event), capture);
  window.addEventListener('pointercancel', (event) => follow(hand.lose(event).turn, event), capture);
  return () => {
    on.abort();
    cancelStroke();
  };
}
