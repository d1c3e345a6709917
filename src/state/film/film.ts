import { createStore } from 'zustand/vanilla';
import { filmOf, nextStage, type StoryFilm, stillAt } from '../../domain/film/story-film.ts';
import { movesPerson } from '../../domain/picture/limbs.ts';
import { isByHand } from '../../domain/view/by-hand.ts';
import { shownWord } from '../../domain/view/story-step.ts';
import type { View } from '../../domain/view/view.ts';
import type { Device } from '../device/device.ts';
import type { KeptSettings } from '../kept/settings.ts';
import type { Explorer } from '../place/explorer.ts';
import type { Viewport } from '../viewport/viewport.ts';

/** The film of the stage that is shown: where it stands, and whether it runs. */
export interface FilmState {
  /** What is shown: 0 start .. 1 end of the stage. Without motion it goes from still to still. */
  t: number;
  /** Where the time stands, 0..1; the same as `t` but for stills. */
  clock: number;
  playing: boolean;
  /** It begins by itself once the person whom it shows is there. */
  waiting: boolean;
  /** Length of the stage at normal speed, seconds; 0 where nothing moves. */
  seconds: number;
}

/** The longest step of the clock, seconds: a page that was asleep goes on about where it was. */
const LONGEST = 2;

/** What of a view decides which film stands where. */
function place(view: View, seconds: number): string {
  const { point, options } = view;
  const at = [view.region, view.muscle, view.side, point?.id, point?.step, point && shownWord(point)];
  return [...at, options.t, options.version, options.guided, seconds].join('/');
}

type FilmNeeds = Pick<Explorer, 'explorer' | 'replaceView'> &
  Pick<KeptSettings, 'settings'> &
  Pick<Viewport, 'viewport'> &
  Pick<Device, 'clock'>;

/** Makes the store of the film that is shown, its clock and its buttons. */
export function createFilm({ explorer, replaceView, settings, viewport, clock: time }: FilmNeeds) {
  const film = createStore<FilmState>(() => ({
    t: 1,
    clock: 1,
    playing: false,
    waiting: false,
    seconds: 0,
  }));

  let shown = '';
  let current: StoryFilm | undefined;
  /** The whole step is played: at its end a stage goes on to the next. */
  let through = false;
  let ticked: number | undefined;
  let passed: (from: number, to: number) => void = () => undefined;

  /** Lets something know whenever the film has gone on by itself, never of a jump; after all that shows it. */
  function onPassed(tell: typeof passed): void {
    passed = tell;
  }

  /** Puts the film where the address says: at a given moment, else playing from the start, or at its still. */
  function cue(): void {
    const { view, content } = explorer.getState();
    const next = filmOf(view, content);
    const at = place(view, next.seconds);
    if (at === shown) return;
    shown = at;
    current = next;
    const { seconds } = next;
    const { t } = view.options;
    const still = settings.getState().reducedMotion && view.options.guided !== true && !through;
    if (t !== undefined) stand(t / 100, seconds);
    else if (still || seconds === 0) stand(next.still, seconds);
    else show(0, !awaits(), seconds, awaits());
  }

  /** The person whom the film shows is not there yet, though still expected. */
  function awaits(): boolean {
    const { status, limbs, missing } = viewport.getState();
    const expected =
      (status === 'loading' || status === 'ready') && limbs === 'coming' && missing.length === 0;
    return expected && settings.getState().picture !== 'map' && movesPerson(explorer.getState().view);
  }

  /** Begins the film that waited for its person, who is there now or will not come. */
  function begin(): void {
    if (film.getState().waiting && !awaits()) show(film.getState().clock, true);
  }

  function stand(t: number, seconds: number): void {
    through = false;
    film.setState({ t, clock: t, playing: false, waiting: false, seconds });
  }

  /** Moves the clock; what is shown follows it, or takes the still that belongs to it. */
  function show(clock: number, playing: boolean, seconds = film.getState().seconds, waiting = false): void {
    const t = settings.getState().reducedMotion && current ? stillAt(current, clock) : clock;
    // Where no picture is drawn nobody looked at the time while the film stood.
    if (playing && !film.getState().playing) ticked = undefined;
    film.setState({ t, clock, playing, waiting, seconds });
  }

  /** Moves a running film on by seconds of real time; an exercise that is done along keeps to real time. */
  function tick(seconds: number): void {
    const { clock, playing, seconds: length } = film.getState();
    if (!playing || length === 0) return;
    const speed = explorer.getState().view.options.guided ? 1 : settings.getState().speed;
    const next = Math.min(1, clock + (seconds * speed) / length);
    show(next, next < 1);
    passed(clock, next);
    if (next === 1 && through) goOn();
  }

  /** The picture that shows the film is away for a moment: nothing is to be missed. */
  const held = (): boolean => viewport.getState().returning && settings.getState().picture !== 'map';

  /** Moves a running film on to now. Whoever calls it, and however often, time passes once. */
  function advance(): void {
    if (held()) {
      ticked = undefined;
      return;
    }
    const now = time.now();
    const passed = ticked === undefined ? 0 : (now - ticked) / 1000;
    ticked = film.getState().playing ? now : undefined;
    if (passed > 0) tick(Math.min(passed, LONGEST));
  }

  /** Goes on to the next stage of the step, without an entry in the history. */
  function goOn(): boolean {
    const { view, content } = explorer.getState();
    const next = nextStage(view, isByHand(view, content));
    if (next) replaceView(next);
    else through = false;
    return next !== undefined;
  }

  /** Plays on from where the film stands to the end of the step; from the start when it has ended. */
  function play(): void {
    const { clock, seconds } = film.getState();
    through = true;
    if (seconds === 0) {
      goOn();
      return;
    }
    forgetMoment();
    if (clock >= 1 && goOn()) return;
    through = true;
    show(clock >= 1 ? 0 : clock, true);
  }

  /** Plays the stage from its start. */
  function restart(): void {
    forgetMoment();
    if (film.getState().seconds > 0) show(0, true);
  }

  /** Stops the film; the address then names the moment. */
  function pause(): void {
    through = false;
    film.setState({ playing: false, waiting: false });
    holdInAddress();
  }

  /** Shows a moment (0..1) of the stage, standing still; with `hold` the address names it. */
  function seek(t: number, hold = true): void {
    const to = Math.min(1, Math.max(0, t));
    through = false;
    film.setState({ t: to, clock: to, playing: false, waiting: false });
    if (hold) holdInAddress();
  }

  /** The address names whole per cent: the film stands at exactly what it says. */
  function holdInAddress(): void {
    const { view } = explorer.getState();
    const percent = Math.round(film.getState().clock * 100);
    film.setState({ t: percent / 100, clock: percent / 100 });
    nameMoment(view, percent);
  }

  /** A film that plays is named without a moment. */
  function forgetMoment(): void {
    const { view } = explorer.getState();
    if (view.options.t !== undefined) nameMoment(view, undefined);
  }

  /** Lets the address name a moment, or none, without moving the film. */
  function nameMoment(view: View, t: number | undefined): void {
    const next = { ...view, options: { ...view.options, t } };
    shown = place(next, film.getState().seconds);
    replaceView(next);
  }

  return { film, onPassed, cue, begin, tick, advance, play, restart, pause, seek };
}

/** The film that is shown. */
export type Film = ReturnType<typeof createFilm>;
