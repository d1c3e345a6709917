import type { ExerciseContent } from '../../core/content/bundle.ts';
import type { MuscleId, Side } from '../../core/ids.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { muscleLengths } from '../../core/rig/lengths.ts';
import type { Pose } from '../../core/rig/pose.ts';
import { RIGHT_FIRST } from '../../core/sides.ts';
import { isSymmetric } from './symmetry.ts';

/** A muscle that an exercise lengthens or lets work, on one side, at one of its turning points. */
export interface Role {
  muscle: MuscleId;
  side: Side;
  kind: 'lengthens' | 'works';
  /** Change of length against the start of the exercise, whole per cent. */
  percent: number;
}

/** From this share on a muscle counts as longer; a muscle that holds may give this much. */
export const LONGER = 0.01;
export const HOLDS = 0.02;

/** A smaller change says nothing to a person, whole per cent. */
const TOLD = 3;

/** Whether the change of a muscle's length is worth a figure. */
export const isTold = ({ percent }: Role): boolean => Math.abs(percent) >= TOLD;

/**
 * Which of the muscles that the exercise names lengthen, and which work, in the posture `held` against `start` on the
 * model. `side` is the side that is exercised; on the other one a muscle only counts as working when both sides do the
 * same, or when it shortens.
 */
export function rolesAt(
  { lengthens, works }: Pick<ExerciseContent, 'lengthens' | 'works'>,
  index: ModelIndex,
  start: Pose,
  held: Pose,
  side: Side,
): readonly Role[] {
  const [before, now] = [start, held].map((pose) => muscleLengths(index.rig, index, pose));
  const change = (muscle: MuscleId, of: Side): number =>
    (now!.get(muscle)?.[of] ?? 1) / (before!.get(muscle)?.[of] ?? 1) - 1;
  const both = isSymmetric(held);
  const role = (kind: Role['kind'], muscle: MuscleId, of: Side): Role => ({
    muscle,
    side: of,
    kind,
    percent: Math.round(change(muscle, of) * 100),
  });
  return [
    ...lengthens.flatMap((muscle) =>
      RIGHT_FIRST.filter((of) => change(muscle, of) >= LONGER).map((of) => role('lengthens', muscle, of)),
    ),
    ...works.flatMap((muscle) =>
      RIGHT_FIRST.filter((of) => change(muscle, of) <= (both || of === side ? HOLDS : -LONGER)).map((of) =>
        role('works', muscle, of),
      ),
    ),
  ];
}
