/** A rectangle of the page, CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something that is drawn over the picture. */
export interface Overlaid {
  kind: 'text' | 'icon' | 'bar' | 'mark';
  name: string;
  /** Where its letters or lines lie. */
  boxes: Box[];
  /** Red, green and blue, 0 to 255, and how solid: 0..1. A mark has colours of its own. */
  colour: readonly [number, number, number];
  alpha: number;
  /** The contrast that it has to reach. */
  needed: number;
}

/**
 * Runs in the page, so that it has all that it needs in itself: where the picture lies, and what is to be seen over it.
 */
export function collectOverlaid(): { picture: Box; items: Overlaid[] } {
  const frame = document.querySelector('[data-stage] > div');
  if (!frame) throw new Error('there is no picture');
  const bounds = frame.getBoundingClientRect();
  const within = (r: DOMRect): Box[] => {
    const [x, y] = [Math.max(r.left, bounds.left), Math.max(r.top, bounds.top)];
    const [width, height] = [Math.min(r.right, bounds.right) - x, Math.min(r.bottom, bounds.bottom) - y];
    return width > 1 && height > 1 ? [{ x, y, width, height }] : [];
  };
  const seen = (e: Element) =>
    e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    getComputedStyle(e).clipPath === 'none';
  // What only shows is passed over when one looks for what lies on top, unless it takes the finger.
  const touchable = new CSSStyleSheet();
  touchable.replaceSync('[data-tag] * { pointer-events: auto !important; }');
  document.adoptedStyleSheets = [touchable];
  const onTop = (e: Element) => {
    const { x, y, width, height } = e.getBoundingClientRect();
    const [left, right] = [x - 1, x + width + 1];
    const [top, bottom] = [y - 1, y + height + 1];
    const others = [
      [left, y + height / 2],
      [right, y + height / 2],
      [x + width / 2, top],
      [x + width / 2, bottom],
    ]
      .flatMap(([px = 0, py = 0]) => document.elementsFromPoint(px, py))
      .filter((other) => other !== e && other.closest('[data-tag], button'));
    return others.length === 0 && e.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  };
  const items: Overlaid[] = [];
  const add = (kind: Overlaid['kind'], e: Element, rects: readonly DOMRect[], name = e.textContent ?? '') => {
    const boxes = rects.flatMap(within);
    if (boxes.length === 0 || !seen(e)) return;
    const style = getComputedStyle(e);
    const own = kind === 'bar' ? style.borderBlockEndColor : style.color;
    const [r = 0, g = 0, b = 0, a = 1] = (own.match(/[\d.]+/g) ?? []).map(Number);
    let alpha = a;
    for (let up: Element | null = e; up; up = up.parentElement) alpha *= Number(getComputedStyle(up).opacity);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const needed = kind === 'text' && !large ? 4.5 : 3;
    items.push({ kind, name: name.trim().slice(0, 40), boxes, colour: [r, g, b], alpha, needed });
  };
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent || !walker.currentNode.textContent?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    add('text', parent, [...range.getClientRects()]);
  }
  for (const e of frame.querySelectorAll('[data-short]'))
    if (e.firstElementChild && !e.firstElementChild.checkVisibility())
      add('text', e, [e.getBoundingClientRect()], e.getAttribute('data-short') ?? '');
  for (const e of frame.querySelectorAll('svg'))
    add('icon', e, [e.getBoundingClientRect()], e.parentElement?.getAttribute('aria-label') ?? 'icon');
  for (const e of frame.querySelectorAll('[data-tag] > span:not(:has(span))'))
    if (onTop(e))
      add('mark', e, [e.getBoundingClientRect()], e.parentElement?.getAttribute('data-tag') ?? '');
  for (const e of frame.querySelectorAll('[data-scale-bar]')) {
    // The bar is the lower border: what lies close over and under it.
    const { left, width, bottom } = e.getBoundingClientRect();
    const thick = Number.parseFloat(getComputedStyle(e).borderBlockEndWidth);
    const close = [bottom - thick - 3, bottom + 1].map((top) => new DOMRect(left + 4, top, width - 8, 2));
    add('bar', e, close, 'scale bar');
  }
  document.adoptedStyleSheets = [];
  return { picture: { x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height }, items };
}
