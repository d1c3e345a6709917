import { type CameraControls, CameraControlsImpl } from '@react-three/drei';
import { useThree } from '@react-three/fiber';
import { useEffect, useEffectEvent } from 'react';
import { DoubleSide, Raycaster, Vector2 } from 'three';
import type { AreaKey } from '../domain/pain/painted.ts';
import { areaAt } from '../domain/pain/places.ts';
import { explorer } from '../state/explorer.ts';
import { usePaint } from '../state/hooks.ts';
import { cancelStroke, endStroke, paint, pointAt, strokeOver } from '../state/paint.ts';
import type { BodyModel, BodyPart } from './body-model.ts';

const { ACTION } = CameraControlsImpl;

/** A stroke is felt for at least this often along its way, CSS pixels. */
const STEP = 6;

const ray = new Raycaster();
const place = new Vector2();

/**
 * Painting on the skin with a finger, a stylus or the mouse. With a brush in hand one finger paints and two turn the
 * body, as does the right button of the mouse; with the tool "turn" all is as on the other pages.
 */
export function Painting({ model, parts }: { model: BodyModel; parts: readonly BodyPart[] }) {
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
    let stroke: { id: number; x: number; y: number } | undefined;
    const touch = (x: number, y: number) => {
      const { skin, key } = under(x, y);
      if (skin) strokeOver(key);
    };
    const onDown = (event: PointerEvent) => {
      if (!event.isPrimary) {
        // A second finger: the first one was not painting but turning.
        stroke = undefined;
        cancelStroke();
        return;
      }
      if (paint.getState().tool === 'turn' || event.button !== 0) return;
      stroke = { id: event.pointerId, x: event.offsetX, y: event.offsetY };
      touch(stroke.x, stroke.y);
    };
    const onMove = (event: PointerEvent) => {
      if (stroke?.id === event.pointerId) {
        const { offsetX, offsetY } = event;
        const steps = Math.ceil(Math.hypot(offsetX - stroke.x, offsetY - stroke.y) / STEP);
        for (let i = 1; i <= steps; i++)
          touch(stroke.x + ((offsetX - stroke.x) * i) / steps, stroke.y + ((offsetY - stroke.y) * i) / steps);
        stroke = { id: stroke.id, x: offsetX, y: offsetY };
      } else if (event.pointerType !== 'touch' && event.buttons === 0) {
        pointAt(under(event.offsetX, event.offsetY).key);
      }
    };
    const onUp = (event: PointerEvent) => {
      if (stroke?.id !== event.pointerId) return;
      stroke = undefined;
      endStroke();
      if (event.pointerType !== 'mouse') pointAt(undefined);
    };
    const onCancel = () => {
      stroke = undefined;
      cancelStroke();
    };
    const onLeave = () => pointAt(undefined);
    canvas.addEventListener('pointerdown', onDown);
    canvas.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    canvas.addEventListener('pointerleave', onLeave);
    return () => {
      canvas.removeEventListener('pointerdown', onDown);
      canvas.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      canvas.removeEventListener('pointerleave', onLeave);
      onCancel();
    };
  }, [gl]);

  useEffect(() => {
    gl.domElement.style.cursor = tool === 'turn' ? 'grab' : 'crosshair';
    return () => {
      gl.domElement.style.cursor = '';
    };
  }, [gl, tool]);
  return null;
}
