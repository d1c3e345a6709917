// Comes once a frame is there: the line to it.

import { connect, type RemoteProxy } from 'penpal';
import type { EmbedMethods, EmbedTold } from '../../core/embed/embed-types.ts';
import { oneOrigin } from '../../core/embed/one-origin.ts';

/** A slow phone takes long until the app is there, milliseconds. */
const PATIENCE = 120_000;

/** What the frame does when it is asked, as promises of it. */
type Remote = RemoteProxy<{ [K in keyof EmbedMethods]: EmbedMethods[K] }>;

/** Talks to the app in a frame, of the app's own origin alone. */
export function talk(
  frame: Window,
  origin: string,
  tell: (told: EmbedTold) => void,
): { remote: Promise<Remote>; end: () => void } {
  const line = connect<{ [K in keyof EmbedMethods]: EmbedMethods[K] }>({
    messenger: oneOrigin(frame, origin),
    methods: { tell },
    timeout: PATIENCE,
  });
  // A frame that shows no app never answers: that is said by what is asked of it.
  line.promise.catch(() => undefined);
  return { remote: line.promise, end: line.destroy };
}
