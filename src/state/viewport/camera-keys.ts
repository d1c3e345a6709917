import { type KeyPress, keyOf, shortcutOf } from '../../domain/view/shortcuts.ts';
import type { CameraCommand, Viewport } from './viewport.ts';

const TURNS: Readonly<Record<string, CameraCommand>> = {
  ArrowLeft: 'turn-left',
  ArrowRight: 'turn-right',
  ArrowUp: 'turn-up',
  ArrowDown: 'turn-down',
};

/** The camera's order that a key stands for while the focus is on the picture. */
export function cameraKey(press: KeyPress): CameraCommand | undefined {
  const key = keyOf(press);
  const id = key && shortcutOf(key, 'picture');
  if (key && id === 'turn') return TURNS[key];
  return id === 'closer' || id === 'farther' ? id : undefined;
}

/** A press of a key that can be kept from what the browser would do with it. */
type HeldPress = KeyPress & Pick<Event, 'preventDefault'>;

/** What has the focus, as far as keys go. */
interface Focused {
  addEventListener: (
    type: 'keydown',
    onKey: (press: HeldPress) => void,
    options?: { signal: AbortSignal },
  ) => void;
}

/** Makes what steers the camera by keys. */
export function createCameraKeys({ commandCamera }: Pick<Viewport, 'commandCamera'>) {
  /** Steers the camera by the keys of an element that has the focus; `done` ends it. */
  function steerByKeys(element: Focused, done?: AbortSignal): void {
    const onKey = (press: HeldPress) => {
      const command = cameraKey(press);
      if (!command) return;
      press.preventDefault();
      commandCamera(command);
    };
    element.addEventListener('keydown', onKey, done && { signal: done });
  }

  return { steerByKeys };
}
