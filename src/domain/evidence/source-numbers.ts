import type { MoreContent } from '../../core/content/more.ts';

/** The numbers of sources in the list of all, from 1 on, in rising order: the same on every sheet that is printed. */
export function numbersOf(keys: readonly string[], { sources }: MoreContent): number[] {
  const all = Object.keys(sources);
  return keys.map((key) => all.indexOf(key) + 1).sort((a, b) => a - b);
}
