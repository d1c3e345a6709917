import { useEffect } from 'react';
import { reviewed } from '../../domain/quiz/schedule.ts';
import { noteCard, progress } from '../../state/progress-stores.ts';
import { quiz } from '../../state/quiz-stores.ts';
import { device } from '../../state/stores.ts';

/** Notes every answer for when its question is to come again; it is stored where the person wants that. */
export function useReviews(): void {
  useEffect(
    () =>
      quiz.subscribe(({ asked, given }, before) => {
        const { cards } = progress.getState();
        if (!asked || !given || given === before.given) return;
        noteCard(asked.id, reviewed(cards.get(asked.id), given.score, device.clock.date()));
      }),
    [],
  );
}
