import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/core/math/random.ts';
import type { Shot } from '../../../src/domain/anchor/shot.ts';
import type { Rect } from '../../../src/domain/labels/free-name.ts';
import { joinTags } from '../../../src/domain/labels/join-tags.ts';
import { boxWithin, type NameSize } from '../../../src/domain/labels/name-box.ts';
import { type PlacedTag, placeTags, type ScreenTag } from '../../../src/domain/labels/place-tags.ts';
import type { Tag } from '../../../src/domain/labels/tag.ts';
import { mannersOf, reachInPixels } from '../../../src/domain/labels/tag-manners.ts';
import { pictureOf } from '../../../src/domain/picture/picture.ts';
import { parseAddress } from '../../../src/domain/view/address.ts';
import { partWords } from '../../../src/words/part-words.ts';
import { readBundle } from '../../tools/read-bundle.ts';
import { readIndex } from '../../tools/read-index.ts';

const index = readIndex();
const content = readBundle('en');
const FOV = 26;

/** Pictures of small phones, tablets and projectors, with the buttons that cover their corner. */
const SIZES = [
  [390, 250],
  [320, 210],
  [390, 300],
  [360, 280],
  [650, 700],
  [1200, 1000],
] as const;
const buttons = (width: number): Rect => ({ left: width - 60, top: 0, right: width, bottom: 160 });

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

const sizeOf = ({ kind, text }: Tag): NameSize => ({
  words: text.split(' ').map((word) => word.length * 8.6),
  space: 4.5,
  line: kind === 'muscle' ? 23 : 25.5,
  wider: kind === 'muscle' ? 16 : 21.4,
  higher: 3.4,
  beside: kind === 'muscle' ? 10 : 20,
});

/** A camera that looks as the shot says, turned by so much. */
function cameraOf({ target, radius, direction }: Shot, aspect: number, turn: number): PerspectiveCamera {
  const camera = new PerspectiveCamera(FOV, aspect, 0.02, 12);
  const half = (FOV * Math.PI) / 360;
  const away = radius / Math.sin(Math.min(half, Math.atan(Math.tan(half) * aspect)));
  const out = new Vector3()
    .fromArray(direction)
    .normalize()
    .applyAxisAngle(new Vector3(0, 1, 0), turn);
  camera.position.fromArray(target).addScaledVector(out, away);
  camera.lookAt(new Vector3().fromArray(target));
  camera.updateMatrixWorld();
  return camera;
}

/** The picture of a view: its marks, joined, and its names. */
function placed(address: string, [width, height]: readonly [number, number], turn: number): PlacedTag[] {
  const { view } = parseAddress(`#/en${address}`, 'en');
  const { marks, shot } = pictureOf(view, content, index, partWords('en'));
  const tags = marks.filter(({ until }) => until === undefined);
  const camera = cameraOf(shot, width / height, turn);
  const screen = tags.map((tag): ScreenTag => {
    const at = new Vector3().fromArray(tag.at);
    const toCamera = camera.position.clone().sub(at);
    const away = toCamera.length();
    toCamera.divideScalar(away);
    const facing = tag.out ? toCamera.dot(new Vector3().fromArray(tag.out)) : 1;
    at.project(camera);
    return {
      key: tag.key,
      x: ((at.x + 1) / 2) * width,
      y: ((1 - at.y) / 2) * height,
      shown: facing > 0.05 && Math.abs(at.x) < 1 && Math.abs(at.y) < 1,
      ...mannersOf(tag, view.point !== undefined),
      ...(tag.reach && {
        half: reachInPixels(tag.reach, away, height, camera.projectionMatrix.elements[5]!),
      }),
      letters: tag.text.length,
      size: sizeOf(tag),
    };
  });
  const far = Number.POSITIVE_INFINITY;
  const edges = [
    { left: -far, top: -far, right: far, bottom: 0 },
    { left: -far, top: height, right: far, bottom: far },
  ];
  const { shown } = joinTags(tags, screen, [], undefined);
  return placeTags(shown, { width, blocked: [...edges, buttons(width)] });
}

/** The box of a written name. */
function boxOf({ x, y, lift, flip, room, size }: PlacedTag): Rect {
  const { wide, high } = boxWithin(size!, room);
  const left = flip ? x - size!.beside - wide : x + size!.beside;
  return { left, top: y + lift - high / 2, right: left + wide, bottom: y + lift + high / 2 };
}

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
