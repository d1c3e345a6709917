import '../all-words.ts';
import type { Page } from 'playwright-core';
import { LANGUAGES } from '../../../src/core/ids.ts';
import { messages } from '../../../src/words/messages.ts';

/** What a person would find on the page. */
export interface Seen {
  /** Visible headings of the first level, or of any level, by their text. */
  h1: string;
  heading: string;
  /** Working links and buttons that can be seen. */
  ways: number;
  /** Letters of all text that can be seen. */
  letters: number;
  /** Something was painted at all: a style sheet that never comes keeps a page white. */
  painted: boolean;
  /** What is announced as trouble. */
  alert: string;
  /** State of the 3D part, and whether all of it is there. */
  stage: string;
  whole: boolean;
  hash: string;
}

/** Runs in the page. */
export function look(): Seen {
  const visible = (e: Element): boolean => {
    const { width, height } = e.getBoundingClientRect();
    return width > 1 && height > 1 && e.checkVisibility({ visibilityProperty: true });
  };
  const first = (selector: string): string =>
    [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((e) => visible(e) && (e.textContent ?? '').trim() !== '')
      .map((e) => (e.textContent ?? '').trim())
      .join(' | ')
      .slice(0, 300);
  const frame = document.querySelector<HTMLElement>('[data-stage]');
  return {
    h1: first('h1'),
    heading: first('h1, h2, h3, [role="heading"]'),
    ways: [...document.querySelectorAll('a[href], button:not(:disabled), summary')].filter(visible).length,
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts
    letters: (document.body?.innerText ?? '').trim().length,
    painted: performance.getEntriesByName('first-contentful-paint').length > 0,
    alert: first('[role="alert"]'),
    stage: frame?.dataset.stage ?? '',
    whole: frame?.dataset.whole !== undefined,
    hash: window.location.hash,
  };
}

const NO_WEBGL = LANGUAGES.map((language) => messages(language).picture.trouble['no-webgl']);

/** That there is no 3D body is no message of trouble here: the tool itself has taken WebGL away. */
export const withoutBanner = (now: Seen): Seen => ({
  ...now,
  alert: now.alert
    .split(' | ')
    .filter((text) => !NO_WEBGL.some((banner) => text.includes(banner)))
    .join(' | '),
});

/** What the page shows; a page that does not answer shows nothing. */
export async function seen(page: Page, patience = 20_000): Promise<Seen> {
  const nothing: Seen = {
    h1: '',
    heading: '',
    ways: 0,
    letters: 0,
    painted: false,
    alert: 'the page does not answer',
    stage: '',
    whole: false,
    hash: '',
  };
  return await Promise.race([
    page.evaluate(look).then(withoutBanner, () => nothing),
    new Promise<Seen>((resolve) => setTimeout(() => resolve(nothing), patience)),
  ]);
}

/**
 * Why a page counts as blank, or undefined when it is not: a heading or a message, a way on, and text; with `painted` also
 * that something was drawn at all.
 */
export function blank(
  { heading, alert, ways, letters, painted }: Seen,
  asked?: 'painted',
): string | undefined {
  if (asked && !painted) return 'nothing painted';
  if (letters <= 40) return `blank (${letters} letters)`;
  if (!heading && !alert) return 'no heading and no message';
  if (ways === 0) return 'no way on';
  return undefined;
}

/** Words of what offers to try again, in both languages. */
const AGAIN =
  /again|reload|refresh|newer|new version|otra vez|de nuevo|volver a|recargar|actualizar|nueva versión/i;

/** What the 3D picture offers where it failed. */
const PICTURE_AGAIN = LANGUAGES.map((language) => messages(language).picture.retry);

/**
 * Presses the offered way to try again, if one can be seen. Of several offers the one in a message belongs to the
 * trouble, and that of a 3D body which the tool itself has taken away is pressed only where it is the last.
 */
export async function pressAgain(page: Page): Promise<boolean> {
  const offered = page.locator('button:visible, a[href]:visible').filter({ hasText: AGAIN });
  const { alert } = await page.evaluate(look).catch(() => ({ alert: '' }));
  const taken = NO_WEBGL.some((banner) => alert.includes(banner));
  const fair = taken ? PICTURE_AGAIN.reduce((o, hasNotText) => o.filter({ hasNotText }), offered) : offered;
  const told = page.locator('[role="alert"]').locator(fair);
  for (const offers of [told, fair, offered]) {
    if ((await offers.count().catch(() => 0)) === 0) continue;
    return await offers
      .first()
      .click({ timeout: 3000, noWaitAfter: true })
      .then(
        () => true,
        () => false,
      );
  }
  return false;
}
