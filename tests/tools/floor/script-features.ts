import { type Feature, NEVER } from './floor.ts';

const feature = (name: string, safari: number, firefox: number, chrome: number): Feature => ({
  name,
  since: { safari, firefox, chrome },
});

// Versions after MDN's compatibility tables. What all browsers of the floor have is in the list too where it is not much
// older: so the list still holds when the floor is lowered.

/** Syntax: no browser that lacks it reads the file at all. */
export const SYNTAX: readonly Feature[] = [
  feature('class static block', 16.4, 93, 94),
  feature('regex lookbehind', 16.4, 78, 62),
  feature('regex v flag', 17, 116, 112),
  feature('regex modifiers', NEVER, 132, 125),
  feature('regex names twice', 17, 129, 125),
  feature('import attributes', 17.2, 138, 123),
  feature('using', NEVER, 141, 134),
  feature('decorator', NEVER, NEVER, NEVER),
  feature('accessor', NEVER, NEVER, NEVER),
];

/** Calls: of a global, of something's own function, or (after a point) a method of whatever stands before it. */
export const LIBRARY: readonly Feature[] = [
  // Lists
  feature('.at', 15.4, 90, 92),
  feature('.findLast', 15.4, 104, 97),
  feature('.findLastIndex', 15.4, 104, 97),
  feature('.toReversed', 16, 115, 110),
  feature('.toSorted', 16, 115, 110),
  feature('.toSpliced', 16, 115, 110),
  feature('.with', 16, 115, 110),
  feature('Array.fromAsync', 16.4, 115, 121),
  // Things by key
  feature('Object.hasOwn', 15.4, 92, 93),
  feature('Object.groupBy', 17.4, 119, 117),
  feature('Map.groupBy', 17.4, 119, 117),
  feature('.getOrInsert', 26.2, 144, 145),
  feature('.getOrInsertComputed', 26.2, 144, 145),
  feature('.union', 17, 127, 122),
  feature('.intersection', 17, 127, 122),
  feature('.difference', 17, 127, 122),
  feature('.symmetricDifference', 17, 127, 122),
  feature('.isSubsetOf', 17, 127, 122),
  feature('.isSupersetOf', 17, 127, 122),
  feature('.isDisjointFrom', 17, 127, 122),
  // Iterators
  feature('Iterator', 18.4, 131, 122),
  feature('.toArray', 18.4, 131, 122),
  feature('.take', 18.4, 131, 122),
  feature('.drop', 18.4, 131, 122),
  // Promises
  feature('Promise.withResolvers', 17.4, 121, 119),
  feature('Promise.try', 18.2, 134, 128),
  feature('.waitAsync', 16.4, 145, 87),
  feature('AbortSignal.timeout', 16, 100, 103),
  feature('AbortSignal.any', 17.4, 124, 116),
  feature('.throwIfAborted', 15.4, 97, 100),
  // Text and numbers
  feature('.isWellFormed', 16.4, 119, 111),
  feature('.toWellFormed', 16.4, 119, 111),
  feature('RegExp.escape', 18.2, 134, 136),
  feature('Intl.Segmenter', 14.1, 125, 87),
  feature('Intl.DurationFormat', 16.4, 136, 129),
  feature('URL.canParse', 17, 115, 120),
  feature('URL.parse', 18, 126, 126),
  feature('Math.sumPrecise', 26.2, 137, NEVER),
  feature('Math.f16round', 18.2, 129, 135),
  feature('Float16Array', 18.2, 129, 135),
  feature('Uint8Array.fromBase64', 18.2, 133, 140),
  feature('Error.isError', NEVER, 138, 134),
  feature('.resizable', 16.4, 128, 111),
  feature('structuredClone', 15.4, 94, 98),
  // The page and the device
  feature('requestIdleCallback', NEVER, 55, 47),
  feature('OffscreenCanvas', 17, 105, 69),
  feature('.transferControlToOffscreen', 17, 105, 69),
  feature('.wakeLock', 16.4, 126, 84),
  feature('.vibrate', NEVER, NEVER, 32),
  feature('.gpu', 26, 141, 113),
  feature('.userActivation', 16.4, 120, 72),
  feature('.userAgentData', NEVER, NEVER, 90),
  feature('.deviceMemory', NEVER, NEVER, 63),
  feature('.navigation', 26.2, 147, 102),
  feature('.scheduler', NEVER, 142, 94),
  feature('scheduler', NEVER, 142, 94),
  feature('.startViewTransition', 18, 144, 111),
  feature('.showPopover', 17, 125, 114),
  feature('.togglePopover', 17, 125, 114),
  feature('.checkVisibility', 17.4, 106, 105),
  feature('.moveBefore', NEVER, 144, 133),
  feature('.setHTML', NEVER, 148, 146),
  feature('.setHTMLUnsafe', 17.4, 123, 124),
  feature('.inert', 15.5, 112, 102),
  feature('.adoptedStyleSheets', 16.4, 101, 73),
  feature('CSS.registerProperty', 16.4, 128, 78),
  feature('CSS.highlights', 17.2, 140, 105),
  feature('Highlight', 17.2, 140, 105),
  feature('CompressionStream', 16.4, 113, 80),
  feature('DecompressionStream', 16.4, 113, 80),
  feature('Response.json', 17, 115, 105),
  feature('WebTransport', 26.4, 114, 97),
  feature('VideoDecoder', 16.4, 130, 94),
  feature('ImageDecoder', NEVER, 133, 94),
  feature('.requestVideoFrameCallback', 15.4, 132, 83),
];
