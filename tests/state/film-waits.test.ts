import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

describe('a film whose picture is away', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.useFakeTimers();
    vi.stubGlobal('window', {
      addEventListener: () => undefined,
      location: { search: '', hash: '' },
      matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
    });
    vi.stubGlobal('document', { addEventListener: () => undefined });
    vi.stubGlobal('navigator', { language: 'en' });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  async function playing() {
    const { advance, film } = await import('../../src/state/film.ts');
    const { viewport } = await import('../../src/state/viewport.ts');
    const { settings } = await import('../../src/state/settings.ts');
    film.setState({ t: 0, clock: 0, playing: true, seconds: 100 });
    advance();
    const pass = (seconds: number): number => {
      for (let i = 0; i < seconds; i++) {
        vi.advanceTimersByTime(1000);
        advance();
      }
      return Math.round(film.getState().clock * 100);
    };
    return { pass, viewport, settings };
  }

  it('waits while it is expected back, and goes on from there', async () => {
    const { pass, viewport } = await playing();
    expect(pass(5)).toBe(5);
    viewport.setState({ status: 'lost', returning: true });
    expect(pass(30)).toBe(5);
    viewport.setState({ status: 'loading' });
    expect(pass(5)).toBe(5);
    viewport.setState({ status: 'ready', returning: false });
    // The first look at the clock only says when it goes on.
    expect(pass(5)).toBe(9);
  });

  it('goes on where the flat map shows it', async () => {
    const { pass, viewport, settings } = await playing();
    settings.setState({ picture: 'map' });
    viewport.setState({ status: 'lost', returning: true });
    expect(pass(5)).toBe(5);
  });

  it('goes on when the picture is given up', async () => {
    const { pass, viewport } = await playing();
    viewport.setState({ status: 'lost', returning: false });
    expect(pass(5)).toBe(5);
  });
});
