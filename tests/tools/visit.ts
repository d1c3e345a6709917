import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { SIZES, type SizeName } from './browser.ts';

interface Visit {
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
  /** Runs before the page loads, e.g. to set up routes. */
  before?: (page: Page) => Promise<unknown>;
  context?: BrowserContextOptions;
  /** What to wait for: the drawn body with all its parts, the text alone, or nothing. */
  until?: 'whole' | 'text' | 'nothing';
}

/** Opens the app in a fresh context, as a new visitor. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { at = '/en', size = 'tablet', motion = false, before, until = 'whole', context = {} } = options;
  const phone = size === 'phone';
  const opened = await browser.newContext({
    viewport: SIZES[size],
    hasTouch: phone,
    isMobile: phone,
    locale: 'en-US',
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
  await page.addInitScript(countDrawCalls);
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
    /** Draw calls of WebGL so far. */
    drawCalls?: number;
    /** Triangles drawn so far. */
    drawnTriangles?: number;
    /** When the frame was done in which the body was first drawn, milliseconds since the page began. */
    firstPicture?: number;
  }
}

/** Runs in the page: counts what WebGL draws. */
function countDrawCalls(): void {
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
    plain.call(this, mode, count, type, offset);
  };
  const instanced = WebGL2RenderingContext.prototype.drawElementsInstanced;
  WebGL2RenderingContext.prototype.drawElementsInstanced = function (mode, count, type, offset, instances) {
    window.drawCalls = (window.drawCalls ?? 0) + 1;
    window.drawnTriangles = (window.drawnTriangles ?? 0) + (count / 3) * instances;
    instanced.call(this, mode, count, type, offset, instances);
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

/** Follows the link to the next step, and waits until the page has taken it. */
export async function nextStep(page: Page): Promise<void> {
  const next = page.getByRole('link', { name: 'Next', exact: true });
  const to = await next.getAttribute('href');
  await next.click();
  await page.locator(`a[rel="next"][href="${to}"]`).waitFor({ state: 'detached' });
}
