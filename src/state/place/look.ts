import { createStore } from 'zustand/vanilla';
import { formatOptions, type Options } from '../../domain/view/options.ts';
import { lookOptions } from '../../domain/view/taken-options.ts';
import type { View } from '../../domain/view/view.ts';
import type { Explorer } from './explorer.ts';

/** A change by hand of how the body is looked at: what it was before, and the words of what it led to. */
interface LookChange {
  from: Options;
  to: string;
}

/** The most changes that can be taken back. */
const MOST = 50;

const lookWords = ({ options }: View): string => formatOptions(lookOptions(options));

/** Whether the look of a view is what the last change led to: back in the browser may have left it. */
export const canUndoLook = ({ past }: { past: readonly LookChange[] }, view: View): boolean =>
  past.at(-1)?.to === lookWords(view);

const NONE: Options = {
  peel: undefined,
  only: undefined,
  hide: undefined,
  fade: undefined,
  labels: undefined,
  sides: undefined,
};

/** Makes the store of how the body is looked at: the changes by hand, which can be taken back. */
export function createLook({ explorer, goInRow }: Pick<Explorer, 'explorer' | 'goInRow'>) {
  /** The changes by hand, oldest first. */
  const looks = createStore<{ past: readonly LookChange[] }>(() => ({ past: [] }));

  /** Changes how the body is looked at; `undoLook` takes it back. */
  function changeLook(change: Options): void {
    const { view } = explorer.getState();
    const next = { ...view, options: { ...view.options, ...change } };
    const made = { from: lookOptions(view.options), to: lookWords(next) };
    looks.setState(({ past }) => ({ past: [...past, made].slice(-MOST) }));
    goInRow(next);
  }

  /** Takes the last change back; the place stays. */
  function undoLook(): void {
    const { view } = explorer.getState();
    const { past } = looks.getState();
    const last = past.at(-1);
    if (!last || !canUndoLook({ past }, view)) return;
    looks.setState({ past: past.slice(0, -1) });
    goInRow({ ...view, options: { ...view.options, ...NONE, ...last.from } });
  }

  /** The body as the place shows it by itself. */
  const resetLook = (): void => changeLook(NONE);

  return { looks, changeLook, undoLook, resetLook };
}
