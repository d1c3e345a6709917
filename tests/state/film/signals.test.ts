import { describe, expect, it } from 'vitest';
import type { FakeOptions } from '../fake-device.ts';
import { openApp, POINT_AT, readContent, viewAt } from '../open-app.ts';

const content = readContent();
/** 5 seconds to get ready, 3 to move, 10 to hold, 3 back and 5 to rest, twice. */
const EXERCISE = `${POINT_AT}/exercises/jaw-stretch`;
const GUIDED = `${EXERCISE}?guided=yes`;

function open(address = GUIDED, options: FakeOptions = {}) {
  const app = openApp({ address, ...options });
  app.setLimbs('there');
  app.setContent(content);
  return {
    ...app,
    /** So many seconds go by, and somebody looks at the time five times in each. */
    watch: (seconds: number, often = 5) => {
      app.advance();
      for (let i = 0; i < seconds * often; i++) {
        app.pass(1000 / often);
        app.advance();
      }
    },
    /** What was heard and felt since this was asked last. */
    told: () => app.signals.splice(0),
  };
}

/** With tones chosen, and the sample heard. */
function withTones(address?: string) {
  const app = open(address);
  app.chooseSignals('tones', true);
  app.told();
  return app;
}

const BEGIN = '440-554';
const END = '554-440';

describe('the signals of an exercise that is done along', () => {
  it('are off until they are chosen', () => {
    const { watch, told, hears, readySignals } = open();
    readySignals();
    watch(60);
    expect(told()).toEqual([]);
    expect(hears()).toBe(false);
  });

  it('are heard at the start and the end of each hold, and at the end of it all', () => {
    const { watch, told, film } = withTones();
    watch(7.8);
    expect(told()).toEqual([]);
    watch(0.4);
    expect(told()).toEqual([BEGIN]);
    watch(9.6);
    expect(told()).toEqual([]);
    watch(0.4);
    expect(told()).toEqual([END]);
    watch(60);
    expect(told()).toEqual([BEGIN, END, '494-494-659']);
    expect(film.getState().playing).toBe(false);
    watch(60);
    expect(told()).toEqual([]);
  });

  it('are felt where that was chosen, alone or with tones', () => {
    const app = open();
    app.chooseSignals('vibration', true);
    expect(app.told(), 'a sample').toEqual(['buzz 250']);
    app.watch(9);
    expect(app.told()).toEqual(['buzz 250']);
    app.chooseSignals('tones', true);
    expect(app.told(), 'a sample').toEqual([BEGIN]);
    app.watch(10);
    expect(app.told()).toEqual([END, 'buzz 100-90-100']);
    app.chooseSignals('tones', false);
    app.chooseSignals('vibration', false);
    app.watch(60);
    expect(app.told()).toEqual([]);
  });

  it('are the same however seldom the page comes to look at the time', () => {
    const { watch, told } = withTones();
    watch(60, 0.6);
    expect(told()).toEqual([BEGIN, END, BEGIN, END, '494-494-659']);
  });

  it('are none after a jump by hand, nor while it stands', () => {
    const { watch, told, seek, pause, play, go } = withTones();
    watch(2);
    seek(0.5);
    seek(1);
    go(viewAt(`${GUIDED}&t=30`));
    expect(told()).toEqual([]);
    seek(0.1);
    play();
    watch(1);
    pause();
    watch(30);
    expect(told()).toEqual([]);
  });

  it('go on from where it was paused', () => {
    const { watch, told, pause, play, pass } = withTones();
    watch(10);
    expect(told()).toEqual([BEGIN]);
    pause();
    pass(60_000);
    play();
    watch(5);
    expect(told()).toEqual([]);
    watch(5);
    expect(told()).toEqual([END]);
  });

  it('go on in a page that is not looked at, as the exercise does', () => {
    const { watch, told, setHidden } = withTones();
    setHidden(true);
    watch(20, 1);
    expect(told()).toEqual([BEGIN, END]);
  });

  it('come again when it is done once more', () => {
    const { watch, told, restart } = withTones();
    watch(60);
    told();
    restart();
    watch(9);
    expect(told()).toEqual([BEGIN]);
  });

  it('are for what is done along alone: an exercise that is looked at stays silent', () => {
    const { watch, told, hears } = withTones(EXERCISE);
    expect(hears()).toBe(true);
    watch(60);
    expect(told()).toEqual([]);
  });

  it('are not to be heard any more where it is left, and are readied again by a press', () => {
    const { go, hears, setHover, readySignals } = withTones();
    go(viewAt(`${EXERCISE}?guided=pain`));
    expect(hears(), 'stopped for pain, one may go on').toBe(true);
    go(viewAt(EXERCISE));
    expect(hears()).toBe(false);
    readySignals();
    setHover(undefined);
    expect(hears(), 'readied on the way in').toBe(true);
  });

  it('are remembered on the device', () => {
    const { storage } = withTones();
    const { settings } = open(GUIDED, { storage });
    expect(settings.getState()).toMatchObject({ tones: true, vibration: false });
  });
});
