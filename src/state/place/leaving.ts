import type { View } from '../../domain/view/view.ts';
import type { Device } from '../device/device.ts';
import { type Explorer, href } from './explorer.ts';

/** So long the browser may take to come forward again before whatever is in the address is shown, milliseconds. */
const COMES = 500;

/** Going back several times in a row is taken back so often. */
const MOST = 4;
/** Back once more, so soon after it was asked, is the same impatience and no answer, milliseconds. */
const SOON = 900;

interface Held {
  /** Asks whether to leave. */
  ask: () => void;
  /** Takes the question away again: who goes back while it is asked stays. */
  stay: () => void;
  /** Whether a view, to which the address leads now, may be shown without asking. */
  free: (view: View) => boolean;
  /** What is left of the place once it is left. */
  bare: (view: View) => View;
}

/** What is noted in an entry of the history: that something of this page stands before it, and whether that was put there for it. */
const isNoted = (note: unknown, what: 'rooted' | 'footed'): boolean =>
  typeof note === 'object' && note !== null && what in note;

/**
 * The browser's own way back out of a place where something would be lost: it is taken back, and asked about. While it is asked the
 * address stays what it was, so that a reload loses nothing, and the way back only takes the question away: what leads out is the answer,
 * and whatever leads elsewhere than back.
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
  /** Whether it was asked already when the way back was taken, since when, and how often it was taken back since. */
  let wasAsked = false;
  let since = 0;
  let times = 0;
  /** Whether something of this page stands before what is shown: whoever opened it by its own link has nothing to come back to. */
  let moved = false;

  const letGo = (): void => {
    held = undefined;
    state = 'here';
  };
  const letOut = (): void => {
    letGo();
    readAddress();
  };

  /**
   * Puts what is left of the place before it, where the page was opened by the place's own link: the way back would lead out of
   * the page at once, and nobody could be asked. The entry keeps a note of it, so that a reload puts no second one there.
   */
  function footing(hold: Held): void {
    const note = address.note();
    if (isNoted(note, 'rooted') || isNoted(note, 'footed')) return;
    if (moved) {
      address.replace({ ...(note as object | null), rooted: true });
      return;
    }
    const { view } = explorer.getState();
    address.replace(note, href(hold.bare(view)));
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

  /** Comes forward again; where the browser does not, whatever is in the address is shown after a moment. */
  function takeBack(): void {
    state = 'returning';
    times++;
    const now = times;
    address.forward();
    clock.later(COMES, () => {
      if (state === 'returning' && times === now) letOut();
    });
  }

  /** Follows a change of the address. */
  function followAddress(): void {
    moved = true;
    if (!held) {
      readAddress();
      return;
    }
    const to = viewOf(address.hash());
    const back = href(to) === href(explorer.getState().view);
    if (state !== 'returning') {
      // A footing tells of what is shown.
      if (back) return;
      if (held.free(to)) {
        state = 'here';
        readAddress();
        return;
      }
      wasAsked = state === 'asked';
      times = 0;
      takeBack();
    } else if (!back) {
      // It was gone back once more before the browser came forward.
      if (times < MOST) takeBack();
      else letOut();
    } else if (wasAsked && clock.now() - since > SOON) {
      state = 'here';
      held.stay();
    } else {
      if (!wasAsked) since = clock.now();
      state = 'asked';
      held.ask();
    }
  }

  /** The person stays. */
  function stayHere(): void {
    if (state === 'asked') state = 'here';
  }

  /** The person leaves. What was put before the place for it is where they are then: one step back leads out of the page, as they came. */
  function leaveHere(): void {
    const footed = isNoted(address.note(), 'footed');
    letOut();
    if (footed) address.back();
  }

  return { holdHere, stayHere, leaveHere, followAddress };
}
