import { useEffect } from 'react';
import type { ExerciseContent } from '../../../content/schema/bundle.ts';
import type { ModelIndex } from '../../domain/model-index.ts';
import { muscleLengths } from '../../domain/rig/lengths.ts';
import type { Pose } from '../../domain/rig/pose.ts';
import { heldPose, TRACKS } from '../../domain/rig/tracks.ts';
import type { View } from '../../domain/view.ts';
import { useExplorer, usePose, useStage } from '../../state/hooks.ts';
import { resetPose, setPose } from '../../state/pose.ts';
import { useWords } from '../use-words.ts';
import styles from './steps.module.css';

/** Lets the body take up the exercise's posture, and says what that does to the length of the treated muscle. */
export function ShowMovement({ exercise }: { exercise: ExerciseContent }) {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const index = useStage((s) => s.index);
  const shown = usePose((s) => s.exercise === exercise.id);
  const track = TRACKS[exercise.id];
  useEffect(() => resetPose, []);
  if (!track || track.poses.length === 0 || !index) return null;
  const held = heldPose(track, view.side === 'left');
  const muscle = content?.muscles.find((m) => m.id === view.muscle);
  const longer = muscle ? percentLonger(index, held, view) : 0;
  return (
    <div className={styles.movement}>
      <button
        type="button"
        aria-pressed={shown}
        onClick={() => (shown ? resetPose() : setPose(held, exercise.id))}
      >
        {shown ? words.exercises.rest : words.exercises.show}
      </button>
      <p role="status">{shown && muscle && longer > 0 ? words.exercises.longer(muscle.name, longer) : ''}</p>
    </div>
  );
}

/** By how much the pose lengthens the chosen muscle of the model, whole per cent; 0 when it does not. */
function percentLonger(index: ModelIndex, pose: Pose, { muscle, side }: View): number {
  const length = muscle ? (muscleLengths(index.rig, index, pose).get(muscle)?.[side] ?? 1) : 1;
  return Math.max(0, Math.round((length - 1) * 100));
}
