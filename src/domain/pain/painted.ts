import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { Side } from '../../core/ids.ts';

/** A painted area as the address names it: `temple.right`, or `tailbone` for an area across the middle. */
export type AreaKey = string;

/** The key of an area on a side; areas across the middle have none. */
export const areaKey = (area: string, side: Side | undefined): AreaKey => (side ? `${area}.${side}` : area);

/** Area and side of a key; no side for an area across the middle. */
export function splitKey(key: AreaKey): { area: string; side: Side | undefined } {
  const [area = '', side] = key.split('.');
  return { area, side: side === 'left' || side === 'right' ? side : undefined };
}

/** Keys of an area: one across the middle, else its left and its right. */
export const keysOf = ({ id, midline }: { id: string; midline: boolean }): readonly AreaKey[] =>
  midline ? [id] : [areaKey(id, 'left'), areaKey(id, 'right')];

/**
 * The painted areas that the content knows, each once, in the order of painting. `unread`: some word named none and
 * was left out; a side that an area across the middle does not have is only dropped.
 */
export function knownAreas(
  keys: readonly AreaKey[],
  content: ContentBundle,
): { keys: readonly AreaKey[]; unread: boolean } {
  const known = keys.map((key) => {
    const { area, side } = splitKey(key);
    const found = lookup(content).area(area);
    if (!found || (!found.midline && !side)) return undefined;
    return areaKey(area, found.midline ? undefined : side);
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
