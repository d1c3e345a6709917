import { type Camera, Vector3 } from 'three';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { type DualQuaternion, transformInto } from '../../core/rig/dual-quaternion.ts';
import type { FigureSpot } from '../../domain/labels/beside-figure.ts';
import { reachInPixels } from '../../domain/labels/tag-manners.ts';
import { wayPoints } from '../lib/way-points.ts';

/** How far names keep off the middle of an arrow, metres. */
const ARROW = 0.02;
const place = new Vector3();
const moved: [number, number, number] = [0, 0, 0];

/** Where the balls that fill the body, and the arrows of its movement, stand in the picture, CSS pixels; nothing before the whole body is there. */
export function figureSpots(
  { moves }: ModelIndex,
  transforms: readonly DualQuaternion[] | undefined,
  camera: Camera,
  { width, height }: { width: number; height: number },
): FigureSpot[] {
  const focal = camera.projectionMatrix.elements[5];
  const spot = (radius: number): FigureSpot => {
    const away = camera.position.distanceTo(place);
    place.project(camera);
    return {
      x: ((place.x + 1) / 2) * width,
      y: ((1 - place.y) / 2) * height,
      r: reachInPixels(radius, away, height, focal),
    };
  };
  const arrows = wayPoints.now.map((at) => {
    place.fromArray(at);
    return spot(ARROW);
  });
  const figure = (moves?.body ?? []).map(({ segment, at, radius }) => {
    const motion = transforms?.[segment];
    if (motion) transformInto(motion, at[0], at[1], at[2], moved, 0);
    place.fromArray(motion ? moved : at);
    return spot(radius);
  });
  return [...figure, ...arrows];
}
