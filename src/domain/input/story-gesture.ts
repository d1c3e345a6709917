/** What a finger did on the bar of the story, from where it went down to where it came up. */
interface Stroke {
  /** How far it went to the right and down, CSS pixels. */
  right: number;
  down: number;
  /** How long it stayed, milliseconds. */
  time: number;
  /** Where on the bar it went down, 0 at its beginning .. 1 at its end. */
  from: number;
}

/** A finger that goes farther than this swipes; one that stays longer than this holds. CSS pixels, milliseconds. */
const SWIPE = 30;
const HOLD = 350;
/** A tap on so much of the bar at its beginning goes back. */
const BACK = 0.25;

/** What it asks for: one on or one back in the story, or nothing, as where it only held the film still. */
export function storyGesture({ right, down, time, from }: Stroke): 1 | -1 | undefined {
  if (Math.abs(right) > SWIPE && Math.abs(right) > Math.abs(down)) return right < 0 ? 1 : -1;
  if (time > HOLD || Math.hypot(right, down) > SWIPE) return undefined;
  return from < BACK ? -1 : 1;
}
