import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/state/kept/saved-settings.ts';
import { SharedStorage } from '../fake-device.ts';
import { openApp } from '../open-app.ts';

const KEY = 'trigger-point-explorer:settings';

/** A storage in which something stands already. */
function storing(text: string): SharedStorage {
  const storage = new SharedStorage();
  storage.seenBy({}).setItem(KEY, text);
  return storage;
}

describe('what was chosen', () => {
  it('is there again when the page is opened anew', () => {
    const { remember, storage, settings } = openApp();
    expect(settings.getState()).toMatchObject(DEFAULTS);
    remember({ level: 'clinical', textSize: 1.5 });
    expect(openApp({ storage }).settings.getState()).toMatchObject({ level: 'clinical', textSize: 1.5 });
  });

  it.each(['', '{', 'null', '7', '[]', '"female"', '{"level":3,"textSize":"big"}'])(
    'is as at first where %s stands in its place, and can be chosen anew',
    (text) => {
      const storage = storing(text);
      const { settings, remember } = openApp({ storage });
      expect(settings.getState()).toMatchObject(DEFAULTS);
      remember({ level: 'clinical' });
      expect(openApp({ storage }).settings.getState()).toMatchObject({ ...DEFAULTS, level: 'clinical' });
    },
  );

  it('stays where only a part is damaged', () => {
    const { settings } = openApp({ storage: storing('{"level":{},"bodyShape":"female","theme":"pink"}') });
    expect(settings.getState()).toMatchObject({ ...DEFAULTS, bodyShape: 'female' });
  });

  it('is forgotten on demand, in all windows', () => {
    const storage = new SharedStorage();
    const one = openApp({ storage });
    const two = openApp({ storage });
    one.remember({ level: 'clinical' });
    expect(two.forgetSettings()).toBe(true);
    expect(one.settings.getState()).toMatchObject(DEFAULTS);
    expect(storage.get(KEY)).toBeNull();
  });
});

describe('windows beside each other', () => {
  it('take over at once what another changes, and keep what it does not', () => {
    const storage = new SharedStorage();
    const one = openApp({ storage });
    const two = openApp({ storage });
    one.remember({ level: 'clinical' });
    two.remember({ theme: 'contrast' });
    one.remember({ speed: 2 });
    const all = { level: 'clinical', theme: 'contrast', speed: 2 };
    expect(one.settings.getState()).toMatchObject(all);
    expect(two.settings.getState()).toMatchObject(all);
  });

  it('do not lose what was stored while one of them was put by', () => {
    const storage = new SharedStorage();
    const one = openApp({ storage });
    const two = openApp({ storage });
    one.putBy();
    two.remember({ level: 'clinical' });
    expect(one.settings.getState().level).toBe('everyday');
    one.takeUp();
    expect(one.settings.getState().level).toBe('clinical');
    one.putBy();
    two.remember({ theme: 'contrast' });
    one.setHidden(true);
    expect(one.settings.getState().theme).toBe('auto');
    one.setHidden(false);
    expect(one.settings.getState().theme).toBe('contrast');
    one.putBy();
    two.remember({ captions: false });
    one.remember({ calm: true });
    expect(storage.get(KEY)).toContain('"captions":false');
  });

  it('are as at first where something else cleared the storage', () => {
    const { remember, settings, storage } = openApp();
    remember({ level: 'clinical' });
    storage.clear();
    expect(settings.getState()).toMatchObject(DEFAULTS);
  });

  it('do not mind what others keep in the same storage', () => {
    const storage = new SharedStorage();
    const { remember, settings } = openApp({ storage });
    remember({ level: 'clinical' });
    let told = 0;
    settings.subscribe(() => told++);
    storage.seenBy({}).setItem('another-app', '{"level":"everyday"}');
    expect(told).toBe(0);
    expect(settings.getState().level).toBe('clinical');
  });
});

describe.each(['changes', 'all'] as const)('a storage that refuses %s', (refuses) => {
  function refusing() {
    const storage = new SharedStorage();
    storage.refuses = refuses;
    return storage;
  }

  it('lets choices last as long as the page', () => {
    const storage = refusing();
    const { remember, settings, unstoredSettings, setHidden } = openApp({ storage });
    remember({ level: 'clinical' });
    remember({ theme: 'contrast' });
    setHidden(true);
    setHidden(false);
    expect(settings.getState()).toMatchObject({ level: 'clinical', theme: 'contrast' });
    expect(unstoredSettings()).toEqual({ level: 'clinical', theme: 'contrast' });
    expect(openApp({ storage }).settings.getState()).toMatchObject(DEFAULTS);
  });

  it('has what it refused once it takes it', () => {
    const storage = refusing();
    const { remember, unstoredSettings } = openApp({ storage });
    remember({ level: 'clinical' });
    storage.refuses = 'nothing';
    remember({ theme: 'contrast' });
    expect(unstoredSettings()).toEqual({});
    expect(openApp({ storage }).settings.getState()).toMatchObject({ level: 'clinical', theme: 'contrast' });
  });
});

it('says that a storage did not let the choices be forgotten, and forgets them in the page', () => {
  const { remember, forgetSettings, settings, storage } = openApp();
  remember({ level: 'clinical' });
  storage.refuses = 'changes';
  expect(forgetSettings()).toBe(false);
  expect(settings.getState()).toMatchObject(DEFAULTS);
});

describe('motion', () => {
  it('is little where the device asks for it, from when on it does', () => {
    const { settings, setPrefersStill } = openApp();
    expect(settings.getState().reducedMotion).toBe(false);
    setPrefersStill(true);
    expect(settings.getState().reducedMotion).toBe(true);
    setPrefersStill(false);
    expect(settings.getState().reducedMotion).toBe(false);
    expect(openApp({ prefersStill: true }).settings.getState().reducedMotion).toBe(true);
  });

  it('is none where the address says so, whatever the device asks for, and is no choice to be stored', () => {
    const { settings, setPrefersStill, remember, storage } = openApp({ forcedStill: true });
    setPrefersStill(false);
    remember({ calm: true });
    expect(settings.getState().reducedMotion).toBe(true);
    expect(storage.get(KEY)).not.toContain('reducedMotion');
  });
});
