import { describe, expect, it } from 'vitest';
import { SharedStorage } from '../fake-device.ts';
import { openApp } from '../open-app.ts';

describe('another build at the host', () => {
  it('is said for a moment, and then loaded', async () => {
    const { host, checkForUpdate, update, pass } = openApp();
    host.page = { build: 'b' };
    expect(await checkForUpdate()).toBe(true);
    expect(update.getState().state).toBe('reloading');
    expect(host.reloads).toBe(0);
    pass(10_000);
    expect(host.reloads).toBe(1);
  });

  it('is loaded once: where the page is the old one still, it is left to the person', async () => {
    const before = openApp();
    before.host.page = { build: 'b' };
    await before.checkForUpdate();
    before.pass(10_000);
    const after = openApp({ note: before.note() });
    after.host.page = { build: 'b' };
    expect(await after.checkForUpdate()).toBe(true);
    expect(after.update.getState().state).toBe('newer');
    after.pass(60_000);
    expect(after.host.reloads).toBe(0);
    after.host.page = { build: 'c' };
    const later = openApp({ note: before.note() });
    later.host.page = { build: 'c' };
    await later.checkForUpdate();
    expect(later.update.getState().state).toBe('reloading');
  });

  it.each([
    ['has the same', 'a', { build: 'a' }],
    ['does not answer', 'a', undefined],
    ['gives another page, without a build', 'a', { build: undefined }],
    ['has any, and the page that runs has none', undefined, { build: 'b' }],
  ])('is not there where the host %s', async (_, own, page) => {
    const { host, checkForUpdate, update, pass } = openApp();
    host.ownBuild = own;
    host.page = page;
    expect(await checkForUpdate()).toBe(false);
    pass(60_000);
    expect(update.getState().state).toBe('current');
    expect(host.reloads).toBe(0);
  });

  it('is asked for once by however many at a time, and loaded once', async () => {
    const { host, checkForUpdate, pass } = openApp();
    host.page = { build: 'b' };
    expect(await Promise.all([checkForUpdate(), checkForUpdate()])).toEqual([true, true]);
    expect(await checkForUpdate()).toBe(true);
    pass(60_000);
    expect(host.reloads).toBe(1);
  });
});

describe('a page that is loaded anew', () => {
  it('keeps the choices that the storage refused, once', () => {
    const storage = new SharedStorage();
    storage.refuses = 'changes';
    const before = openApp({ storage });
    before.remember({ level: 'clinical', theme: 'contrast' });
    before.reloadPage();
    expect(before.host.reloads).toBe(1);
    const after = openApp({ storage, note: before.note() });
    expect(after.settings.getState().level).toBe('everyday');
    after.unpackSettings();
    expect(after.settings.getState()).toMatchObject({ level: 'clinical', theme: 'contrast' });
    expect(after.note()).not.toHaveProperty('settings');
  });

  it('takes nothing along that is stored, nor a choice that is none', () => {
    const before = openApp();
    before.remember({ level: 'clinical' });
    before.reloadPage();
    expect(before.note()).toEqual({});
    const after = openApp({ note: { settings: { level: 'loud', theme: 'contrast' } } });
    after.unpackSettings();
    expect(after.settings.getState()).toMatchObject({ level: 'everyday', theme: 'contrast' });
  });

  it('leaves the rest of what the entry of the history says', () => {
    const { reloadPage, note, unpackSettings, settings } = openApp({ note: { row: true } });
    unpackSettings();
    reloadPage();
    expect(note()).toEqual({ row: true });
    expect(settings.getState().level).toBe('everyday');
  });

  it('is loaded for a person only where the host answers', async () => {
    const { host, reloadIfServed } = openApp();
    host.page = undefined;
    expect(await reloadIfServed()).toBe(false);
    expect(host.reloads).toBe(0);
    host.page = { build: 'a' };
    expect(await reloadIfServed()).toBe(true);
    expect(host.reloads).toBe(1);
  });
});
