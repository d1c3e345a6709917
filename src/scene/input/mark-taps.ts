import type { CameraControls } from '@react-three/drei/core/CameraControls.js';
import { MathUtils, type PerspectiveCamera, Vector3 } from 'three';
import { closerShot } from '../../domain/labels/closer-shot.ts';
import { marksAt } from '../../domain/labels/marks-at.ts';
import type { View } from '../../domain/view/view.ts';
import type { Hover } from '../../state/place/explorer.ts';
import { askWhich, comeCloser, explorer, go } from '../../state/stores.ts';
import { messages } from '../../words/messages.ts';
import type { SeenMark, SeenMarks } from '../labels/seen-marks.ts';

/** What lies under a place of the picture, and what a tap there does. */
export interface UnderTap {
  hover?: Hover;
  choose: () => void;
}

/** How the picture is looked at. */
interface Looking {
  camera: PerspectiveCamera;
  controls: CameraControls | null;
  width: number;
  height: number;
}

/** Where a tap falls, CSS pixels: in the picture, and in the window. */
interface TapPlace {
  x: number;
  y: number;
  window: { x: number; y: number };
}

/** The mark under a place: a tap chooses it, comes closer to several in one, or asks which of several was meant. */
export function markUnder({ marks, over }: SeenMarks, tap: TapPlace, looking: Looking): UnderTap | undefined {
  const near = marksAt(marks, tap.x, tap.y);
  const [first] = near;
  if (!first) return undefined;
  const one = chosenBy(first);
  if (near.length > 1) return { ...(one && { hover: one.hover }), choose: () => ask(near, tap) };
  if (one) return { hover: one.hover, choose: () => go(one.to) };
  return {
    choose: () => {
      const shot = closerTo(first, { marks, over }, looking);
      if (shot) comeCloser(shot);
      else ask(near, tap);
    },
  };
}

/** What a mark of a single site leads to. */
function chosenBy({ tags: [tag, ...more] }: SeenMark): { hover: Hover; to: View } | undefined {
  if (!tag?.to?.point || more.length > 0) return undefined;
  return { hover: { kind: 'point', id: tag.to.point.id, side: tag.to.side }, to: tag.to };
}

function ask(marks: readonly SeenMark[], { window: { x, y } }: TapPlace): void {
  const { view } = explorer.getState();
  const { map, side } = messages(view.language);
  const places = marks
    .flatMap(({ tags }) => tags)
    .flatMap(({ to, point, text }) => {
      if (!to || !point) return [];
      const sided = view.options.sides === 'both' ? map.sided(text, side[point.side]) : text;
      return [{ text: sided, point, to }];
    });
  if (places.length > 0) askWhich(x, y, places);
}

const middle = new Vector3();

function closerTo(mark: SeenMark, { marks, over }: SeenMarks, looking: Looking) {
  const { camera, controls, width, height } = looking;
  if (!controls) return undefined;
  return closerShot(
    marks.flatMap(({ tags }) => tags),
    mark.keys,
    {
      eye: camera.position.toArray(),
      target: controls.getTarget(middle).toArray(),
      half: MathUtils.degToRad(camera.fov / 2),
      width,
      height,
      over,
    },
  );
}
