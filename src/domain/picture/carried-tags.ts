import type { ModelIndex } from '../../core/model/model-index.ts';
import { modelLookup } from '../../core/model/model-lookup.ts';
import { type Carried, carry, carryBetween, carrySoft } from '../../core/rig/carry.ts';
import type { DualQuaternion } from '../../core/rig/dual-quaternion.ts';
import { pullsOf } from '../exercise/pulls.ts';
import type { Tag } from '../labels/tag.ts';
import type { View } from '../view/view.ts';
import { actionPlace } from './tags.ts';

/**
 * The tags of a view where the body has carried them in a pose: those of trigger points, of the band round one, of
 * marks and of muscles with their muscle, the names of the arrows with the arrows, all others with the skin.
 */
export function carriedTags(
  tags: readonly Tag[],
  view: View,
  index: ModelIndex,
  transforms: readonly DualQuaternion[],
): readonly Tag[] {
  const pulls = tags.some(({ kind }) => kind === 'action') ? pullsOf(view, index, transforms) : undefined;
  return tags.map((tag): Tag => {
    if (tag.kind === 'action' && (tag.key === 'stretch' || tag.key === 'strengthen'))
      return pulls ? { ...tag, at: actionPlace(pulls, tag.key) } : tag;
    const { point, direction } =
      onMuscle(tag, view, index, transforms) ?? carrySoft(index.rig, tag.at, transforms);
    return { ...tag, at: point(tag.at), ...(tag.out && { out: direction(tag.out) }) };
  });
}

/** How a tag moves that belongs to a muscle: at a trigger point, or in the middle of the muscle. */
function onMuscle(
  { kind, muscle, point, marked, held }: Tag,
  view: View,
  index: ModelIndex,
  transforms: readonly DualQuaternion[],
): Carried | undefined {
  if (marked && held) {
    const structure = modelLookup(index).structure(marked.muscle);
    return structure && carryBetween(index.rig, structure, held, transforms, marked.side === 'left');
  }
  const left = (point?.side ?? view.side) === 'left';
  if (kind === 'muscle' || kind === 'role') {
    const structure = modelLookup(index).structure(muscle);
    if (!structure?.muscle) return undefined;
    const middle = { position: structure.muscle.line[1], place: { u: 0.5, v: 0.5 } };
    return carry(index.rig, structure, middle, transforms, left);
  }
  const id = kind === 'part' ? view.point?.id : point?.id;
  const anchor = modelLookup(index).anchor(id);
  const structure = anchor && modelLookup(index).structure(anchor.structure);
  return structure && carry(index.rig, structure, anchor, transforms, left);
}
