import type { Page } from 'playwright-core';

/**
 * What cannot be read or reached on a page as it stands, however far one scrolls: the page wider than its window, sentences
 * that an edge cuts off, controls that lie under something else once they are brought into sight.
 */
export const lost = (page: Page): Promise<string[]> => page.evaluate(inPage);

/** Runs in the page. */
function inPage(): string[] {
  const out: string[] = [];
  const wide = document.documentElement.scrollWidth - window.innerWidth;
  /** Some of what goes beyond an edge, by name. */
  const beyond = (within: Element, edge: number): string =>
    [...within.querySelectorAll('*')]
      .filter((e) => e.getBoundingClientRect().right > edge + 1 && !e.closest('nav ol, svg'))
      .map((e) => `${e.tagName}.${e.getAttribute('class')} "${e.textContent?.slice(0, 12)}"`)
      .slice(0, 8)
      .join(', ');
  if (wide > 0) out.push(`the page is ${wide} px too wide: ${beyond(document.body, window.innerWidth)}`);
  const text = document.querySelector('#text')!;
  const over = text.scrollWidth - text.clientWidth;
  if (over > 1)
    out.push(
      `the text is ${over} px too wide: ${beyond(text, text.getBoundingClientRect().left + text.clientWidth)}`,
    );
  const rendered = (e: Element): boolean =>
    e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
  const unseen = '.visually-hidden, [aria-hidden="true"], svg';

  /** The first ancestor that cuts off a part of a box, and cannot be scrolled to it. */
  function cutBy(e: Element, box: DOMRect): Element | undefined {
    for (let at: Element | null = e; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      // A name that is told in full nearby ends in dots; a box of no size is for those who listen.
      if (style.textOverflow === 'ellipsis' || style.clipPath !== 'none' || style.clip !== 'auto') return;
      if (style.position === 'fixed') return;
      const clip = at.getBoundingClientRect();
      const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
      const [x, y] = [style.overflowX, style.overflowY];
      if (x !== 'visible' && !scrolls(x) && (box.left < clip.left - 1 || box.right > clip.right + 1))
        return at;
      if (y !== 'visible' && !scrolls(y) && (box.top < clip.top - 2 || box.bottom > clip.bottom + 2))
        return at;
      // Beyond its box what scrolls hides what is not scrolled to.
      if (scrolls(x) || scrolls(y)) return;
    }
    return;
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    // Names over the picture keep off its edges by themselves, and those that have no room are left out.
    if (!parent || !node.textContent?.trim() || parent.closest(`${unseen}, [data-tag]`) || !rendered(parent))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 2) continue;
      const by = cutBy(parent, box);
      if (!by) continue;
      out.push(`"${node.textContent.trim().slice(0, 30)}" is cut off by ${by.tagName.toLowerCase()}`);
      break;
    }
  }

  /** What lies where a control is once it is brought into sight; itself, where it can be pressed. */
  function meets(e: HTMLElement): Element | 'itself' | null {
    e.scrollIntoView({ block: 'center', inline: 'center' });
    const box = e.getBoundingClientRect();
    const { position, display } = getComputedStyle(e);
    // The way past the picture comes with the focus.
    if ((box.bottom <= 0 && position === 'absolute') || box.width < 2) return 'itself';
    // A link may go over several lines: the middle of its first.
    const [first] = e.getClientRects();
    const { left, top, width, height } = display === 'inline' && first ? first : box;
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const meant = hit?.closest('a[href], button, label, summary');
    return hit && (e.contains(hit) || meant === e) ? 'itself' : hit;
  }

  for (const e of document.querySelectorAll<HTMLElement>('a[href], button, input, summary, select')) {
    if (!rendered(e) || e.closest(unseen)) continue;
    const style = getComputedStyle(e);
    if (style.pointerEvents === 'none' || style.opacity === '0') continue;
    // What sticks to an edge lies elsewhere once the text is scrolled: it is tried from the head of the text as well.
    let hit = meets(e);
    if (hit !== 'itself') {
      text.scrollTop = 0;
      hit = meets(e);
    }
    if (hit === 'itself') continue;
    const name = (e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 30);
    const under = hit
      ? `${hit.tagName.toLowerCase()} "${(hit.textContent ?? '').trim().slice(0, 20)}"`
      : 'the edge';
    out.push(`${e.tagName.toLowerCase()} "${name}" lies under ${under}`);
  }
  return out;
}
