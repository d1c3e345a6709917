import type { ViewportStatus } from '../../state/viewport/viewport.ts';

/** Words for a 3D body that is long in coming, comes in part, or cannot be shown. */
export interface PictureWords {
  /** The other shape of the body could not be had. */
  shapeFailed: string;
  trouble: Record<Exclude<ViewportStatus, 'loading' | 'ready'>, string>;
  /** In a line where there is little room; the reason and what can be done come out of it. */
  why: string;
  retry: string;
  /** A tap may have meant several places. */
  which: string;
  /** The device took it away, and it is expected back. */
  returning: string;
  slow: string;
  muscles: string;
  /** Who does the exercise, or is got ready: the film waits meanwhile. */
  figure: string;
  /** What the files hold, by their names. */
  parts: Record<string, string>;
  otherPart: string;
  missing: (parts: readonly string[]) => string;
  /** What a step adds to the body. */
  addition: Record<'slow' | 'failed', string>;
}
