import { settings } from '../state/settings.ts';

/** Puts the colours and the size of the text that were chosen on the page, now and whenever they change. */
export function applyDisplay(): void {
  const apply = () => {
    const { theme, textSize } = settings.getState();
    const root = document.documentElement;
    root.dataset.theme = theme;
    root.style.setProperty('--text-scale', String(textSize));
  };
  apply();
  settings.subscribe(apply);
}
