/** How high the sheet of text stands over the picture: only its first lines, about a third of the page, or all of it. */
export const RESTS = ['peek', 'half', 'full'] as const;
export type Rest = (typeof RESTS)[number];

/** A finger that is lifted while it moves faster than this, CSS pixels per millisecond, throws the sheet on. */
const THROW = 0.4;

/** One rest higher or lower; at the ends it stays. */
export const restBeside = (rest: Rest, by: 1 | -1): Rest =>
  RESTS[Math.min(RESTS.length - 1, Math.max(0, RESTS.indexOf(rest) + by))]!;

/** Where one button leads from each rest, so that it reaches all three: up to the end, then down to the first lines. */
export const REST_AFTER: Readonly<Record<Rest, Rest>> = { peek: 'half', half: 'full', full: 'peek' };

/**
 * Where the sheet comes to rest when a finger lets it go: the nearest rest, or one on in the direction in which it is
 * thrown. Heights in CSS pixels; `speed` in CSS pixels per millisecond, upward positive.
 */
export function restAt(height: number, speed: number, heights: Readonly<Record<Rest, number>>): Rest {
  const above = RESTS.filter((rest) => heights[rest] > height);
  const below = RESTS.filter((rest) => heights[rest] <= height);
  if (speed > THROW) return above[0] ?? 'full';
  if (speed < -THROW) return below.at(-1) ?? 'peek';
  const off = (rest: Rest) => Math.abs(heights[rest] - height);
  return RESTS.reduce((best, rest) => (off(rest) < off(best) ? rest : best));
}
