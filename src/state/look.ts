import { createStore } from 'zustand/vanilla';
import { lookOptions, type Options } from '../domain/options.ts';
import { explorer, go } from './explorer.ts';

/** How the body was looked at before each change by hand, oldest first. */
export const looks = createStore<{ past: readonly Options[] }>(() => ({ past: [] }));

/** The most changes that can be taken back. */
const MOST = 50;

/** Changes how the body is looked at; `undoLook` takes it back. */
export function changeLook(change: Options): void {
  const { view } = explorer.getState();
  looks.setState(({ past }) => ({ past: [...past, lookOptions(view.options)].slice(-MOST) }));
  go({ ...view, options: { ...view.options, ...change } });
}

/** Takes the last change back; the place stays. */
export function undoLook(): void {
  const { past } = looks.getState();
  const before = past.at(-1);
  if (!before) return;
  looks.setState({ past: past.slice(0, -1) });
  const { view } = explorer.getState();
  go({ ...view, options: { ...view.options, ...NONE, ...before } });
}

/** The body as the place shows it by itself. */
export const resetLook = (): void => changeLook(NONE);

const NONE: Options = {
  peel: undefined,
  only: undefined,
  hide: undefined,
  fade: undefined,
  labels: undefined,
  sides: undefined,
};
