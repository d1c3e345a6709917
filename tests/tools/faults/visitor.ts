import type { Browser, BrowserContext, Page } from 'playwright-core';

export const SETTINGS_KEY = 'trigger-point-explorer:settings';

export interface Visitor {
  context: BrowserContext;
  page: Page;
  /** Uncaught errors, and errors in the console. */
  errors: string[];
  /** How often the page was loaded. */
  loads: () => number;
  close: () => Promise<void>;
}

interface VisitorOptions {
  /** With the 3D body; without it the flat map stands in, which is much quicker. */
  webgl?: boolean;
  /** Lets films and cameras move. */
  motion?: boolean;
  /** Settings saved on the device before. */
  settings?: Readonly<Record<string, unknown>>;
  size?: { width: number; height: number };
  /** Storage throws, as it does where a person refuses it. */
  noStorage?: boolean;
  /** Runs before the page is opened, e.g. to set up routes. */
  before?: (page: Page) => Promise<unknown>;
}

const ROOMY = { width: 900, height: 640 };
const SMALL = { width: 560, height: 420 };

/** A new visitor with a device of their own; the page is not opened yet. */
export async function newVisitor(browser: Browser, options: VisitorOptions = {}): Promise<Visitor> {
  const { webgl = false, motion = false, settings, noStorage = false, before } = options;
  const context = await browser.newContext({
    viewport: options.size ?? (webgl ? SMALL : ROOMY),
    locale: 'en-US',
    reducedMotion: motion ? 'no-preference' : 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  let loads = 0;
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('domcontentloaded', () => loads++);
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  // tsx keeps the names of functions by a helper that the page does not have.
  await page.addInitScript('window.__name = (f) => f; window.print = () => undefined;');
  if (!webgl) await page.addInitScript(() => (HTMLCanvasElement.prototype.getContext = () => null));
  if (noStorage) await page.addInitScript(refuseStorage);
  else if (settings) await page.addInitScript(saveOnce, [SETTINGS_KEY, JSON.stringify(settings)] as const);
  await before?.(page);
  return {
    context,
    page,
    errors,
    loads: () => loads,
    close: () => context.close().catch(() => undefined),
  };
}

/** Runs in the page: what a visit has saved since is not put back by a reload. */
function saveOnce([key, text]: readonly [string, string]): void {
  if (window.localStorage.getItem(key) === null) window.localStorage.setItem(key, text);
}

/** Runs in the page. */
function refuseStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('The request is denied.', 'SecurityError');
      },
    });
}

/** Goes to an address within the page, as a link does. */
export const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

/** Asks until the answer is yes, or the time is over. Answers that fail are a no. */
export async function until(ask: () => Promise<boolean>, ms: number, pause = 150): Promise<boolean> {
  const end = performance.now() + ms;
  for (;;) {
    if (await ask().catch(() => false)) return true;
    if (performance.now() > end) return false;
    await wait(pause);
  }
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs jobs side by side, so many at a time; one that fails or hangs ends neither the others nor the run. */
export async function sideBySide<T>(
  jobs: readonly T[],
  lanes: number,
  run: (job: T) => Promise<void>,
  failed: (job: T, why: string) => void,
  limit = 120_000,
): Promise<void> {
  const waiting = [...jobs];
  const lane = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const mine = job;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, no) => {
        timer = setTimeout(() => no(new Error(`took longer than ${limit / 1000} s`)), limit);
      });
      await Promise.race([run(mine), late]).catch((cause: unknown) => failed(mine, String(cause)));
      clearTimeout(timer);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
