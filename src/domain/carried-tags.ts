import type { ModelIndex } from './model-index.ts';
import { pullsOf } from './pulls.ts';
import { carry, carrySoft } from './rig/carry.ts';
import type { DualQuaternion } from './rig/dual-quaternion.ts';
import { actionPlace, type Tag } from './tags.ts';
import type { View } from './view.ts';

/**
 * The tags of a view where the body has carried them in a pose: those of trigger points, and of the band round one,
 * with their muscle, the names of the arrows with the arrows, all others with the skin.
 */
export function carriedTags(
  tags: readonly Tag[],
  view: View,
  index: ModelIndex,
  transforms: readonly DualQuaternion[],
): readonly Tag[] {
  const left = view.side === 'left';
  const pulls = tags.some(({ kind }) => kind === 'action') ? pullsOf(view, index, transforms) : undefined;
  return tags.map((tag): Tag => {
    if (tag.kind === 'action' && (tag.key === 'stretch' || tag.key === 'strengthen'))
      return pulls ? { ...tag, at: actionPlace(pulls, tag.key) } : tag;
    const whole = tag.muscle && index.structures.find((s) => s.id === tag.muscle);
    if (whole) {
      const position = left ? ([-tag.at[0], tag.at[1], tag.at[2]] as const) : tag.at;
      const middle = { position, place: { u: 0.5, v: 0.5 } };
      return { ...tag, at: carry(index.rig, whole, middle, transforms, left).point(tag.at) };
    }
    const point = tag.kind === 'part' ? view.point?.id : tag.key;
    const anchor = index.anchors.find((a) => a.point === point);
    const structure = anchor && index.structures.find((s) => s.id === anchor.structure);
    const { point: move, direction } = structure
      ? carry(index.rig, structure, anchor, transforms, left)
      : carrySoft(index.rig, tag.at, transforms);
    return { ...tag, at: move(tag.at), ...(tag.out && { out: direction(tag.out) }) };
  });
}
