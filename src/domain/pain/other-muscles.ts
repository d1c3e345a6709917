import type { MoreContent, OtherMuscle } from '../../core/content/more.ts';
import { type AreaKey, splitSided } from '../../core/ids.ts';

/** The muscles that are told in words only and whose pain is taught to be felt in a painted area. */
export function otherMusclesIn(painted: readonly AreaKey[], more: MoreContent): readonly OtherMuscle[] {
  const ids = new Set(painted.map((key) => splitSided(key).id));
  return more.otherMuscles.filter((muscle) => muscle.areas.some((area) => ids.has(area)));
}
