import type { ContentBundle } from '../../core/content/bundle.ts';
import { type AreaId, splitSided } from '../../core/ids.ts';
import { LIMB_PARTS, type SkinKey } from '../../core/model/skin-places.ts';
import type { PaintingWords } from './painting-words.ts';

/** Name of a painted area, or of a part of a limb, with its side where it has one. */
export function areaName(key: SkinKey, content: ContentBundle, words: PaintingWords): string {
  const { id, side } = splitSided<string>(key);
  const limb = LIMB_PARTS.find((part) => part === id);
  const name = content.areas[id as AreaId] ?? (limb ? words.limbs[limb] : id);
  return side ? words.sided(name, side) : name;
}

/** Names of areas as a list within a sentence. */
export const areaNames = (keys: readonly SkinKey[], content: ContentBundle, words: PaintingWords): string =>
  keys.map((key) => areaName(key, content, words)).join(', ');
