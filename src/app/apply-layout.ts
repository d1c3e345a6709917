import { printing, setShape, settings } from '../state/stores.ts';

/** Upright and narrow windows: the text is a sheet over the picture. */
const SHEET = window.matchMedia('(orientation: portrait), (max-width: 559.98px)');
/** Low windows, a phone on its side. */
const LOW = window.matchMedia('(max-height: 520px)');
/** So wide that what is said has room under the picture. */
const WIDE = window.matchMedia('(min-width: 1280px)');
/** So wide that there is room for two pictures. */
const TWICE = window.matchMedia('(min-width: 1600px)');

/** Widths at which the bars give something up, largest first: in CSS pixels of text as large as browsers have it. */
const LIMITS = [1100, 1024, 760, 600, 310] as const;
/** The bar of the page is as slim in a low window as in one of this width. */
const SLIM = 760;

/** Which of them the window is under, counted in its own letters: larger text leaves as little room as a smaller window. */
function narrowness(): string {
  const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const width = window.innerWidth / letter;
  return LIMITS.filter((limit) => width < limit || (LOW.matches && limit >= SLIM)).join(' ');
}

/**
 * Tells page and style sheets how the window is shared (`data-layout` of the root) and which widths it is under (`data-under`),
 * now and whenever its shape changes. Paper is no window: whatever shape it has, text and picture stand on it as beside each
 * other.
 */
export function applyLayout(): void {
  const apply = () => {
    const paper = printing.getState().on;
    const sheet = SHEET.matches && !paper;
    const low = LOW.matches && !sheet && !paper;
    document.documentElement.dataset.layout = sheet ? 'sheet' : low ? 'low' : 'beside';
    document.documentElement.dataset.under = paper ? '' : narrowness();
    setShape({ sheet, tight: sheet || low || !WIDE.matches, twice: TWICE.matches && !sheet });
  };
  apply();
  printing.subscribe(apply);
  settings.subscribe(apply);
  window.addEventListener('resize', apply);
  for (const query of [SHEET, LOW, WIDE, TWICE]) query.addEventListener('change', apply);
}
