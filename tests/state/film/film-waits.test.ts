import { describe, expect, it } from 'vitest';
import { EXERCISE_AT, openApp, POINT_AT, readContent, viewAt } from '../open-app.ts';

describe('a film whose picture is away', () => {
  function playing() {
    const app = openApp({ address: EXERCISE_AT });
    app.setContent(readContent());
    app.setStatus('ready');
    app.setLimbs('there');
    app.advance();
    const pass = (seconds: number): number => {
      for (let i = 0; i < seconds; i++) {
        app.pass(1000);
        app.advance();
      }
      const { clock, seconds: length } = app.film.getState();
      return Math.round(clock * length);
    };
    return { ...app, pass };
  }

  it('waits while it is expected back, and goes on from there', () => {
    const { pass, viewport } = playing();
    expect(pass(5)).toBe(5);
    viewport.setState({ status: 'lost', returning: true });
    expect(pass(30)).toBe(5);
    viewport.setState({ status: 'loading' });
    expect(pass(5)).toBe(5);
    viewport.setState({ status: 'ready', returning: false });
    // The first look at the clock only says when it goes on.
    expect(pass(5)).toBe(9);
  });

  it('goes on where the flat map shows it', () => {
    const { pass, viewport, remember } = playing();
    remember({ picture: 'map' });
    viewport.setState({ status: 'lost', returning: true });
    expect(pass(5)).toBe(5);
  });

  it('goes on when the picture is given up', () => {
    const { pass, viewport } = playing();
    viewport.setState({ status: 'lost', returning: false });
    expect(pass(5)).toBe(5);
  });
});

describe('a film of a whole person', () => {
  const GETTING_READY = `${POINT_AT}/injection/before`;

  function open(address = EXERCISE_AT, prefersStill = false) {
    const app = openApp({ address, prefersStill });
    app.setContent(readContent());
    const pass = (seconds: number): number => {
      app.advance();
      for (let i = 0; i < seconds; i++) {
        app.pass(1000);
        app.advance();
      }
      const { clock, seconds: length } = app.film.getState();
      return Math.round(clock * length);
    };
    return { ...app, pass, at: () => app.film.getState() };
  }

  it.each([EXERCISE_AT, `${EXERCISE_AT}?guided=yes`, `${EXERCISE_AT}?see=near`, GETTING_READY])(
    'begins once the person is there, not before: %s',
    (address) => {
      const { pass, at, setStatus, setWhole, setLimbs } = open(address);
      expect(pass(30)).toBe(0);
      setStatus('ready');
      setWhole();
      expect(pass(30)).toBe(0);
      expect(at()).toMatchObject({ waiting: true, playing: false });
      setLimbs('there');
      expect(at()).toMatchObject({ waiting: false, playing: true });
      expect(pass(3)).toBe(3);
    },
  );

  it('counts along without motion, too, once the person is there', () => {
    const { pass, setLimbs, at } = open(`${EXERCISE_AT}?guided=yes`, true);
    expect(pass(30)).toBe(0);
    setLimbs('there');
    pass(3);
    expect(at().clock * at().seconds).toBeCloseTo(3, 5);
  });

  it.each([
    ['cannot be had', (app: ReturnType<typeof open>) => app.setLimbs('none')],
    ['is of a body that has gaps', (app: ReturnType<typeof open>) => app.setMissing('bones-head.glb')],
    ['needs a picture that there is not', (app: ReturnType<typeof open>) => app.setStatus('no-webgl')],
    ['failed with the picture', (app: ReturnType<typeof open>) => app.setStatus('failed')],
    ['is not wanted but the flat map', (app: ReturnType<typeof open>) => app.remember({ picture: 'map' })],
  ])('begins at once where the person %s', (_, happens) => {
    const app = open();
    expect(app.pass(10)).toBe(0);
    happens(app);
    expect(app.pass(3)).toBe(3);
  });

  it('begins by the button without the person, who may come then without a word', () => {
    const { pass, play, at, setLimbs, restart } = open(`${EXERCISE_AT}?guided=yes`);
    pass(5);
    play();
    expect(at()).toMatchObject({ waiting: false, playing: true });
    expect(pass(3)).toBe(3);
    setLimbs('there');
    expect(pass(3)).toBe(6);
    restart();
    expect(pass(2)).toBe(2);
  });

  it('stands for good where somebody has paused or moved it meanwhile', () => {
    for (const stop of ['pause', 'seek'] as const) {
      const app = open();
      app.pass(2);
      if (stop === 'pause') app.pause();
      else app.seek(0.5);
      const { clock } = app.at();
      app.setLimbs('there');
      expect(app.at()).toMatchObject({ clock, playing: false, waiting: false });
    }
  });

  it('keeps no other film waiting', () => {
    const { pass, go, at } = open();
    pass(2);
    go(viewAt(`${POINT_AT}/band/bundle`));
    expect(at()).toMatchObject({ waiting: false, playing: true });
    expect(pass(3)).toBe(3);
  });
});
