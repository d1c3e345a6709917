import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The page, as far as recovery looks at it. */
class FakePage extends EventTarget {
  hidden = false;
  show(): void {
    this.hidden = false;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

describe('a picture that the device took away', () => {
  let page: FakePage;
  const load = async () => ({
    ...(await import('../../src/state/recovery.ts')),
    ...(await import('../../src/state/viewport.ts')),
  });

  beforeEach(() => {
    vi.resetModules();
    vi.useFakeTimers();
    page = new FakePage();
    vi.stubGlobal('document', page);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is used again when the device gives it back, without being built anew', async () => {
    const { graphicsLost, graphicsBack, setStatus, viewport } = await load();
    setStatus('ready');
    graphicsLost(() => true);
    expect(viewport.getState()).toMatchObject({ status: 'lost', returning: true });
    graphicsBack();
    expect(viewport.getState()).toMatchObject({ status: 'ready', returning: false, build: 0 });
    vi.advanceTimersByTime(60_000);
    expect(viewport.getState()).toMatchObject({ status: 'ready', build: 0 });
  });

  it('is built anew by itself, without an order to the camera, when the device does not', async () => {
    const { commandCamera, graphicsLost, setStatus, viewport } = await load();
    setStatus('ready');
    commandCamera('turn-left');
    graphicsLost(() => true);
    vi.advanceTimersByTime(2000);
    expect(viewport.getState()).toMatchObject({ status: 'loading', returning: true, build: 1 });
    expect(viewport.getState().command).toBeUndefined();
    setStatus('ready');
    expect(viewport.getState().returning).toBe(false);
  });

  it('is tried a few times, ever later, and then left to the person', async () => {
    const { graphicsLost, retryViewport, setStatus, viewport } = await load();
    setStatus('ready');
    const tried: number[] = [];
    graphicsLost(() => {
      tried.push(Date.now());
      return false;
    });
    vi.advanceTimersByTime(600_000);
    expect(tried.length).toBeGreaterThan(1);
    expect(tried.length).toBeLessThan(6);
    const gaps = tried.slice(1).map((at, i) => at - tried[i]!);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(viewport.getState()).toMatchObject({ status: 'lost', returning: false });
    retryViewport();
    expect(viewport.getState()).toMatchObject({ status: 'loading', build: 1 });
  });

  it('does not come and go without end when it is lost again each time it is built', async () => {
    const { graphicsLost, setStatus, viewport } = await load();
    setStatus('ready');
    for (let i = 0; i < 20; i++) {
      graphicsLost(() => true);
      for (let wait = 0; wait < 20_000 && viewport.getState().status === 'lost'; wait += 500)
        vi.advanceTimersByTime(500);
      if (viewport.getState().status === 'loading') setStatus('ready');
      vi.advanceTimersByTime(2000);
    }
    expect(viewport.getState().build).toBeLessThan(10);
  });

  it('waits while the page is not looked at, and comes when it is', async () => {
    const { graphicsLost, setStatus, viewport, watchReturns } = await load();
    const end = watchReturns();
    setStatus('ready');
    page.hidden = true;
    graphicsLost(() => true);
    vi.advanceTimersByTime(600_000);
    expect(viewport.getState()).toMatchObject({ status: 'lost', returning: true, build: 0 });
    page.show();
    vi.advanceTimersByTime(20_000);
    expect(viewport.getState()).toMatchObject({ status: 'loading', build: 1 });
    end();
  });

  it('is tried once more when the page is looked at again after all tries', async () => {
    const { graphicsLost, setStatus, viewport, watchReturns } = await load();
    watchReturns();
    setStatus('ready');
    let room = false;
    graphicsLost(() => room);
    vi.advanceTimersByTime(600_000);
    room = true;
    page.show();
    vi.advanceTimersByTime(20_000);
    expect(viewport.getState()).toMatchObject({ status: 'loading', build: 1 });
  });

  it('keeps the trouble that was there first, until another try', async () => {
    const { graphicsLost, retryViewport, setStatus, viewport } = await load();
    setStatus('undrawable');
    graphicsLost(() => true);
    setStatus('failed');
    expect(viewport.getState()).toMatchObject({ status: 'undrawable', returning: false });
    retryViewport();
    expect(viewport.getState()).toMatchObject({ status: 'loading', attempt: 1, fresh: false });
    setStatus('failed');
    retryViewport();
    expect(viewport.getState()).toMatchObject({ status: 'loading', attempt: 2, fresh: true });
  });

  it('is no trouble where the view itself left the page', async () => {
    const { leaveViewport, setStatus, viewport } = await load();
    setStatus('ready');
    leaveViewport();
    expect(viewport.getState()).toMatchObject({ status: 'loading', returning: false });
    setStatus('too-old');
    leaveViewport();
    expect(viewport.getState().status).toBe('too-old');
  });
});
