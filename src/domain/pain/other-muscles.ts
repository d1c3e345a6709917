import type { MoreContent, OtherMuscle } from '../../core/content/more.ts';
import { splitSided } from '../../core/ids.ts';
import type { SkinKey } from '../../core/model/skin-places.ts';

/** The muscles that are told in words only and whose pain is taught to be felt in a painted area. */
export function otherMusclesIn(painted: readonly SkinKey[], more: MoreContent): readonly OtherMuscle[] {
  const ids = new Set(painted.map((key) => splitSided<string>(key).id));
  return more.otherMuscles.filter((muscle) => muscle.areas.some((area) => ids.has(area)));
}

/** What is to be said where nothing but one part of a limb is painted, on either side: pain there alone often has causes there. */
export function aloneIn(
  painted: readonly SkinKey[],
  more: MoreContent,
): MoreContent['aloneIn'][number] | undefined {
  const parts = new Set(painted.map((key) => splitSided<string>(key).id));
  return parts.size === 1 ? more.aloneIn.find(({ id }) => parts.has(id)) : undefined;
}
