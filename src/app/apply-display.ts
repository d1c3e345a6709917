import { settings } from '../state/stores.ts';

/** Whether the device asks for more contrast. */
const moreContrast = window.matchMedia('(prefers-contrast: more)');

/**
 * Puts the colours and the size of the text on the page, now and whenever what was chosen, or what the device asks
 * for, changes. The page's theme is always 'light' or 'contrast'; before this has run the page is light.
 */
export function applyDisplay(): void {
  const apply = () => {
    const { theme, textSize } = settings.getState();
    const root = document.documentElement;
    root.dataset.theme = theme === 'auto' ? (moreContrast.matches ? 'contrast' : 'light') : theme;
    root.style.setProperty('--text-scale', String(textSize));
  };
  apply();
  settings.subscribe(apply);
  moreContrast.addEventListener('change', apply);
}
