import type { Page } from 'playwright-core';

/**
 * Presses a key of the lesson in one window; gives how long after it the address of another changed, milliseconds. Both windows tell the time of
 * one clock. Nothing waits for frames or timers, of which a window behind another has few.
 */
export async function followed(page: Page, second: Page, key: 'next' | 'back'): Promise<number> {
  const changed = second.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const plain = history.replaceState;
        history.replaceState = (...to) => {
          history.replaceState = plain;
          plain.apply(history, to);
          resolve(performance.timeOrigin + performance.now());
        };
        document.documentElement.dataset.heeded = '';
      }),
  );
  await second.locator('[data-heeded]').waitFor({ state: 'attached' });
  await second.evaluate(() => {
    delete document.documentElement.dataset.heeded;
  });
  const pressed = await page.evaluate((of) => {
    const now = performance.timeOrigin + performance.now();
    document.querySelector<HTMLElement>(`[data-lesson="${of}"]`)?.click();
    return now;
  }, key);
  return (await changed) - pressed;
}

/** Lets a page sleep as a browser does with one that is long out of sight; the function it gives back wakes it. */
export async function sleep(page: Page): Promise<() => Promise<unknown>> {
  const hand = await page.context().newCDPSession(page);
  await hand.send('Page.setWebLifecycleState', { state: 'frozen' });
  return () => hand.send('Page.setWebLifecycleState', { state: 'active' });
}
