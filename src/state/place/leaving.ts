import type { View } from '../../domain/view/view.ts';
import type { Device } from '../device/device.ts';
import { type Explorer, href } from './explorer.ts';

/** So long the browser may take to come forward again before whatever is in the address is shown, milliseconds. */
const COMES = 500;

interface Held {
  /** Asks whether to leave. */
  ask: () => void;
  /** Whether a view, to which the address leads now, may be shown without asking. */
  free: (view: View) => boolean;
  /** What stands in the address while it is asked: should the person just go, nothing else is left of the place. */
  bare: (view: View) => View;
}

/** Whether an entry of the history has one before it that was put there for it. */
const isFooted = (note: unknown): boolean => typeof note === 'object' && note !== null && 'footed' in note;

/**
 * The browser's own way back out of a place where something would be lost: it is taken back once, and asked about. Nobody is
 * kept: a second time leads out, and so does whatever leads elsewhere than back.
 */
export function createLeaving({
  address,
  clock,
  explorer,
  readAddress,
  viewOf,
}: Pick<Device, 'address' | 'clock'> & Pick<Explorer, 'explorer' | 'readAddress' | 'viewOf'>) {
  let held: Held | undefined;
  let state: 'here' | 'returning' | 'asked' = 'here';
  /** Whether something of this page stands before what is shown: whoever opened it by its own link has nothing to come back to. */
  let moved = false;

  const letGo = (): void => {
    held = undefined;
    state = 'here';
  };
  const leaveHere = (): void => {
    letGo();
    readAddress();
  };

  /**
   * Puts what is left of the place before it, where the page was opened by the place's own link: the way back would lead out of
   * the page at once, and nobody could be asked. The entry keeps a note of it, so that a reload puts no second one there.
   */
  function footing(hold: Held): void {
    if (moved || isFooted(address.note())) return;
    const { view } = explorer.getState();
    address.replace(address.note(), href(hold.bare(view)));
    address.go(href(view).slice(1));
    address.replace({ footed: true });
  }

  /** Asks before the browser's way back leads away from here. What it returns ends that. */
  function holdHere(hold: Held): () => void {
    footing(hold);
    held = hold;
    state = 'here';
    return () => {
      if (held === hold) letGo();
    };
  }

  /** Follows a change of the address. */
  function followAddress(): void {
    moved = true;
    if (!held) {
      readAddress();
      return;
    }
    const here = explorer.getState().view;
    switch (state) {
      case 'here':
        if (held.free(viewOf(address.hash()))) {
          readAddress();
          break;
        }
        state = 'returning';
        address.forward();
        clock.later(COMES, () => {
          if (state === 'returning') leaveHere();
        });
        break;
      case 'returning':
        if (address.hash() === href(here)) {
          state = 'asked';
          address.replace(address.note(), href(held.bare(here)));
          held.ask();
        } else leaveHere();
        break;
      case 'asked':
        leaveHere();
    }
  }

  /** The person stays: the address says again what is shown. */
  function stayHere(): void {
    if (state !== 'asked') return;
    state = 'here';
    address.replace(address.note(), href(explorer.getState().view));
  }

  return { holdHere, stayHere, leaveHere, followAddress };
}
