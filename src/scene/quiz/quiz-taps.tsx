import { useThree } from '@react-three/fiber';
import { useEffect, useEffectEvent } from 'react';
import { DoubleSide, type PerspectiveCamera, Raycaster, Vector2, Vector3 } from 'three';
import { modelLookup } from '../../core/model/model-lookup.ts';
import { isPlain, isWide, watchPens } from '../../domain/input/hands.ts';
import { quiz, tapAnswer } from '../../state/quiz-stores.ts';
import type { BodyModel, DrawnPart } from '../body/body-model.ts';

/** A finger may move this far between down and up and still tap, CSS pixels. */
const TAP_SLACK = 10;

const ray = new Raycaster();
const place = new Vector2();
const taught = new Vector3();

interface Props {
  model: BodyModel;
  parts: readonly DrawnPart[];
}

/** A tap on the body answers where a common site is: by how far it is from there, along the muscle's own surface where it meets it. */
export default function QuizTaps({ model, parts }: Props) {
  const gl = useThree((s) => s.gl);
  const camera = useThree((s) => s.camera) as PerspectiveCamera;

  const away = useEffectEvent((event: PointerEvent): number | undefined => {
    const point = quiz.getState().asked?.point;
    const anchor = point && modelLookup(model.index).anchor(point);
    if (!anchor || model.motion.transforms) return undefined;
    const box = gl.domElement.getBoundingClientRect();
    place.set(
      ((event.clientX - box.left) / box.width) * 2 - 1,
      1 - ((event.clientY - box.top) / box.height) * 2,
    );
    ray.setFromCamera(place, camera);
    taught.fromArray(anchor.position);
    const hits = parts.flatMap((part) =>
      (part.bvh?.raycast(ray.ray, DoubleSide) ?? []).map(({ point: at, face }) => ({ at, face, part })),
    );
    if (hits.length === 0) return undefined;
    const own = hits.filter(({ part, face }) => {
      if (part.kind !== 'muscle') return false;
      const slot = model.table.slots[part.geometry.getAttribute('slot').getX(face?.a ?? 0)];
      return slot?.side === 'right' && slot.structure.id === anchor.structure;
    });
    // Beside the muscle there is no surface of it to measure on: across the picture, then.
    const metres = own.length
      ? Math.min(...own.map(({ at }) => at.distanceTo(taught)))
      : ray.ray.distanceToPoint(taught);
    return metres * 1000;
  });

  useEffect(() => {
    const canvas = gl.domElement;
    const pens = watchPens();
    const on = new AbortController();
    const { signal } = on;
    let down: { x: number; y: number; id: number } | undefined;
    canvas.addEventListener(
      'pointerdown',
      (event) => {
        pens.see(event, true);
        const taps = event.isPrimary && isPlain(event) && !pens.isPalm(event);
        down = taps ? { x: event.clientX, y: event.clientY, id: event.pointerId } : undefined;
      },
      { signal },
    );
    canvas.addEventListener(
      'pointermove',
      (event) => {
        pens.see(event);
        if (down?.id !== event.pointerId) return;
        const far = Math.hypot(event.clientX - down.x, event.clientY - down.y) > TAP_SLACK;
        if (far || (event.pointerType === 'touch' && isWide(event))) down = undefined;
      },
      { signal },
    );
    canvas.addEventListener(
      'pointerup',
      (event) => {
        pens.see(event, false);
        const tapped = down?.id === event.pointerId && event.button === 0;
        down = undefined;
        const millimetres = tapped ? away(event) : undefined;
        if (millimetres !== undefined) tapAnswer(millimetres);
      },
      { signal },
    );
    canvas.addEventListener(
      'pointercancel',
      () => {
        down = undefined;
      },
      { signal },
    );
    return () => on.abort();
  }, [gl]);
  return null;
}
