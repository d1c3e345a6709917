import { useEffect, useEffectEvent, useState } from 'react';
import { attend } from '../../state/host/attend.ts';
import { LONG_AFTER, SAID_AFTER } from '../../state/host/patience.ts';
import { useOnline } from './use-online.ts';

/** How the waiting goes: nothing is said of the first second; after fifteen there is a way to try again. */
export type Progress = 'coming' | 'slow' | 'late' | 'failed' | 'here';

export interface Loaded<T> {
  value: T | undefined;
  progress: Progress;
  retry: () => void;
}

interface Answer<T> {
  key: unknown;
  attempt: number;
  value?: T;
  progress: Progress;
}

/**
 * Loads something when it is first shown, and whenever `key` changes; `load` is told when it was asked for before in
 * vain. What comes late is still taken; what failed is asked for again when the connection comes back.
 */
export function useLoaded<T>(load: (again: boolean) => Promise<T>, key?: unknown): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<T>>({ key, attempt, progress: 'coming' });
  const ask = useEffectEvent((again: boolean) => load(again));
  useEffect(() => {
    const say = (progress: Progress, value?: T) =>
      setAnswer({ key, attempt, progress, ...(value !== undefined && { value }) });
    const timers = [setTimeout(() => say('slow'), SAID_AFTER), setTimeout(() => say('late'), LONG_AFTER)];
    const quiet = () => timers.forEach(clearTimeout);
    const leave = attend(
      ask(attempt > 0),
      'What was asked for',
      (value) => {
        quiet();
        say('here', value);
      },
      () => {
        quiet();
        say('failed');
      },
    );
    return () => {
      leave();
      quiet();
    };
  }, [key, attempt]);
  const valid = answer.key === key && answer.attempt === attempt;
  const retry = () => setAttempt(attempt + 1);
  useOnline(valid && answer.progress === 'failed', retry);
  return {
    value: valid ? answer.value : undefined,
    progress: valid ? answer.progress : 'coming',
    retry,
  };
}
