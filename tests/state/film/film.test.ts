import { describe, expect, it } from 'vitest';
import type { FakeOptions } from '../fake-device.ts';
import { EXERCISE_AT, openApp, POINT_AT, readContent, viewAt } from '../open-app.ts';

const content = readContent();

function open(address: string, options: FakeOptions = {}) {
  const app = openApp({ address, ...options });
  app.setLimbs('there');
  app.setContent(content);
  return {
    ...app,
    at: () => app.film.getState(),
    /** The page is drawn ten times a second, for so many seconds. */
    watch: (seconds: number) => {
      app.advance();
      for (let i = 0; i < seconds * 10; i++) {
        app.pass(100);
        app.advance();
      }
    },
  };
}

/** Lasts 14 seconds. */
const BUNDLE = `${POINT_AT}/band/bundle`;
const FIBRE = `${POINT_AT}/band/fibre`;
const LOOP = `${POINT_AT}/band/loop`;

describe('a film', () => {
  it('plays by itself from its start, in its own time, and stops at its end', () => {
    const { at, watch, address } = open(BUNDLE);
    expect(at()).toMatchObject({ t: 0, playing: true, seconds: 14 });
    watch(7);
    expect(at().t).toBeCloseTo(0.5, 1);
    watch(20);
    expect(at()).toMatchObject({ t: 1, clock: 1, playing: false });
    expect(address()).toBe(BUNDLE);
  });

  it.each([0.5, 1, 2] as const)('plays at speed %s, where that was chosen', (speed) => {
    const { at, watch, remember } = open(BUNDLE);
    remember({ speed });
    watch(4);
    expect(at().t).toBeCloseTo((4 * speed) / 14, 1);
  });

  it('lets time pass once, however many look at it', () => {
    const { at, advance, pass } = open(BUNDLE);
    advance();
    for (let i = 0; i < 10; i++) {
      pass(100);
      advance();
      advance();
    }
    expect(at().t * 14).toBeCloseTo(1, 5);
  });

  it('goes on about where it was after the page slept', () => {
    const { at, watch, pass, advance } = open(BUNDLE);
    watch(3);
    const { t } = at();
    pass(3_600_000);
    advance();
    expect((at().t - t) * 14).toBeLessThanOrEqual(2.001);
  });

  it('goes on from where it stood, though nobody looked at the time meanwhile', () => {
    const { at, watch, pass, pause, play, advance } = open(BUNDLE);
    watch(3);
    pause();
    const { t } = at();
    pass(60_000);
    play();
    advance();
    expect(at()).toMatchObject({ t, playing: true });
    watch(2);
    expect((at().t - t) * 14).toBeCloseTo(2, 1);
  });

  it('begins anew where another stage is gone to, and not where only the camera is turned', () => {
    const { at, watch, go, nameCamera, view } = { ...open(BUNDLE), view: viewAt(FIBRE) };
    watch(5);
    const { t } = at();
    nameCamera('10,200,10');
    expect(at().t).toBe(t);
    go(view);
    expect(at()).toMatchObject({ t: 0, playing: true, seconds: 16 });
  });

  it('shows at once the picture of a place where nothing moves', () => {
    expect(open(POINT_AT).at()).toMatchObject({ t: 1, playing: false, seconds: 0 });
  });
});

describe('the moment in the address', () => {
  it('is where the film stands when it is opened there', () => {
    const { at, watch } = open(`${BUNDLE}?t=40`);
    expect(at()).toMatchObject({ t: 0.4, playing: false });
    watch(5);
    expect(at().t).toBe(0.4);
  });

  it('is named by pause, in whole per cent and without a step back, and forgotten by play', () => {
    const { at, watch, pause, play, address, stepsBack } = open(BUNDLE);
    watch(5);
    pause();
    const { t, playing } = at();
    expect(playing).toBe(false);
    expect(address()).toBe(`${BUNDLE}?t=${Math.round(t * 100)}`);
    expect(t * 100).toBeCloseTo(Math.round(t * 100), 10);
    watch(5);
    expect(at().t).toBe(t);
    play();
    expect(at()).toMatchObject({ t, playing: true });
    expect(address()).toBe(BUNDLE);
    expect(stepsBack()).toBe(0);
  });

  it('follows the hand that moves the film once it lets go', () => {
    const { at, seek, address } = open(BUNDLE);
    seek(0.25, false);
    expect(at()).toMatchObject({ t: 0.25, playing: false });
    expect(address()).toBe(BUNDLE);
    seek(0.75);
    expect(address()).toBe(`${BUNDLE}?t=75`);
  });

  it.each([
    [-3, 0],
    [7, 1],
  ])('keeps within the film: %d is %d', (asked, got) => {
    const { at, seek } = open(BUNDLE);
    seek(asked);
    expect(at().t).toBe(got);
  });

  it('is taken from wherever back leads', () => {
    const { at, go, back } = open(`${BUNDLE}?t=40`);
    go(viewAt(FIBRE));
    back();
    expect(at()).toMatchObject({ t: 0.4, playing: false, seconds: 14 });
  });
});

describe('play and restart', () => {
  it('play through all stages of the step, without a step back, and stop at the last', () => {
    const { at, watch, play, address, stepsBack } = open(BUNDLE);
    play();
    watch(15);
    expect(address()).toBe(FIBRE);
    expect(at()).toMatchObject({ playing: true });
    watch(60);
    expect(address()).toBe(LOOP);
    expect(at()).toMatchObject({ t: 1, playing: false });
    expect(stepsBack()).toBe(0);
  });

  it('play no further than the stage once it was stopped by hand', () => {
    const { watch, play, seek, restart, address } = open(BUNDLE);
    play();
    seek(0.5);
    restart();
    watch(20);
    expect(address()).toBe(BUNDLE);
  });

  it('play the next stage where this one has ended, and the last from its start', () => {
    const first = open(`${BUNDLE}?t=100`);
    first.play();
    expect(first.address()).toBe(FIBRE);
    expect(first.at()).toMatchObject({ t: 0, playing: true });
    const last = open(`${LOOP}?t=100`);
    last.play();
    expect(last.address()).toBe(LOOP);
    expect(last.at()).toMatchObject({ t: 0, playing: true });
  });

  it('play begins where a stage has no film by going on', () => {
    const { play, address } = open(`${POINT_AT}/after/minutes`);
    play();
    expect(address()).toBe(`${POINT_AT}/after/hours`);
  });

  it('restart from the start, wherever the film stands', () => {
    const { at, restart, address } = open(`${BUNDLE}?t=40`);
    restart();
    expect(at()).toMatchObject({ t: 0, playing: true });
    expect(address()).toBe(BUNDLE);
  });
});

describe('a film without motion', () => {
  it.each(['prefersStill', 'forcedStill'] as const)('stands at the picture that tells it best: %s', (how) => {
    const { at, watch } = open(`${POINT_AT}/injection/twitch`, { [how]: true });
    expect(at()).toMatchObject({ t: 0.29, playing: false });
    watch(5);
    expect(at()).toMatchObject({ t: 0.29, playing: false });
  });

  it('goes from still to still when it is played, while its clock goes on', () => {
    const { at, watch, play, seek } = open(EXERCISE_AT, { prefersStill: true });
    seek(0);
    play();
    const seen = new Set<number>();
    for (let second = 1; second <= 20; second++) {
      watch(1);
      expect(at().clock * at().seconds).toBeCloseTo(second, 1);
      seen.add(at().t);
    }
    expect(seen.size).toBeGreaterThan(1);
    expect(seen.size).toBeLessThan(10);
  });

  it('does so from the moment on at which the device asks for it', () => {
    const { at, watch, setPrefersStill } = open(BUNDLE);
    watch(3);
    expect(at().t).toBe(at().clock);
    setPrefersStill(true);
    watch(0.1);
    expect(at().t).not.toBe(at().clock);
  });

  it('still counts the time of an exercise that is done along', () => {
    const { at, watch } = open(`${EXERCISE_AT}?guided=yes`, { prefersStill: true });
    watch(3);
    expect(at()).toMatchObject({ playing: true });
    expect(at().clock * at().seconds).toBeCloseTo(3, 1);
  });
});

describe('an exercise that is done along', () => {
  it('keeps to real time, whatever the speed of films', () => {
    const { at, watch, remember } = open(`${EXERCISE_AT}?guided=yes`);
    remember({ speed: 2 });
    watch(6);
    expect(at().clock * at().seconds).toBeCloseTo(6, 1);
  });
});
