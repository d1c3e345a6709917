import { createStore } from 'zustand/vanilla';
import { filmSeconds, stillMoment } from '../domain/film.ts';
import { explorer, replaceView } from './explorer.ts';
import { settings } from './settings.ts';

/** The film of the stage that is shown: where it stands, and whether it runs. */
export interface FilmState {
  /** 0 start .. 1 end of the stage. */
  t: number;
  playing: boolean;
  /** Length of the stage at normal speed, seconds; 0 where nothing moves. */
  seconds: number;
}

export const film = createStore<FilmState>(() => ({ t: 1, playing: false, seconds: 0 }));

const place = () => {
  const { view } = explorer.getState();
  const { point, options } = view;
  return [view.region, view.muscle, view.side, point?.id, point?.step, point?.stage, options.t].join('/');
};

let shown = '';

/** Puts the film where the address says: at a given moment, else playing from the start, or at its still. */
function cue(): void {
  if (place() === shown) return;
  shown = place();
  const { point, options } = explorer.getState().view;
  const seconds = filmSeconds(point);
  const { reducedMotion } = settings.getState();
  if (options.t !== undefined) film.setState({ t: options.t / 100, playing: false, seconds });
  else if (reducedMotion || seconds === 0) film.setState({ t: stillMoment(point), playing: false, seconds });
  else film.setState({ t: 0, playing: true, seconds });
}

explorer.subscribe(cue);

/** Moves a running film on by seconds of real time. */
export function tick(seconds: number): void {
  const { t, playing, seconds: length } = film.getState();
  if (!playing || length === 0) return;
  const next = Math.min(1, t + (seconds * settings.getState().speed) / length);
  film.setState({ t: next, playing: next < 1 });
}

/** Runs the film from where it stands, from the start when it has ended. */
export function play(): void {
  const { t, seconds } = film.getState();
  if (seconds > 0) film.setState({ t: t >= 1 ? 0 : t, playing: true });
}

/** Stops the film; the address then names the moment. */
export function pause(): void {
  film.setState({ playing: false });
  holdInAddress();
}

/** Shows a moment (0..1) of the stage, standing still; with `hold` the address names it. */
export function seek(t: number, hold = true): void {
  film.setState({ t: Math.min(1, Math.max(0, t)), playing: false });
  if (hold) holdInAddress();
}

function holdInAddress(): void {
  const { view } = explorer.getState();
  const t = Math.round(film.getState().t * 100);
  const next = { ...view, options: { ...view.options, t } };
  shown = '';
  replaceView(next);
}
