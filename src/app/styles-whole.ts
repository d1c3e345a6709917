/** Whether the style sheet came to its end: the build marks it there (`build/build-files.ts`). */
export const stylesWhole = (): boolean =>
  import.meta.env.DEV ||
  getComputedStyle(document.documentElement).getPropertyValue('--styles-whole').trim() === '1';
