import { type KeyPress, keyOf, shortcutOf } from '../domain/view/shortcuts.ts';
import { type CameraCommand, commandCamera } from './viewport.ts';

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

/** Steers the camera by the keys of an element that has the focus; `done` ends it. */
export function steerByKeys(element: HTMLElement, done?: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    const command = cameraKey(event);
    if (!command) return;
    event.preventDefault();
    commandCamera(command);
  };
  element.addEventListener('keydown', onKey, done && { signal: done });
}
