import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStores } from '../../src/state/create-stores.ts';
import { wire } from '../../src/state/wire.ts';
import { fakeDevice } from './fake-device.ts';
import { EXERCISE_AT, openApp, POINT_AT, readContent, viewAt } from './open-app.ts';

const content = readContent();

afterEach(() => vi.restoreAllMocks());

describe('who follows whom', () => {
  it('is nobody before it is said', () => {
    const { device, setHidden, pass, tellAddress, address } = fakeDevice({ address: `${EXERCISE_AT}?t=40` });
    const stores = createStores(device);
    stores.setContent(content);
    setHidden(false);
    tellAddress();
    pass(1000);
    expect(stores.film.getState()).toMatchObject({ t: 1, seconds: 0 });
    expect(stores.workout.getState().routine).toBeUndefined();
    expect(stores.settings.getState().lastSeen).toBe('');
    wire(stores, device);
    stores.readAddress();
    expect(stores.film.getState().t).toBe(0.4);
    expect(stores.workout.getState().routine).toBeDefined();
    expect(stores.settings.getState().lastSeen).toBe(EXERCISE_AT);
    expect(address()).toBe(`${EXERCISE_AT}?t=40`);
  });

  it('never shows a new exercise at the moment of the film before', () => {
    const app = openApp({ address: `${POINT_AT}/exercises/nod-stretch?t=90` });
    app.setContent(content);
    const late: number[] = [];
    app.workout.subscribe(({ routine, now }) => {
      if (routine?.exercise === 'jaw-stretch') late.push(now?.index ?? -1);
    });
    app.go(viewAt(EXERCISE_AT));
    expect(new Set(late)).toEqual(new Set([0]));
  });

  it('has the film and the workout in place when what is remembered of the place is written', () => {
    const app = openApp({ address: '/en' });
    app.setContent(content);
    const seen: unknown[] = [];
    app.settings.subscribe(({ lastSeen }) => {
      if (lastSeen === EXERCISE_AT)
        seen.push([app.film.getState().t, app.workout.getState().routine?.exercise]);
    });
    app.go(viewAt(`${EXERCISE_AT}?t=40`));
    expect(seen).toEqual([[0.4, 'jaw-stretch']]);
  });

  it('goes on where one of the followers cannot read the content', () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { setContent, settings } = openApp({ address: EXERCISE_AT });
    settings.setState({ lastSeen: '', lastSeenAt: 0 });
    setContent({ ...content, exercises: undefined as unknown as typeof content.exercises });
    expect(said).toHaveBeenCalled();
    expect(settings.getState().lastSeen).not.toBe('');
  });

  it('is told of the address by the browser from then on', () => {
    const { type, tellAddress, explorer } = openApp({ address: '/en/neck' });
    type('/en/head');
    tellAddress();
    expect(explorer.getState().view.region).toBe('head');
  });

  it('can be had without a browser: code that imports the state can be tested', async () => {
    const { explorer, film, settings } = await import('../../src/state/stores.ts');
    expect(explorer.getState().view).toEqual(viewAt('/en'));
    expect(film.getState().playing).toBe(false);
    expect(settings.getState()).toMatchObject({ level: 'everyday', reducedMotion: false });
  });
});
