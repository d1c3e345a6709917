import { type SignalKind, signalsBetween } from '../../domain/exercise/signals.ts';
import type { Device } from '../device/device.ts';
import type { SavedSettings } from '../kept/saved-settings.ts';
import type { KeptSettings } from '../kept/settings.ts';
import type { Explorer, ExplorerState } from '../place/explorer.ts';
import type { Workout } from './workout.ts';

/** By what signals are given; each is chosen for itself. */
type Means = Pick<SavedSettings, 'tones' | 'vibration'>;

/** Notes one after the other, hertz: up to hold, down to let go, the same twice for what comes next. */
const NOTES: Readonly<Record<SignalKind, readonly number[]>> = {
  begin: [440, 554],
  end: [554, 440],
  change: [494, 494],
  done: [494, 494, 659],
};

/** Milliseconds of vibration and, between them, of none. */
const BUZZES: Readonly<Record<SignalKind, readonly number[]>> = {
  begin: [250],
  end: [100, 90, 100],
  change: [100, 90, 100, 90, 100],
  done: [400, 120, 400],
};

type SignalNeeds = Pick<Explorer, 'explorer'> &
  Pick<KeptSettings, 'settings' | 'remember'> &
  Pick<Workout, 'workout'> &
  Pick<Device, 'signaller'>;

/** Makes what tells an exercise that is done along to somebody who does not look. */
export function createSignals({ explorer, settings, remember, workout, signaller }: SignalNeeds) {
  function give(kind: SignalKind, { tones, vibration }: Means): void {
    if (tones) signaller.play(NOTES[kind]);
    if (vibration) signaller.vibrate(BUZZES[kind]);
  }

  /** Gives what is due when the time of the film has gone on from one moment (0..1) to another; the last, if several are. */
  function signal(from: number, to: number): void {
    const { routine } = workout.getState();
    if (!routine || explorer.getState().view.options.guided !== true) return;
    const due = signalsBetween(routine, from * routine.seconds, to * routine.seconds).at(-1);
    if (due) give(due, settings.getState());
  }

  /** Lets tones be heard, if they are wanted. To be called by a press: without one browsers let nothing be heard. */
  function readySignals(): void {
    if (settings.getState().tones) signaller.wake();
  }

  /** Turns a means on or off. What is turned on gives a sample of itself. */
  function chooseSignals(means: keyof Means, on: boolean): void {
    remember(means === 'tones' ? { tones: on } : { vibration: on });
    if (means === 'tones' && !on) signaller.rest();
    readySignals();
    if (on) give('begin', { tones: means === 'tones', vibration: means === 'vibration' });
  }

  /** Where an exercise is left that was done along, nothing is to be heard any more. */
  function leaveSignals({ view }: ExplorerState, before: ExplorerState): void {
    if (before.view.options.guided && !view.options.guided) signaller.rest();
  }

  return { signal, readySignals, chooseSignals, leaveSignals };
}
