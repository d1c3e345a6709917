import { type CameraControls, CameraControlsImpl } from '@react-three/drei/core/CameraControls.js';
import { useThree } from '@react-three/fiber';
import { useEffect, useEffectEvent } from 'react';
import { DoubleSide, Raycaster, Vector2 } from 'three';
import type { AreaKey } from '../../core/ids.ts';
import { type StrokeTurn, takeBrush } from '../../domain/input/hands.ts';
import { areaAt } from '../../domain/pain/places.ts';
import { usePaint } from '../../state/hooks.ts';
import { cancelStroke, endStroke, explorer, paint, pointAt, strokeOver } from '../../state/stores.ts';
import type { BodyModel, DrawnPart } from '../body/body-model.ts';

const { ACTION } = CameraControlsImpl;

/** A stroke is felt for at least this often along its way, CSS pixels. */
const STEP = 6;

const ray = new Raycaster();
const place = new Vector2();

/**
 * Painting on the skin with a finger, a stylus or the mouse. With a brush in hand one finger paints and two turn the
 * body, as does the right button of the mouse; with the tool "turn" all is as on the other pages.
 */
export function Painting({ model, parts }: { model: BodyModel; parts: readonly DrawnPart[] }) {
  const gl = useThree((s) => s.gl);
  const camera = useThree((s) => s.camera);
  const controls = useThree((s) => s.controls) as CameraControls | null;
  const tool = usePaint((s) => s.tool);

  useEffect(() => {
    if (!controls || tool === 'turn') return;
    const { mouseButtons, touches } = controls;
    const before = { left: mouseButtons.left, right: mouseButtons.right, one: touches.one, two: touches.two };
    mouseButtons.left = ACTION.NONE;
    mouseButtons.right = ACTION.ROTATE;
    touches.one = ACTION.NONE;
    touches.two = ACTION.TOUCH_DOLLY_ROTATE;
    return () => {
      Object.assign(mouseButtons, { left: before.left, right: before.right });
      Object.assign(touches, { one: before.one, two: before.two });
    };
  }, [controls, tool]);

  /** The area under a place of the canvas, and whether the skin is there at all. */
  const under = useEffectEvent((x: number, y: number): { skin: boolean; key: AreaKey | undefined } => {
    const { content } = explorer.getState();
    const { clientWidth, clientHeight } = gl.domElement;
    place.set((x / clientWidth) * 2 - 1, 1 - (y / clientHeight) * 2);
    ray.setFromCamera(place, camera);
    const skin = parts.find((part) => part.kind === 'skin');
    const hit = skin?.bvh?.raycastFirst(ray.ray, DoubleSide);
    if (!hit || !content) return { skin: false, key: undefined };
    const midline = new Set(content.skinAreas.filter((a) => a.midline).map((a) => a.id));
    return { skin: true, key: areaAt(model.index, midline, [hit.point.x, hit.point.y, hit.point.z]) };
  });

  useEffect(() => {
    const canvas = gl.domElement;
    const brush = takeBrush();
    let at = { x: 0, y: 0 };
    const touch = (x: number, y: number) => {
      const { skin, key } = under(x, y);
      if (skin) strokeOver(key);
    };
    const drawTo = (x: number, y: number) => {
      const steps = Math.ceil(Math.hypot(x - at.x, y - at.y) / STEP);
      for (let i = 1; i <= steps; i++)
        touch(at.x + ((x - at.x) * i) / steps, at.y + ((y - at.y) * i) / steps);
      at = { x, y };
    };
    const follow = (turn: StrokeTurn, event: PointerEvent) => {
      const { offsetX, offsetY } = event;
      if (turn === 'begin') {
        // What was begun before was the ball of the hand.
        cancelStroke();
        hold(canvas, event.pointerId);
        at = { x: offsetX, y: offsetY };
        touch(offsetX, offsetY);
      } else if (turn === 'draw') drawTo(offsetX, offsetY);
      else if (turn === 'hover') pointAt(under(offsetX, offsetY).key);
      else if (turn === 'cancel') cancelStroke();
      else if (turn === 'end') {
        endStroke();
        if (event.pointerType !== 'mouse') pointAt(undefined);
      }
    };
    const onDown = (event: PointerEvent) => {
      const { turn, shut } = brush.down(event, paint.getState().tool !== 'turn');
      // The camera's controls listen farther out.
      if (shut) event.stopPropagation();
      if (turn === 'begin' && event.pointerType === 'pen') controls?.cancel();
      follow(turn, event);
    };
    const onMove = (event: PointerEvent) => follow(brush.move(event), event);
    const onUp = (event: PointerEvent) => follow(brush.up(event), event);
    const onLost = (event: PointerEvent) => follow(brush.lose(event), event);
    const onLeave = () => pointAt(undefined);
    const on = new AbortController();
    const { signal } = on;
    canvas.addEventListener('pointerdown', onDown, { signal });
    canvas.addEventListener('pointermove', onMove, { signal });
    window.addEventListener('pointerup', onUp, { signal });
    window.addEventListener('pointercancel', onLost, { signal });
    canvas.addEventListener('lostpointercapture', onLost, { signal });
    canvas.addEventListener('pointerleave', onLeave, { signal });
    return () => {
      on.abort();
      cancelStroke();
    };
  }, [gl, controls]);

  useEffect(() => {
    gl.domElement.style.cursor = tool === 'turn' ? 'grab' : 'crosshair';
    return () => {
      gl.domElement.style.cursor = '';
    };
  }, [gl, tool]);
  return null;
}

/** Keeps a stroke that leaves the picture, or the window, with the picture. */
function hold(canvas: HTMLCanvasElement, pointer: number): void {
  try {
    canvas.setPointerCapture(pointer);
  } catch {
    // It was lifted before the page came to know of it.
  }
}
