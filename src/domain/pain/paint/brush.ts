import { BROADEST } from './paint.ts';

/** Half the breadth of the brush by what holds it, CSS pixels: as broad as it looks on the screen, so that a nearer body is painted finer. */
const HALF: Record<string, number> = { pen: 6, touch: 11 };
const HALF_OF_MOUSE = 9;
/** No brush is thinner, mm. */
const THINNEST = 3;

/** Half the breadth of a stroke, whole mm. `scale`: how many mm a CSS pixel is on the skin. */
export const brushRadius = (pointerType: string, scale: number): number =>
  Math.round(Math.min(BROADEST, Math.max(THINNEST, (HALF[pointerType] ?? HALF_OF_MOUSE) * scale)));
