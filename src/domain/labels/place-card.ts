import { type Rect, sharedArea } from './free-name.ts';

interface Size {
  width: number;
  height: number;
}

/** From the tap to the card, so that neither the finger nor the end of its tap is on it; from the edges, CSS pixels. */
const AWAY = 20;
const EDGE = 8;

/**
 * Where a card stands that a tap brings: over or under the tap or beside it, within the picture, off what is tapped and, if
 * it can be, off what covers the picture. CSS pixels from the picture's upper left corner.
 */
export function placeCard(
  tap: { x: number; y: number },
  card: Size,
  picture: Size,
  blocked: readonly Rect[],
): { left: number; top: number } {
  const within = (at: number, size: number, room: number): number =>
    Math.max(EDGE, Math.min(at, room - EDGE - size));
  const middle = { left: tap.x - card.width / 2, top: tap.y - card.height / 2 };
  const tries = [
    { ...middle, top: tap.y - AWAY - card.height },
    { ...middle, top: tap.y + AWAY },
    { ...middle, left: tap.x - AWAY - card.width },
    { ...middle, left: tap.x + AWAY },
  ].flatMap(({ left, top }) => {
    const x = within(left, card.width, picture.width);
    const y = within(top, card.height, picture.height);
    // Beside the buttons at an edge, too.
    return [
      x,
      ...blocked.map((rect) => within(rect.left - EDGE - card.width, card.width, picture.width)),
    ].map((tried) => ({ left: tried, top: y }));
  });
  const finger = { left: tap.x - AWAY, top: tap.y - AWAY, right: tap.x + AWAY, bottom: tap.y + AWAY };
  let best: { left: number; top: number; cost: number } | undefined;
  for (const { left, top } of tries) {
    const rect = { left, top, right: left + card.width, bottom: top + card.height };
    const over = blocked.reduce((sum, other) => sum + sharedArea(rect, other), 0);
    const aside = Math.abs(left - middle.left);
    const cost = sharedArea(rect, finger) * 4 + over + aside;
    if (!best || cost < best.cost) best = { left, top, cost };
  }
  return { left: best!.left, top: best!.top };
}
