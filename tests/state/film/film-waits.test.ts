import { describe, expect, it } from 'vitest';
import { EXERCISE_AT, openApp, readContent } from '../open-app.ts';

describe('a film whose picture is away', () => {
  function playing() {
    const app = openApp({ address: EXERCISE_AT });
    app.setContent(readContent());
    app.setStatus('ready');
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
