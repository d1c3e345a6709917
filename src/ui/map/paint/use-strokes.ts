import { type RefObject, useEffect } from 'react';
import type { Face } from '../../../core/model/body-map.ts';
import { placeOnMap } from '../../../domain/map/map-paint.ts';
import { brushRadius } from '../../../domain/pain/paint/brush.ts';
import { keyAt } from '../../../domain/pain/paint/skin-sense.ts';
import type { BodyShape } from '../../../state/kept/saved-settings.ts';
import { endStroke, strokeOver } from '../../../state/painter-stores.ts';
import { cancelStroke, paint, pointAt } from '../../../state/stores.ts';

/** A stroke is felt for at least this often along its way, CSS pixels. */
const STEP = 6;

/**
 * Paints or erases on the map, as on the 3D body: with a brush in hand one finger, the pen or the left button strokes over
 * the skin, and a second finger makes it a pinch; with the tool "turn" the picture is moved.
 */
export function useStrokes(
  element: RefObject<SVGSVGElement | null>,
  painting: boolean,
  face: Face,
  shape: BodyShape,
): void {
  useEffect(() => {
    const picture = element.current;
    return painting && picture ? listen(picture, face, shape) : undefined;
  }, [element, painting, face, shape]);
}

/** Whether a finger paints now rather than moves the picture. */
export const brushInHand = (painting: boolean): boolean => painting && paint.getState().tool !== 'turn';

function listen(picture: SVGSVGElement, face: Face, shape: BodyShape): () => void {
  const on = new AbortController();
  const { signal } = on;
  let stroke: { id: number; x: number; y: number; type: string } | undefined;
  const drop = () => {
    stroke = undefined;
    cancelStroke();
  };
  /** The place of the skin under one of the window, and how many millimetres a CSS pixel is. */
  const under = (x: number, y: number) => {
    const { sense } = paint.getState();
    const matrix = picture.getScreenCTM();
    if (!sense || !matrix) return undefined;
    const at = new DOMPoint(x, y).matrixTransform(matrix.inverse());
    const place = placeOnMap(sense, [at.x, at.y], face, shape);
    return place && { place, scale: 1 / matrix.a, key: keyAt(sense, place) };
  };
  const touch = (x: number, y: number, type: string) => {
    const hit = under(x, y);
    if (hit) strokeOver(hit.place, brushRadius(type, hit.scale));
  };
  const down = (event: PointerEvent) => {
    if (!event.isPrimary) return drop();
    if (!brushInHand(true) || event.button !== 0) return;
    stroke = { id: event.pointerId, x: event.clientX, y: event.clientY, type: event.pointerType };
    touch(stroke.x, stroke.y, stroke.type);
  };
  const move = (event: PointerEvent) => {
    const { clientX: x, clientY: y } = event;
    if (stroke?.id === event.pointerId) {
      const steps = Math.ceil(Math.hypot(x - stroke.x, y - stroke.y) / STEP);
      for (let i = 1; i <= steps; i++)
        touch(stroke.x + ((x - stroke.x) * i) / steps, stroke.y + ((y - stroke.y) * i) / steps, stroke.type);
      stroke = { ...stroke, x, y };
    } else if (
      event.pointerType !== 'touch' &&
      event.buttons === 0 &&
      picture.contains(event.target as Node)
    ) {
      pointAt(under(x, y)?.key);
    }
  };
  const up = (event: PointerEvent) => {
    if (stroke?.id !== event.pointerId) return;
    stroke = undefined;
    endStroke();
    if (event.pointerType !== 'mouse') pointAt(undefined);
  };
  picture.addEventListener('pointerdown', down, { signal });
  picture.addEventListener('pointerleave', () => pointAt(undefined), { signal });
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', up, { signal });
  window.addEventListener('pointercancel', drop, { signal });
  return () => {
    on.abort();
    if (stroke) drop();
  };
}
