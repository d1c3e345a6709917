import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { type Visit, type VisitOptions, visit } from './visit.ts';

interface Visitors {
  /** Opens the built app (or what another host serves) as a new visitor, who leaves when the test is over. */
  visit(options?: VisitOptions, host?: string): Promise<Visit>;
  /** The browser that all tests share. What a test opens in it is closed when the test is over. */
  browser(): Browser;
}

/** For the top of a file of tests: visitors of the built app, all in the one browser that the run has started. */
export function visitors(): Visitors {
  let shared: Browser | undefined;
  /** What was there before the test: a page that all tests of the file share. */
  let standing = new Set<BrowserContext>();
  const browser = (): Browser => {
    if (!shared) throw new Error('there is no browser before the tests of the file begin');
    return shared;
  };
  beforeAll(async () => {
    shared = await chromium.connect(inject('browser'));
  });
  afterAll(() => shared?.close());
  beforeEach(() => {
    standing = new Set(browser().contexts());
  });
  afterEach(() =>
    Promise.all(
      browser()
        .contexts()
        .filter((c) => !standing.has(c))
        .map(close),
    ),
  );
  return { browser, visit: (options, host = inject('url')) => visit(browser(), host, options) };
}

/** A driver that does not close what the test has left for so long never will, milliseconds. The browser goes with the file. */
const PATIENCE = 30_000;

/** A route that is still answering is let go: its page is gone, no fault. */
async function close(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
  let late: ReturnType<typeof setTimeout> | undefined;
  const given = new Promise<void>((resolve) => {
    late = setTimeout(() => {
      console.warn('The driver did not close what a test has left.');
      resolve();
    }, PATIENCE);
  });
  await Promise.race([context.close(), given]);
  clearTimeout(late);
}
