import { describe, expect, it } from 'vitest';
import { openApp } from '../open-app.ts';

describe('a picture that the device took away', () => {
  function open() {
    const app = openApp();
    app.setStatus('ready');
    return { ...app, now: () => app.viewport.getState() };
  }

  it('is used again when the device gives it back, without being built anew', () => {
    const { graphicsLost, graphicsBack, now, pass } = open();
    graphicsLost(() => true);
    expect(now()).toMatchObject({ status: 'lost', returning: true });
    graphicsBack();
    expect(now()).toMatchObject({ status: 'ready', returning: false, build: 0 });
    pass(60_000);
    expect(now()).toMatchObject({ status: 'ready', build: 0 });
  });

  it('is no way out of another trouble', () => {
    const { setStatus, graphicsBack, now } = open();
    setStatus('undrawable');
    graphicsBack();
    expect(now().status).toBe('undrawable');
  });

  it('is built anew by itself, without an order to the camera, when the device does not', () => {
    const { commandCamera, graphicsLost, setStatus, now, pass } = open();
    commandCamera('turn-left');
    graphicsLost(() => true);
    pass(2000);
    expect(now()).toMatchObject({ status: 'loading', returning: true, build: 1 });
    expect(now().command).toBeUndefined();
    setStatus('ready');
    expect(now().returning).toBe(false);
  });

  it('is tried a few times, ever later, and then left to the person', () => {
    const { graphicsLost, retryViewport, now, pass, device } = open();
    const tried: number[] = [];
    graphicsLost(() => {
      tried.push(device.clock.now());
      return false;
    });
    pass(600_000);
    expect(tried.length).toBeGreaterThan(1);
    expect(tried.length).toBeLessThan(6);
    const gaps = tried.slice(1).map((at, i) => at - tried[i]!);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(now()).toMatchObject({ status: 'lost', returning: false });
    retryViewport();
    expect(now()).toMatchObject({ status: 'loading', build: 1 });
  });

  /** Builds the picture whenever it is to be, and loses it again after so long. */
  function losingAfter(holds: number): number {
    const { graphicsLost, setStatus, now, pass } = open();
    for (let i = 0; i < 20; i++) {
      graphicsLost(() => true);
      for (let wait = 0; wait < 20_000 && now().status === 'lost'; wait += 500) pass(500);
      if (now().status === 'loading') setStatus('ready');
      pass(holds);
    }
    return now().build;
  }

  it('does not come and go without end when it is lost again each time it is built', () => {
    expect(losingAfter(2000)).toBeLessThan(10);
  });

  it('is built each time where it held for a while in between', () => {
    expect(losingAfter(10_000)).toBe(20);
  });

  it('waits while the page is not looked at, and comes when it is', () => {
    const { graphicsLost, watchReturns, now, pass, setHidden } = open();
    watchReturns();
    setHidden(true);
    graphicsLost(() => true);
    pass(600_000);
    expect(now()).toMatchObject({ status: 'lost', returning: true, build: 0 });
    setHidden(false);
    pass(20_000);
    expect(now()).toMatchObject({ status: 'loading', build: 1 });
  });

  it('is tried once more when the page is looked at again after all tries', () => {
    const { graphicsLost, watchReturns, now, pass, setHidden } = open();
    watchReturns();
    let room = false;
    graphicsLost(() => room);
    pass(600_000);
    room = true;
    setHidden(false);
    pass(20_000);
    expect(now()).toMatchObject({ status: 'loading', build: 1 });
  });

  it('is let be once nobody watches for it any more', () => {
    const { graphicsLost, watchReturns, now, pass, setHidden } = open();
    const end = watchReturns();
    graphicsLost(() => true);
    end();
    setHidden(true);
    setHidden(false);
    pass(600_000);
    expect(now()).toMatchObject({ status: 'lost', build: 0 });
  });
});
