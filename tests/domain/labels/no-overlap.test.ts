import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/core/math/random.ts';
import type { Rect } from '../../../src/domain/labels/free-name.ts';
import type { PlacedTag } from '../../../src/domain/labels/place-tags.ts';
import { readBundle } from '../../tools/read-bundle.ts';
import { readIndex } from '../../tools/read-index.ts';
import { boxOf, buttons, tagPicture } from './tag-picture.ts';

const index = readIndex();
const content = readBundle('en');

const placed = (address: string, size: readonly [number, number], turn: number): PlacedTag[] =>
  tagPicture({ content, index }, address, size, { turn }).tags;

/** Pictures of small phones, tablets and projectors, with the buttons that cover their corner. */
const SIZES = [
  [390, 250],
  [320, 210],
  [390, 300],
  [360, 280],
  [650, 700],
  [1200, 1000],
] as const;

/** Every region, with the names of its muscles too and from both sides, every muscle, and every site. */
const ADDRESSES = content.regions.flatMap(({ id, muscles }) => [
  `/${id}`,
  `/${id}?sides=both`,
  `/${id}?labels=muscles&peel=deep`,
  ...muscles.map((muscle) => `/${id}/${muscle}/right`),
  ...content.points
    .filter(({ muscle }) => muscles.includes(muscle))
    .map((point) => `/${id}/${point.muscle}/right/${point.id}/where`),
]);

const meet = (a: Rect, b: Rect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

/** What lies over what in a picture. */
function overlaps(tags: readonly PlacedTag[], [width, height]: readonly [number, number]): string[] {
  const marks = tags.filter(({ shown }) => shown);
  const names = marks.filter(({ named, free }) => named && free).map((tag) => ({ tag, box: boxOf(tag) }));
  const found: string[] = [];
  names.forEach(({ tag, box }, i) => {
    for (const other of names.slice(i + 1))
      if (meet(box, other.box)) found.push(`${tag.key} over ${other.tag.key}`);
    for (const { key, x, y, half = 0 } of marks) {
      const aside = Math.max(box.left - x, 0, x - box.right);
      if (Math.hypot(aside, Math.max(box.top - y, 0, y - box.bottom)) < half - 0.5)
        found.push(`${tag.key} over the mark of ${key}`);
    }
    if (meet(box, buttons(width))) found.push(`${tag.key} over the buttons`);
    const cut = box.left < 0 || box.top < 0 || box.right > width || box.bottom > height;
    if (cut) found.push(`${tag.key} over the edge`);
  });
  return found;
}

/** Points with a needle, when its tip has come to the knot. */
const NEEDLES = content.points
  .filter(({ id }) => index.anchors.find(({ point }) => point === id)?.needle)
  .map(({ id, muscle }) => {
    const region = content.regions.find(({ muscles }) => muscles.includes(muscle))!;
    return `/${region.id}/${muscle}/right/${id}/injection/needle`;
  });

describe('in pictures of the needle', () => {
  const found = (size: readonly [number, number]) =>
    NEEDLES.flatMap((address) =>
      overlaps(placed(address, size, 0), size).map((what) => `${address}: ${what}`),
    );

  it.each(SIZES)('of %i × %i no name lies on the knot', (...size) => {
    expect(NEEDLES.length).toBeGreaterThan(50);
    expect(found(size).filter((what) => what.endsWith('of knot'))).toEqual([]);
  });

  it.each(SIZES.filter(([width]) => width >= 360))(
    'of %i × %i no name lies on another or a button',
    (...size) => {
      // One word, with letters as wide as they are taken here, is wider than half a phone.
      expect(found(size).filter((what) => !what.endsWith('over the edge'))).toEqual([]);
    },
  );
});

describe('in pictures of the body', () => {
  it.each(SIZES)('of %i × %i no name lies on a name, a mark or a button, nor over the edge', (...size) => {
    const random = randomFrom(7);
    const found: string[] = [];
    let names = 0;
    for (const address of ADDRESSES)
      for (const turn of [0, random() * 2 - 1, random() * 2 - 1]) {
        const tags = placed(address, size, turn);
        names += tags.filter(({ shown, named }) => shown && named).length;
        found.push(...overlaps(tags, size).map((what) => `${address} ${turn.toFixed(2)}: ${what}`));
      }
    expect(names).toBeGreaterThan(ADDRESSES.length);
    expect(found).toEqual([]);
  });

  it.each(SIZES)('of %i × %i the name of a chosen site is always written', (...size) => {
    for (const { id, muscle } of content.points) {
      const region = content.regions.find(({ muscles }) => muscles.includes(muscle))!.id;
      const tags = placed(`/${region}/${muscle}/right/${id}/where`, size, 0);
      expect(
        tags.some(({ shown, named }) => shown && named),
        id,
      ).toBe(true);
    }
  });
});
