import { useSyncExternalStore } from 'react';
import type { View } from '../../domain/view/view.ts';
import type { Reached } from './track.ts';

/** The lesson of this package as its page shows it. */
interface Seat {
  /** The platform keeps how it goes. */
  recorded: boolean;
  /** Puts by what was reached, and says what that is; none where the lesson is not there. */
  finish?: () => Reached;
  /** The view where the lesson was last; none before it began. */
  last?: View;
}

let seat: Seat = { recorded: true };
const followers = new Set<() => void>();

/** Changes what the page of a package shows of its lesson. */
export function setSeat(change: Partial<Seat>): void {
  seat = { ...seat, ...change };
  for (const follow of followers) follow();
}

const follow = (follower: () => void) => {
  followers.add(follower);
  return () => followers.delete(follower);
};

/** The lesson of this package, as it is now. */
export const useSeat = (): Seat => useSyncExternalStore(follow, () => seat);
