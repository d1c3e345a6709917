import type { ContentBundle, SkinAreaContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { type AreaKey, sided, splitSided } from '../../core/ids.ts';
import { type LimbPart, type SkinKey, TOLD_LIMB_PARTS } from '../../core/model/skin-places.ts';

/** Keys of an area: one across the middle, else its left and its right. */
export const keysOf = ({ id, midline }: Pick<SkinAreaContent, 'id' | 'midline'>): readonly AreaKey[] =>
  midline ? [sided(id)] : [sided(id, 'left'), sided(id, 'right')];

/** Keys of a part of a limb: its left and its right. */
export const limbKeysOf = (part: LimbPart): readonly SkinKey[] => [sided(part, 'left'), sided(part, 'right')];

/** Everything that is painted by name: the areas, and the parts of limbs beyond them. */
export const namedKeys = (content: ContentBundle): readonly SkinKey[] => [
  ...content.skinAreas.flatMap(keysOf),
  ...TOLD_LIMB_PARTS.flatMap(limbKeysOf),
];

/**
 * The painted areas that the content knows, each once, in the order of painting. `unread`: some word named none and
 * was left out; a side that an area across the middle does not have is only dropped.
 */
export function knownAreas(
  keys: readonly AreaKey[],
  content: ContentBundle,
): { keys: readonly AreaKey[]; unread: boolean } {
  const known = keys.map((key) => {
    const { id, side } = splitSided(key);
    const found = lookup(content).area(id);
    if (!found || (!found.midline && !side)) return undefined;
    return sided(id, found.midline ? undefined : side);
  });
  const read = known.filter((key) => key !== undefined);
  return { keys: [...new Set(read)], unread: read.length < known.length };
}

/** The painted areas after a stroke over others: added behind the earlier ones, or erased. */
export function afterStroke(
  painted: readonly AreaKey[],
  stroke: readonly AreaKey[],
  tool: 'paint' | 'erase',
): readonly AreaKey[] {
  if (tool === 'erase') return painted.filter((key) => !stroke.includes(key));
  return [...new Set([...painted, ...stroke])];
}
