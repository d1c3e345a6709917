import { useFrame } from '@react-three/fiber';
import { type PerspectiveCamera, Vector3 } from 'three';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { sidedAnchor } from '../../domain/anchor/sided-anchor.ts';
import { magnification, scaleBar } from '../../domain/band/scales.ts';
import { bandMoment } from '../../domain/band/story.ts';
import type { Rect } from '../../domain/labels/free-name.ts';
import { useExplorer } from '../../state/hooks.ts';
import { explorer, film } from '../../state/stores.ts';
import styles from './overlay.module.css';
import type { TagElements } from './overlay.tsx';

/** Key of the scale bar among the elements over the canvas. */
const KEY = 'scale-bar';
/** The longest that the bar may be, and what it takes with its plate: from the edges, wide and high, CSS pixels. */
const LONGEST = 120;
const BESIDE = 10;
const ABOVE = 6;
const HIGH = 46;
export const SCALE_WIDE = LONGEST + 26;

/** A bar of a round real length, which keeps true while the picture grows. */
export function ScaleBar({ elements }: { elements: TagElements }) {
  const shown = useExplorer((s) => s.view.point?.step === 'band');
  if (!shown) return null;
  return (
    <div
      className={styles.scale}
      data-scale-bar=""
      ref={(element) => {
        if (element) elements.set(KEY, element);
        else elements.delete(KEY);
      }}
    />
  );
}

/** What the bar takes of a picture whose lower edge is covered so far, CSS pixels. */
export const scaleRect = (height: number, foot: number): Rect => ({
  left: BESIDE,
  top: height - foot - ABOVE - HIGH,
  right: SCALE_WIDE,
  bottom: height - foot - ABOVE,
});

/** Keeps the bar over what covers the lower edge of the picture. */
export function placeScale(elements: TagElements, foot: number): void {
  elements.get(KEY)?.style.setProperty('--foot', `${foot + ABOVE}px`);
}

const at = new Vector3();

/** Keeps the scale bar true to the camera and to how far the way inward has gone. */
export function ScaleTracker({ index, elements }: { index: ModelIndex; elements: TagElements }) {
  useFrame(({ camera, size }) => {
    const element = elements.get(KEY);
    const { point, side } = explorer.getState().view;
    const anchor = point && sidedAnchor(index, point.id, side);
    if (!element || !anchor || point.step !== 'band') return;
    const { level, open } = bandMoment(point.stage, film.getState().t);
    const distance = at.fromArray(anchor.position).distanceTo(camera.position);
    const height = 2 * distance * Math.tan(((camera as PerspectiveCamera).fov * Math.PI) / 360);
    const { value, unit, pixels } = scaleBar(height / size.height / magnification(level), LONGEST);
    element.textContent = `${value} ${unit}`;
    element.style.inlineSize = `${pixels.toFixed(0)}px`;
    element.style.visibility = open > 0.5 ? 'visible' : 'hidden';
  });
  return null;
}
