import type { ContentBundle } from '../../core/content/bundle.ts';
import { type AreaKey, splitSided } from '../../core/ids.ts';
import type { Messages } from '../../words/catalogue.ts';

/** Name of a painted area, with its side where it has one. */
export function areaName(key: AreaKey, content: ContentBundle, words: Messages): string {
  const { id: area, side } = splitSided(key);
  const name = content.areas[area] ?? area;
  return side ? words.pain.sided(name, side) : name;
}

/** Names of areas as a list within a sentence. */
export const areaNames = (keys: readonly AreaKey[], content: ContentBundle, words: Messages): string =>
  keys.map((key) => areaName(key, content, words)).join(', ');
