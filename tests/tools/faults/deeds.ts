import type { Page } from 'playwright-core';
import { seen } from './looking.ts';
import { goTo, SETTINGS_KEY } from './visitor.ts';

/** A point whose whole story is told, for deeds that need a place. */
export const POINT = '/en/neck/trapezius-descending/right/trapezius-descending-top';
/** Where the deeds begin unless they say otherwise: an address with something to lose. */
export const PAINTED = '/en/pain?pain=temple.right';

/** Something that a person does, which may ask for files that were not there before. */
export interface Deed {
  name: string;
  /** Needs the 3D body. */
  webgl?: true;
  /** Where it leads; without it the address stays as it is. */
  to?: string;
  /** What the person does beside following the link to `to`. */
  act?: (page: Page) => Promise<unknown>;
  /** What was asked for is there. */
  shown: (page: Page) => Promise<boolean>;
}

const text = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
const body = async (page: Page): Promise<boolean> => {
  const { stage, whole, alert } = await seen(page);
  return stage === 'ready' && whole && alert === '';
};

/** Runs in the page: opens the menus on the way to the other shape of the body, and chooses it. */
async function chooseShape(): Promise<void> {
  const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 300));
  for (const id of ['tools', 'display']) {
    document.querySelector<HTMLElement>(`[aria-controls="${id}"][aria-expanded="false"]`)?.click();
    await turn();
  }
  const choices = [...document.querySelectorAll<HTMLElement>('button, label, input, [role="radio"]')];
  choices.find((e) => /^(female|mujer|femenin)/i.test((e.textContent ?? '').trim()))?.click();
}

/** The text is there: from here on a person can do something. */
export const begun = (page: Page): Promise<boolean> => text(page, '#text h1');

/** Without WebGL the flat map stands in from the start. */
const OPEN: Deed = {
  name: 'open',
  shown: async (page) => (await begun(page)) && (await text(page, '[data-face] svg')),
};
const SPANISH: Deed = { name: 'language', to: '/es', shown: (page) => text(page, 'main[lang="es"] h1') };
const FIND: Deed = {
  name: 'search',
  to: '/en/search',
  act: (page) => page.getByRole('combobox').fill('headache', { timeout: 3000 }),
  shown: (page) => text(page, '[role="option"]'),
};
const REVIEW: Deed = {
  name: 'review',
  to: '/en/review/neck',
  shown: async (page) => (await text(page, 'h1')) && (await page.locator('table').count()) > 0,
};
export const BODY: Deed = { name: 'body', webgl: true, shown: body };
const BAND: Deed = { name: 'band', webgl: true, to: `${POINT}/band/bundle`, shown: body };
const SHAPE: Deed = {
  name: 'other shape',
  webgl: true,
  act: (page) => page.evaluate(chooseShape),
  shown: async (page) => {
    const saved = await page.evaluate((key) => {
      try {
        return window.localStorage.getItem(key) ?? '';
      } catch {
        return 'female';
      }
    }, SETTINGS_KEY);
    return saved.includes('female') && (await body(page));
  },
};
const LOW_BACK: Deed = { name: 'low back', webgl: true, to: '/en/low-back', shown: body };
const EXERCISE: Deed = { name: 'exercise', webgl: true, to: `${POINT}/exercises`, shown: body };
const PRINT: Deed = {
  name: 'print',
  webgl: true,
  act: (page) => page.keyboard.press('Control+p'),
  shown: async (page) => (await page.locator('[data-face] svg').count()) > 0,
};
export const MAP: Deed = {
  name: 'flat map',
  webgl: true,
  act: (page) => page.keyboard.press('m'),
  shown: (page) => text(page, '[data-face] svg'),
};

/** All deeds by which files are learned; a file belongs to the first that asks for it. */
export const DEEDS: readonly Deed[] = [
  OPEN,
  SPANISH,
  FIND,
  REVIEW,
  BODY,
  BAND,
  SHAPE,
  LOW_BACK,
  EXERCISE,
  PRINT,
  MAP,
];

/** The deeds that a page of yesterday must survive. */
export const EIGHT: readonly Deed[] = [MAP, FIND, REVIEW, PRINT, BAND, SPANISH, SHAPE, LOW_BACK];

/** Does it; that a part of it cannot be done any more is for `shown` to find out. */
export async function doIt(page: Page, { to, act }: Deed): Promise<void> {
  if (to) await goTo(page, to).catch(() => undefined);
  await act?.(page).catch(() => undefined);
}
