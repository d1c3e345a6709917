import { PNG } from 'pngjs';
import type { Engine, Place, Pointer } from './engine.ts';
import { eventually } from './processes.ts';

/** Runs in the page: the first visible element that a selector finds and whose name or text begins so. */
const FIND = `
  const shown = (e) => { const b = e.getBoundingClientRect(); return b.width > 0 && b.height > 0 && getComputedStyle(e).visibility !== 'hidden'; };
  const nameOf = (e) => (e.getAttribute('aria-label') || e.textContent || '').trim();
  const find = (css, name) => [...document.querySelectorAll(css)].find((e) => shown(e) && (!name || nameOf(e).startsWith(name)));`;

interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** A picture of the page, or of a part of it. */
interface Picture {
  /** How many of its pixels differ from those of another of the same size. */
  changed(other: Picture): number;
  /** How many colours it has, counted coarsely. */
  colours(): number;
  readonly png: PNG;
}

/** A person with one engine before them: finds things by what is written on them, waits for what should come, and points. */
export class Hand {
  readonly engine: Engine;
  readonly pointer: Pointer;

  constructor(engine: Engine, pointer: Pointer) {
    this.engine = engine;
    this.pointer = pointer;
  }

  /** Waits until an expression of the page is true; `find(css, name)` is at hand there. */
  async until(expression: string, what: string, patience = 40_000): Promise<void> {
    await eventually(
      async () => (await this.engine.run<boolean>(`${FIND} return !!(${expression})`)) || undefined,
      what,
      patience,
    );
  }

  /** Waits for something that can be seen. */
  see(css: string, name = ''): Promise<void> {
    return this.until(
      `find(${JSON.stringify(css)}, ${JSON.stringify(name)})`,
      `${css} "${name}" is to be seen`,
    );
  }

  /** Waits until the address is one of these. */
  async at(pattern: RegExp): Promise<void> {
    await this.until(`${pattern}.test(decodeURIComponent(location.hash))`, `the address is ${pattern}`);
  }

  text(css: string, name = ''): Promise<string> {
    return this.engine.run(`${FIND} const e = find(...arguments); return e ? nameOf(e) : ''`, css, name);
  }

  /** Where it stands in the page, brought into view. */
  async box(css: string, name = ''): Promise<Box> {
    await this.see(css, name);
    return this.engine.run<Box>(
      `${FIND} const e = find(...arguments);
       const inside = (b) => b.top >= 0 && b.bottom <= innerHeight && b.left >= 0 && b.right <= innerWidth;
       if (!inside(e.getBoundingClientRect())) e.scrollIntoView({ block: 'center', inline: 'center' });
       await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)));
       const b = e.getBoundingClientRect();
       return { x: b.x, y: b.y, width: b.width, height: b.height };`,
      css,
      name,
    );
  }

  async middle(css: string, name = ''): Promise<Place> {
    const { x, y, width, height } = await this.box(css, name);
    return { x: x + width / 2, y: y + height / 2 };
  }

  tapAt(place: Place): Promise<void> {
    return this.engine.stroke(this.pointer, [place]);
  }

  /** Taps the middle of what has that name. A tap there must meet it, and nothing that lies over it. */
  async tap(css: string, name = ''): Promise<void> {
    const place = await this.middle(css, name);
    const met = await this.engine.run<string>(
      `${FIND} const [css, name, x, y] = arguments;
       const e = find(css, name), met = document.elementFromPoint(x, y);
       return e === met || e.contains(met) || met?.contains(e) ? '' : met ? met.outerHTML.slice(0, 90) : 'nothing';`,
      css,
      name,
      place.x,
      place.y,
    );
    if (met) throw new Error(`over ${css} "${name}" lies ${met}`);
    await this.tapAt(place);
  }

  /** Waits until the marks of the picture stand where they stood some frames before. */
  async still(): Promise<void> {
    await this.engine.run(`
      const places = () => [...document.querySelectorAll('[data-tag]')].map((e) => e.style.transform + e.style.visibility).join();
      for (let last = '', same = 0; same < 6; ) {
        await new Promise((r) => requestAnimationFrame(r));
        const now = places() + location.hash;
        same = now === last ? same + 1 : 0;
        last = now;
      }`);
  }

  /** The body is drawn, with all of it, and stands still. */
  async whole(): Promise<void> {
    await this.until(
      `document.querySelector('[data-stage="ready"][data-whole]')`,
      'the whole body is drawn',
      90_000,
    );
    await this.still();
  }

  /** What is to be seen in that part of the page. */
  async picture({ x, y, width, height }: Box): Promise<Picture> {
    const page = PNG.sync.read(await this.engine.screenshot());
    const ratio = page.width / (await this.engine.run<number>('return innerWidth'));
    const size = [width, height].map((side) => Math.floor(side * ratio)) as [number, number];
    const png = new PNG({ width: size[0], height: size[1] });
    PNG.bitblt(page, png, Math.round(x * ratio), Math.round(y * ratio), size[0], size[1], 0, 0);
    return pictureOf(png);
  }
}

function pictureOf(png: PNG): Picture {
  const pixels = Array.from({ length: png.width * png.height }, (_, i) => png.data.readUInt32BE(i * 4));
  return {
    png,
    changed: (other) => pixels.filter((p, i) => p !== other.png.data.readUInt32BE(i * 4)).length,
    colours: () => new Set(pixels.map((p) => p & 0xf0f0f000)).size,
  };
}
