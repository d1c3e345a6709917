import { useEffect, useEffectEvent, useRef } from 'react';
import { formatAddress } from '../../../domain/view/address.ts';
import type { View } from '../../../domain/view/view.ts';
import { useTeams } from '../../../state/lesson-stores.ts';
import { explorer } from '../../../state/stores.ts';
import type { Going } from '../use-lesson.ts';
import { lineOf } from './line.ts';

/** What the window for the projector shows of a view. */
export const clean = (view: View): View => ({ ...view, options: { ...view.options, present: 'clean' } });

/**
 * Tells the second window of a lesson, where there is one, of every view of this one and of the teams' points while they are shown; also
 * when it asks, having slept or been loaded anew.
 * Keys that are pressed there lead here.
 */
export function useLeading({ id, step }: Pick<Going, 'id' | 'step'>): void {
  const hear = useEffectEvent((by: unknown) => {
    if (by === 1 || by === -1) step(by);
  });
  const teams = useTeams();
  const line = useRef<BroadcastChannel>(undefined);
  const tellTeams = useEffectEvent(() => line.current?.postMessage({ teams: teams ?? null }));
  useEffect(() => {
    const own = lineOf(id);
    if (!own) return;
    line.current = own;
    const tell = (at: View) => own.postMessage({ at: formatAddress(clean(at)) });
    own.addEventListener('message', ({ data }) => {
      if (data?.ask === true) {
        tell(explorer.getState().view);
        tellTeams();
      }
      hear(data?.step);
    });
    tell(explorer.getState().view);
    tellTeams();
    // By the store itself: before this window draws the view, which may take it long.
    const end = explorer.subscribe((now, before) => {
      if (now.view !== before.view) tell(now.view);
    });
    return () => {
      end();
      line.current = undefined;
      own.close();
    };
  }, [id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are told whenever they change
  useEffect(() => tellTeams(), [teams]);
}
