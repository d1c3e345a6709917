import { describe, expect, it } from 'vitest';
import { lastPlace } from '../../../src/state/kept/last-seen.ts';
import { KEPT } from '../../../src/state/kept/saved-settings.ts';
import { SharedStorage } from '../fake-device.ts';
import { openApp, POINT_AT, readContent, viewAt } from '../open-app.ts';

const content = readContent();
const HOUR = 60 * 60 * 1000;
/** The address of the point when all of it is said. */
const SEEN = `${POINT_AT}/where`;
const OTHER = '/en/neck/levator-scapulae/left';

/** What a window that is opened now offers to go back to. */
const offered = (storage: SharedStorage, date?: number) =>
  openApp({ storage, ...(date !== undefined && { date }) }).settings.getState().lastSeen;

describe('the last place', () => {
  it('is a muscle or point, without what was painted or how it was looked at', () => {
    const { go, storage, settings } = openApp();
    go(viewAt(`${POINT_AT}?peel=deep&cam=10,200,10`));
    expect(settings.getState().lastSeen).toBe(SEEN);
    expect(offered(storage)).toBe(SEEN);
  });

  it.each(['/en', '/en/neck', '/en/about', '/en/pain?pain=temple.right', '/en/search?q=headache'])(
    'is not %s',
    (address) => {
      const { go, settings } = openApp({ address: '/es' });
      go(viewAt(address));
      expect(settings.getState().lastSeen).toBe('');
    },
  );

  it('is not where a link led astray', () => {
    const { setContent, settings, type, tellAddress } = openApp();
    setContent(content);
    type('/en/head/temporalis/left/no-such-point');
    tellAddress();
    expect(settings.getState().lastSeen).toBe('');
  });

  it('is the last of several', () => {
    const { go, settings } = openApp({ address: POINT_AT });
    go(viewAt(OTHER));
    go(viewAt('/en/neck'));
    expect(settings.getState().lastSeen).toBe(OTHER);
  });

  it('is written down anew only after a while at the same place', () => {
    const { go, pass, settings, device } = openApp();
    go(viewAt(POINT_AT));
    const { lastSeenAt } = settings.getState();
    pass(10_000);
    go(viewAt(`${POINT_AT}?peel=deep`));
    expect(settings.getState().lastSeenAt).toBe(lastSeenAt);
    pass(120_000);
    go(viewAt(POINT_AT));
    expect(settings.getState().lastSeenAt).toBe(device.clock.date());
  });

  it('spares whoever has found a region the hint for newcomers', () => {
    const { go, settings } = openApp();
    expect(settings.getState().hintSeen).toBe(false);
    go(viewAt('/en/neck'));
    expect(settings.getState().hintSeen).toBe(true);
  });
});

describe('the last place goes by itself', () => {
  it('after its hours, while the page stays open', () => {
    const { go, pass, settings, storage } = openApp();
    go(viewAt(POINT_AT));
    pass(KEPT - HOUR);
    expect(settings.getState().lastSeen).toBe(SEEN);
    pass(2 * HOUR);
    expect(settings.getState()).toMatchObject({ lastSeen: '', lastSeenAt: 0 });
    expect(offered(storage)).toBe('');
  });

  it('with the hours of the newer place, where another was looked at meanwhile', () => {
    const { go, pass, settings } = openApp();
    go(viewAt(POINT_AT));
    pass(KEPT - HOUR);
    go(viewAt(OTHER));
    pass(2 * HOUR);
    expect(settings.getState().lastSeen).toBe(OTHER);
    pass(KEPT);
    expect(settings.getState().lastSeen).toBe('');
  });

  it('when the device wakes after them', () => {
    const { go, sleep, setHidden, settings } = openApp();
    go(viewAt(POINT_AT));
    setHidden(true);
    sleep(KEPT + HOUR);
    setHidden(false);
    expect(settings.getState().lastSeen).toBe('');
  });

  it('when the page is opened after them', () => {
    const { go, storage, device } = openApp();
    go(viewAt(POINT_AT));
    expect(offered(storage, device.clock.date() + HOUR)).toBe(SEEN);
    expect(offered(storage, device.clock.date() + KEPT + HOUR)).toBe('');
  });

  it('when the clock was set back before it', () => {
    const { go, storage, device } = openApp();
    go(viewAt(POINT_AT));
    expect(offered(storage, device.clock.date() - HOUR)).toBe('');
  });
});

describe('the last place can be switched off', () => {
  it('which forgets it in all windows and keeps none from then on', () => {
    const storage = new SharedStorage();
    const one = openApp({ storage });
    const two = openApp({ storage });
    one.go(viewAt(POINT_AT));
    two.keepPlaces(false);
    expect(one.settings.getState()).toMatchObject({ lastSeen: '', keepLastSeen: false });
    one.go(viewAt(OTHER));
    expect(one.settings.getState().lastSeen).toBe('');
    expect(offered(storage)).toBe('');
    one.keepPlaces(true);
    one.go(viewAt(POINT_AT));
    expect(offered(storage)).toBe(SEEN);
  });

  it('and forgotten once, which keeps the next', () => {
    const { go, forgetPlace, settings } = openApp({ address: POINT_AT });
    forgetPlace();
    expect(settings.getState()).toMatchObject({ lastSeen: '', lastSeenAt: 0 });
    go(viewAt(OTHER));
    expect(settings.getState().lastSeen).toBe(OTHER);
  });
});

describe('what is offered of a place that was written down', () => {
  it('is in the language of now', () => {
    expect(lastPlace(POINT_AT, 'es')).toEqual({ ...viewAt(POINT_AT), language: 'es' });
  });

  it.each(['', '/en/neck', '/en/about', '/en/nowhere', '/en/neck/levator-scapulae/up', 'null'])(
    'is nothing for "%s"',
    (text) => expect(lastPlace(text, 'en')).toBeUndefined(),
  );
});
