import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { SIZES, type SizeName } from './browser.ts';

export interface Visit {
  page: Page;
  /** Uncaught errors and error messages of the page. */
  errors: string[];
  /** Requests that left the app's own origin. */
  foreign: string[];
}

export interface VisitOptions {
  /** The part of the address after '#'. */
  at?: string;
  size?: SizeName;
  /** Let cameras and fibres move; stills otherwise. */
  motion?: boolean;
  /**
   * What WebGL does: it draws; or it only counts what it is told to draw, where no pixel is judged (software WebGL takes its
   * time for each); or there is none, and the flat map and the text stand in.
   */
  picture?: 'drawn' | 'counted' | 'none';
  /** Whether the limbs come, too; otherwise this is a visitor whose browser is told to save data. */
  limbs?: boolean;
  /** Runs before the page loads, e.g. to set up routes. */
  before?: ((page: Page) => Promise<unknown>) | undefined;
  context?: BrowserContextOptions;
  /** What to wait for: the drawn body with all its parts, the text alone, or nothing. */
  until?: 'whole' | 'text' | 'nothing';
}

/** Opens the app in a fresh context, as a new visitor. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { at = '/en', size = 'tablet', motion = false, before, context = {} } = options;
  const { limbs = false, picture = 'drawn', until = picture === 'none' ? 'text' : 'whole' } = options;
  const phone = size === 'phone';
  const opened = await browser.newContext({
    viewport: SIZES[size],
    hasTouch: phone,
    isMobile: phone,
    locale: 'en-US',
    // What is kept for when there is no net would hide from a test what its host answers.
    serviceWorkers: 'block',
    ...context,
  });
  const page = await opened.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    const to = request.url();
    if (!to.startsWith(url) && !to.startsWith('data:') && !to.startsWith('blob:')) foreign.push(to);
  });
  // tsx keeps the names of functions by a helper that the page does not have.
  await page.addInitScript('window.__name = (f) => f');
  await page.addInitScript(countDrawCalls, picture === 'drawn');
  if (picture === 'none') await withoutWebgl(page);
  if (!limbs) await page.addInitScript(saveData);
  await before?.(page);
  await page.goto(`${url}${motion ? '' : '?still'}#${at}`);
  if (until !== 'nothing') await page.locator('#text h1').waitFor();
  if (until === 'whole') await whole(page);
  return { page, errors, foreign };
}

/** Closes the visitor's page and context. A route that is still answering is let go: its page is gone, no fault. */
export async function leave(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().close();
}

declare global {
  interface Window {
    /** Whether WebGL draws; it counts in any case. */
    drawing?: boolean;
    /** Draw calls of WebGL so far. */
    drawCalls?: number;
    /** Triangles drawn so far. */
    drawnTriangles?: number;
    /** When the frame was done in which the body was first drawn, milliseconds since the page began. */
    firstPicture?: number;
  }
}

/** Takes 3D away from a page, or from all of a context, that is loaded after this. */
export const withoutWebgl = (page: Pick<Page, 'addInitScript'>) =>
  page.addInitScript(() => {
    const plain = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest) {
      return kind.startsWith('webgl') ? null : Reflect.apply(plain, this, [kind, ...rest]);
    } as typeof plain;
  });

/** Runs in the page: as if the person had asked the browser to save data. */
function saveData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
}

/** Runs in the page: counts what WebGL draws, or would draw. */
function countDrawCalls(draws: boolean): void {
  window.drawing = draws;
  window.drawCalls = 0;
  window.drawnTriangles = 0;
  const plain = WebGL2RenderingContext.prototype.drawElements;
  WebGL2RenderingContext.prototype.drawElements = function (mode, count, type, offset) {
    window.drawCalls = (window.drawCalls ?? 0) + 1;
    window.drawnTriangles = (window.drawnTriangles ?? 0) + count / 3;
    // The body's parts are the only things with so many triangles.
    if (count > 3000 && window.firstPicture === undefined) {
      window.firstPicture = Number.NaN;
      requestAnimationFrame(() => {
        window.firstPicture = performance.now();
      });
    }
    if (window.drawing) plain.call(this, mode, count, type, offset);
  };
  const instanced = WebGL2RenderingContext.prototype.drawElementsInstanced;
  WebGL2RenderingContext.prototype.drawElementsInstanced = function (mode, count, type, offset, instances) {
    window.drawCalls = (window.drawCalls ?? 0) + 1;
    window.drawnTriangles = (window.drawnTriangles ?? 0) + (count / 3) * instances;
    if (window.drawing) instanced.call(this, mode, count, type, offset, instances);
  };
}

/** Waits until every part of the body is drawn and nothing moves any more. */
export async function whole(page: Page): Promise<void> {
  await page.locator('[data-stage="ready"][data-whole]').waitFor({ timeout: 60_000 });
  await settled(page);
}

/**
 * Waits until the picture has stood still for a moment. Time is counted in the browser's own frames, which a slow
 * renderer holds back while it still has something to draw.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let last = -1;
        let since = performance.now();
        let frames = 0;
        const look = () => {
          const now = performance.now();
          const draws = window.drawCalls ?? 0;
          if (draws !== last) {
            last = draws;
            since = now;
            frames = 0;
          }
          if (++frames > 8 && now - since > 500) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Goes to another address in the same page, and waits until what it shows has come and stands still. */
export async function goTo(page: Page, at: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, at);
  await quiet(page);
}

/** Waits until nothing of the page has changed for some frames, and what comes later has come, if it comes soon. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const begun = performance.now();
        let since = begun;
        let frames = 0;
        const coming = () =>
          performance.now() - begun < 5000 && document.querySelector('#text [aria-busy="true"]');
        const watch = new MutationObserver(() => {
          since = performance.now();
          frames = 0;
        });
        watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const look = () => {
          if (++frames > 6 && performance.now() - since > 150 && !coming()) {
            watch.disconnect();
            resolve();
          } else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

/** From the next picture on WebGL draws, or only counts. */
export const draw = (page: Page, draws: boolean): Promise<void> =>
  page.evaluate((on) => {
    window.drawing = on;
  }, draws);

/** Waits for so many frames of the browser. */
export const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (many) => {
    for (let i = 0; i < many; i++) await new Promise(requestAnimationFrame);
  }, count);

/** Follows the link to the next step, and waits until the page has taken it. */
export async function nextStep(page: Page): Promise<void> {
  const next = page.getByRole('link', { name: 'Next', exact: true });
  const to = await next.getAttribute('href');
  await next.click();
  await page.locator(`a[rel="next"][href="${to}"]`).waitFor({ state: 'detached' });
}

/** Unfolds what the picture is turned by, if it is folded up. */
export const openTurning = (page: Page): Promise<void> => unfold(page, 'Turn and zoom');

/** Unfolds the menu of the bar, if it is folded up. */
export const openMenu = (page: Page): Promise<void> => unfold(page, 'Menu');

/** Unfolds the menu of the bar, and in it what the display can be like, as far as they are folded up. */
export async function openDisplay(page: Page): Promise<void> {
  await openMenu(page);
  await unfold(page, 'Display');
}

async function unfold(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.press('Enter');
}
