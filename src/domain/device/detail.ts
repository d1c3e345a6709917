/** How finely the body is drawn: all triangles, or a plainer mesh that looks the same from where it is seen. */
export type Detail = 'fine' | 'plain';

/** How far the plain mesh may lie from the fine one, metres. */
export const PLAIN_ERROR = 0.0007;

/** The plain mesh is drawn while its error is smaller than this many pixels of the screen. */
const UNSEEN = 0.9;
/** On a device that cannot keep up, smooth motion is worth an error that a close look may find. */
const UNSEEN_WHEN_SLOW = 2.2;
/** A view must come this much nearer than it went away before the mesh changes back. */
const SLACK = 0.85;

/** A device whose frames take longer than this in motion cannot keep up, milliseconds. */
const SLOW_FRAME = 34;
/** Pauses between movements are no slow frames, milliseconds. */
const PAUSE = 400;
/** So many frames are looked at. */
const WINDOW = 24;

/**
 * Which mesh to draw: `pixel` is what a pixel of the screen covers on the nearest surface, metres.
 * Near the border the present choice stays, so that the mesh does not flicker.
 */
export function detailFor(present: Detail, pixel: number, slow: boolean): Detail {
  const limit = PLAIN_ERROR / (slow ? UNSEEN_WHEN_SLOW : UNSEEN);
  return pixel > (present === 'plain' ? limit * SLACK : limit) ? 'plain' : 'fine';
}

/**
 * Watches the times between frames, milliseconds; the function given back says whether the device is slow. Once slow,
 * always slow: the plain mesh makes it quicker, which must not undo the choice.
 */
export function frameWatch(): (time: number) => boolean {
  const times: number[] = [];
  let slow = false;
  return (time) => {
    if (slow || time > PAUSE) return slow;
    times.push(time);
    if (times.length < WINDOW) return false;
    slow = [...times].sort((a, b) => a - b)[WINDOW / 2]! > SLOW_FRAME;
    times.shift();
    return slow;
  };
}

/** What a pixel covers at `distance` metres, for a camera of `fov` degrees over `height` pixels of the screen. */
export const pixelAt = (distance: number, fov: number, height: number): number =>
  (2 * distance * Math.tan((fov * Math.PI) / 360)) / Math.max(1, height);
