import type { Page } from 'playwright-core';

/**
 * The drawn body alone, without what the page lays over and under it: to the pixel, as a PNG. The browser draws the gradient of the
 * ground anew at times, with some pixels a level lighter or darker.
 */
export async function bodyAlone(page: Page): Promise<Buffer> {
  const show = (opacity: '0' | '') =>
    page.evaluate((value) => {
      for (
        let inner: Element | null = document.querySelector('canvas');
        inner?.parentElement && !inner.parentElement.hasAttribute('data-stage');
        inner = inner.parentElement
      ) {
        inner.parentElement.style.background = value === '0' ? '#fff' : '';
        for (const other of inner.parentElement.children)
          if (other !== inner && other instanceof HTMLElement) other.style.opacity = value;
      }
    }, opacity);
  await show('0');
  const picture = await page.locator('canvas').screenshot();
  await show('');
  return picture;
}
