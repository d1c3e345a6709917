import { type CameraControls, CameraControlsImpl } from '@react-three/drei/core/CameraControls.js';
import { useThree } from '@react-three/fiber';
import { useEffect, useEffectEvent, useState } from 'react';
import { DoubleSide, type PerspectiveCamera, Raycaster, Vector2 } from 'three';
import type { MeshBVH } from 'three-mesh-bvh';
import type { Point } from '../../core/math/point.ts';
import type { StrokeTurn } from '../../domain/input/hands.ts';
import { penHand } from '../../domain/input/pen-hand.ts';
import { brushRadius } from '../../domain/pain/paint/brush.ts';
import { keyAt, onOtherShape } from '../../domain/pain/paint/skin-sense.ts';
import { usePaint } from '../../state/hooks.ts';
import { endStroke, strokeOver } from '../../state/painter-stores.ts';
import { cancelStroke, paint, pointAt } from '../../state/stores.ts';

const { ACTION } = CameraControlsImpl;

/** A stroke is felt for at least this often along its way, CSS pixels. */
const STEP = 6;

const ray = new Raycaster();
const place = new Vector2();

/**
 * Painting on the skin with a finger, a stylus or the mouse. With a brush in hand one finger paints and two turn the
 * body, as does the right button of the mouse; once a pen is seen it paints and fingers turn. With the tool "turn" all is as on
 * the other pages.
 */
export default function Painting({ female, bvh }: { female: boolean; bvh: MeshBVH | undefined }) {
  const gl = useThree((s) => s.gl);
  const camera = useThree((s) => s.camera);
  const controls = useThree((s) => s.controls) as CameraControls | null;
  const tool = usePaint((s) => s.tool);
  const [pen, setPen] = useState(false);

  useEffect(() => {
    if (!controls || tool === 'turn') return;
    const { mouseButtons, touches } = controls;
    const before = { left: mouseButtons.left, right: mouseButtons.right, one: touches.one, two: touches.two };
    mouseButtons.left = ACTION.NONE;
    mouseButtons.right = ACTION.ROTATE;
    touches.one = pen ? before.one : ACTION.NONE;
    touches.two = ACTION.TOUCH_DOLLY_ROTATE;
    return () => {
      Object.assign(mouseButtons, { left: before.left, right: before.right });
      Object.assign(touches, { one: before.one, two: before.two });
    };
  }, [controls, tool, pen]);

  /** The place of the skin under one of the canvas, on the reference skin, and how many millimetres a CSS pixel is there. */
  const under = useEffectEvent((x: number, y: number): { at: Point; scale: number } | undefined => {
    const { sense } = paint.getState();
    const { clientWidth, clientHeight } = gl.domElement;
    place.set((x / clientWidth) * 2 - 1, 1 - (y / clientHeight) * 2);
    ray.setFromCamera(place, camera);
    const hit = bvh?.raycastFirst(ray.ray, DoubleSide);
    if (!hit || !sense) return undefined;
    const at: Point = [hit.point.x, hit.point.y, hit.point.z];
    const tall = (camera as PerspectiveCamera).projectionMatrix.elements[5]! * clientHeight;
    return {
      at: female ? onOtherShape(sense, at, 'reference') : at,
      scale: (2000 * hit.distance) / tall,
    };
  });

  useEffect(() => {
    const canvas = gl.domElement;
    const hand = penHand(true);
    let at = { x: 0, y: 0 };
    let kind = 'mouse';
    const touch = (x: number, y: number) => {
      const hit = under(x, y);
      if (hit) strokeOver(hit.at, brushRadius(kind, hit.scale));
    };
    const hover = (x: number, y: number) => {
      const { sense } = paint.getState();
      const hit = under(x, y);
      pointAt(sense && hit && keyAt(sense, hit.at));
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
        kind = event.pointerType;
        touch(offsetX, offsetY);
      } else if (turn === 'draw') drawTo(offsetX, offsetY);
      else if (turn === 'hover') hover(offsetX, offsetY);
      else if (turn === 'cancel') cancelStroke();
      else if (turn === 'end') {
        endStroke();
        if (event.pointerType !== 'mouse') pointAt(undefined);
      }
    };
    const onDown = (event: PointerEvent) => {
      if (event.pointerType === 'pen') setPen(true);
      const { turn, shut } = hand.down(event, paint.getState().tool !== 'turn');
      // The camera's controls listen farther out.
      if (shut) event.stopPropagation();
      if (turn === 'begin' && event.pointerType === 'pen') controls?.cancel();
      follow(turn, event);
    };
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'pen') setPen(true);
      const { turn, shut } = hand.move(event);
      if (shut) event.stopPropagation();
      follow(turn, event);
    };
    const onUp = (event: PointerEvent) => follow(hand.up(event).turn, event);
    const onLost = (event: PointerEvent) => follow(hand.lose(event).turn, event);
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
