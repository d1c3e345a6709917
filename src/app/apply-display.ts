import { settings } from '../state/stores.ts';

/** Whether the device asks for more contrast, and whether it is dark. */
const moreContrast = window.matchMedia('(prefers-contrast: more)');
const darkDevice = window.matchMedia('(prefers-color-scheme: dark)');

/**
 * Puts the colours, the tone of the skin (for legends) and the size of the text on the page, now and whenever what was chosen, or what the device asks
 * for, changes. The page's theme is then 'light', 'dark' or 'contrast'; before this has run `boot.css` follows the device.
 */
export function applyDisplay(): void {
  const apply = () => {
    const { theme, textSize, skin } = settings.getState();
    const root = document.documentElement;
    root.dataset.theme = theme === 'auto' ? themeOfDevice() : theme;
    root.dataset.skin = skin;
    root.style.setProperty('--text-scale', String(textSize));
    nameBarColour(root);
  };
  apply();
  settings.subscribe(apply);
  for (const asked of [moreContrast, darkDevice]) asked.addEventListener('change', apply);
}

/** Who asks for contrast gets it, on a dark device too: that theme was made for it. */
const themeOfDevice = (): string =>
  moreContrast.matches ? 'contrast' : darkDevice.matches ? 'dark' : 'light';

/** The browser's own bar takes the colour of the page, whatever the device is. */
function nameBarColour(root: HTMLElement): void {
  const paper = getComputedStyle(root).getPropertyValue('--paper').trim();
  if (!paper) return;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    meta.content = paper;
}
