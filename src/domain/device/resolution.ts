/** Frames that are looked at before the resolution changes. */
const WINDOW = 6;
/** A median frame longer than this, milliseconds, is too slow to look smooth; shorter than that leaves room. */
const SLOW = 40;
const QUICK = 18;
/** Shares of the full resolution while something moves. */
const STEPS = [1, 0.75, 0.55, 0.4] as const;

/**
 * Which share of the full resolution moving pictures are drawn at on this device: one step down when the median of the
 * last frames is slow, one step up when it is quick. Pure but for what it remembers of the frames it is told of.
 */
export class MovingResolution {
  private step = 0;
  private readonly frames: number[] = [];

  /** The share for the next moving frame, 0.4 .. 1. */
  get share(): number {
    return STEPS[this.step]!;
  }

  /** Takes note of how long a frame of a movement took, milliseconds. */
  frame(milliseconds: number): void {
    this.frames.push(milliseconds);
    if (this.frames.length < WINDOW) return;
    const median = [...this.frames].sort((a, b) => a - b)[WINDOW >> 1]!;
    this.frames.length = 0;
    if (median > SLOW && this.step < STEPS.length - 1) this.step++;
    else if (median < QUICK && this.step > 0) this.step--;
  }
}
