import { describe, expect, it } from 'vitest';
import { openApp } from '../open-app.ts';

const HOUR = 3_600_000;

describe('the app on the device, for when there is no net', () => {
  it('is brought there once, and told of', () => {
    const { keepOffline, kept, offline } = openApp();
    expect(kept.asked).toBe(0);
    keepOffline();
    keepOffline();
    expect(kept.asked).toBe(1);
    expect(offline.getState().kept).toBeUndefined();
    kept.tell('kept');
    expect(offline.getState().kept).toBe('kept');
    kept.tell('newer');
    expect(offline.getState().kept).toBe('newer');
  });

  it('is no trouble where it is refused', async () => {
    const { keepOffline, offline, device } = openApp();
    device.offline.keep = () => Promise.reject(new Error('SecurityError'));
    keepOffline();
    await Promise.resolve();
    expect(offline.getState().kept).toBeUndefined();
  });

  it('is looked after no more than once an hour, when the page is taken up again', () => {
    const { lookForNewer, keepOffline, kept, pass } = openApp();
    lookForNewer();
    keepOffline();
    pass(HOUR / 2);
    lookForNewer();
    expect(kept.looks).toBe(0);
    pass(HOUR);
    lookForNewer();
    lookForNewer();
    expect(kept.looks).toBe(1);
  });

  it('changes to the newer one only when asked, and says where other windows keep it from that', async () => {
    const { keepOffline, takeNewer, kept, offline, host, pass } = openApp();
    keepOffline();
    kept.tell('newer');
    pass(48 * HOUR);
    expect(host.reloads).toBe(0);
    kept.alone = false;
    await takeNewer();
    expect(offline.getState().otherWindows).toBe(true);
    kept.alone = true;
    await takeNewer();
    expect(offline.getState().otherWindows).toBe(false);
  });

  it('is passed by where the host has another build: what is kept would be the same again', async () => {
    const { host, checkForUpdate, pass } = openApp();
    host.page = { build: 'b' };
    await checkForUpdate();
    pass(10_000);
    expect([host.reloads, host.freshly]).toEqual([1, 1]);
  });
});
