import { createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Card } from './cards.ts';
import type { Score } from './score.ts';

/** Without chance, so that the same answers give the same days. */
const scheduler = fsrs({ enable_fuzz: false });

const GRADES: Record<Score, Grade> = { right: Rating.Good, near: Rating.Hard, wrong: Rating.Again };

/** A question's card after an answer at a time (milliseconds since 1970), as the library schedules it (FSRS); `before`: none at first. */
export function reviewed(before: Card | undefined, score: Score, now: number): Card {
  const card = before
    ? {
        due: new Date(before.due),
        last_review: new Date(before.last),
        stability: before.stability,
        difficulty: before.difficulty,
        elapsed_days: 0,
        scheduled_days: before.scheduledDays,
        learning_steps: before.learningSteps,
        reps: before.reps,
        lapses: before.lapses,
        state: before.state,
      }
    : createEmptyCard(new Date(now));
  // A clock that was set back must not undo what was answered.
  const at = Math.max(now, before?.last ?? now);
  const next = scheduler.next(card, new Date(at), GRADES[score]).card;
  return {
    due: next.due.getTime(),
    last: at,
    stability: next.stability,
    difficulty: next.difficulty,
    scheduledDays: next.scheduled_days,
    learningSteps: next.learning_steps,
    reps: next.reps,
    lapses: next.lapses,
    state: next.state,
  };
}
