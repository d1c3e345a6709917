import { PerspectiveCamera, Vector3 } from 'three';
import type { ContentBundle } from '../../../src/core/content/bundle.ts';
import type { ModelIndex } from '../../../src/core/model/model-index.ts';
import type { Shot } from '../../../src/domain/anchor/shot.ts';
import type { Rect } from '../../../src/domain/labels/free-name.ts';
import { joinTags } from '../../../src/domain/labels/join-tags.ts';
import { boxWithin, type NameSize } from '../../../src/domain/labels/name-box.ts';
import { type PlacedTag, placeTags, type ScreenTag } from '../../../src/domain/labels/place-tags.ts';
import type { Tag } from '../../../src/domain/labels/tag.ts';
import { mannersOf, reachInPixels } from '../../../src/domain/labels/tag-manners.ts';
import { seenWash, washSpots } from '../../../src/domain/labels/wash-spots.ts';
import { pictureOf } from '../../../src/domain/picture/picture.ts';
import { parseAddress } from '../../../src/domain/view/address.ts';
import { partWords } from '../../../src/words/part-words.ts';

const FOV = 26;

/** The buttons that cover the corner of a picture. */
export const buttons = (width: number): Rect => ({ left: width - 60, top: 0, right: width, bottom: 160 });

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

/** What a picture is made of. */
interface Shown {
  content: ContentBundle;
  index: ModelIndex;
}

/** A picture of the body with the names in it. */
interface TagPicture {
  tags: PlacedTag[];
  camera: PerspectiveCamera;
}

/** The picture of a view, CSS pixels: its marks, joined, and its names; `wash`: they keep off what most people feel. */
export function tagPicture(
  { content, index }: Shown,
  address: string,
  [width, height]: readonly [number, number],
  { turn = 0, wash = true }: { turn?: number; wash?: boolean } = {},
): TagPicture {
  const { view } = parseAddress(`#/en${address}`, 'en');
  const { marks, shot, look } = pictureOf(view, content, index, partWords('en'));
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
  const strokes = wash ? (look?.strokes ?? []) : [];
  const seen = seenWash(washSpots(strokes), camera.position.toArray(), (at) => {
    const place = new Vector3().fromArray(at).project(camera);
    return Math.abs(place.x) < 1 && Math.abs(place.y) < 1
      ? { x: ((place.x + 1) / 2) * width, y: ((1 - place.y) / 2) * height }
      : undefined;
  });
  const blocked = [...edges, buttons(width)];
  return { tags: placeTags(shown, { width, blocked, wash: seen }), camera };
}

/** The box of a written name. */
export function boxOf({ x, y, lift, flip, room, size, beside = size!.beside }: PlacedTag): Rect {
  const { wide, high } = boxWithin(size!, room);
  const left = flip ? x - beside - wide : x + beside;
  return { left, top: y + lift - high / 2, right: left + wide, bottom: y + lift + high / 2 };
}
