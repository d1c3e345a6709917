import { createPainter } from './painting/painter.ts';
import { device, stores } from './stores.ts';

/** What paints, of the app's own state; it comes with the pages and the picture that paint. */
export const {
  paintOf,
  paintNow,
  touchedBy,
  strokeOver,
  endStroke,
  toggleArea,
  bringNear,
  turnTo,
  undoStroke,
  bringSense,
  bringFields,
} = createPainter(stores, device);
