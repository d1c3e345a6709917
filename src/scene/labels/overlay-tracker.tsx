import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Vector3 } from 'three';
import { bandMoment } from '../../domain/band/story.ts';
import { besideFigure } from '../../domain/labels/beside-figure.ts';
import { outside, type Placing } from '../../domain/labels/free-name.ts';
import { bareDots, joinTags } from '../../domain/labels/join-tags.ts';
import { type PlacedTag, placeTags, type ScreenTag } from '../../domain/labels/place-tags.ts';
import type { Tag } from '../../domain/labels/tag.ts';
import { mannersOf, reachInPixels } from '../../domain/labels/tag-manners.ts';
import { seenWash, washSpots } from '../../domain/labels/wash-spots.ts';
import { carriedTags } from '../../domain/picture/carried-tags.ts';
import { pictureOf } from '../../domain/picture/picture.ts';
import { shownMove } from '../../domain/view/view-move.ts';
import { useExplorer, useShownView, useTwice } from '../../state/hooks.ts';
import { explorer, film } from '../../state/stores.ts';
import { partWords } from '../../words/part-words.ts';
import type { BodyModel } from '../body/body-model.ts';
import { figureSpots } from './figure-spots.ts';
import { ladderRect } from './layer-ladder.tsx';
import { useNameSizes } from './name-sizes.ts';
import { footOf, useOverPicture } from './over-picture.ts';
import { hoveredTag, layersOf, type TagElements, useTags } from './overlay.tsx';
import { ownApart, shifted, standAside } from './own-apart.ts';
import { placeScale, SCALE_WIDE, scaleRect } from './scale-bar.tsx';
import type { SeenMarks } from './seen-marks.ts';

/** In pictures narrower than this (as in the style sheet), pixels, names are short. */
const NARROW = 480;
/** A picture so wide (CSS pixels) has room for the ladder of layers. */
const ROOMY = 640;
/** A name that moved farther than this is led to by a line from its mark, which ends so far aside, CSS pixels. */
const UNLED = 14;
const ASIDE = 22;

const point = new Vector3();
const toCamera = new Vector3();

interface Props {
  model: BodyModel;
  elements: TagElements;
  seen: SeenMarks;
}

/** Keeps the tags where they belong in the picture, whatever the pose; hides those on the far side of the body. */
export function OverlayTracker({ model, elements, seen }: Props) {
  const { index, motion } = model;
  const tags = useTags(index);
  const invalidate = useThree((s) => s.invalidate);
  const labels = useExplorer((s) => s.view.options.labels);
  const hovered = useExplorer(hoveredTag);
  const over = useOverPicture();
  const sizes = useNameSizes(useThree((s) => s.size.width));
  const sizeOf = (kind: Tag['kind'], name: string, element: Element | undefined) => {
    const size = element && sizes.of(kind, name, element);
    return size && { size };
  };
  // In a small picture of the whole body names would lie over it: muscles are named from near, and in the text.
  const afar = shownMove(useShownView(), index) !== undefined;
  const wash = useWash(index);
  // Beside a second picture names stand in the right one alone.
  const leftEnd = useTwice() ? 0 : -1;
  const latest = useRef(tags);
  const last = useRef(new Map<string, Placing>());
  const carried = useRef<{ from: readonly Tag[]; by: typeof motion.transforms; tags: readonly Tag[] }>(
    undefined,
  );
  useEffect(() => {
    latest.current = tags;
    invalidate();
  }, [tags, invalidate]);
  useEffect(() => {
    if (hovered) invalidate();
    return invalidate;
  }, [hovered, invalidate]);
  useFrame(({ camera, size }) => {
    const { t } = film.getState();
    const { view } = explorer.getState();
    const [from, by] = [latest.current, motion.transforms];
    if (carried.current?.from !== from || carried.current.by !== by)
      carried.current = {
        from,
        by,
        tags: by ? carriedTags(from, view, index, by) : from,
      };
    const now = carried.current.tags;
    const focal = camera.projectionMatrix.elements[5];
    const behind = new Set<string>();
    const placed: ScreenTag[] = now.map((tag) => {
      point.fromArray(tag.at);
      toCamera.copy(camera.position).sub(point);
      const away = toCamera.length();
      toCamera.divideScalar(away);
      const begun = t >= (tag.from ?? 0) - 0.001 && (tag.until === undefined || t < tag.until - 0.001);
      const facing = tag.out ? toCamera.dot(new Vector3().fromArray(tag.out)) : 1;
      if (facing <= 0.05) behind.add(tag.key);
      point.project(camera);
      const manners = mannersOf(tag, view.point !== undefined);
      const tooSmall = afar && tag.kind === 'role' && size.width < ROOMY;
      const name = size.width < NARROW && tag.short ? tag.short : tag.text;
      return {
        key: tag.key,
        x: ((point.x + 1) / 2) * size.width,
        y: ((1 - point.y) / 2) * size.height,
        shown:
          begun &&
          !tooSmall &&
          (afar || facing > 0.05) &&
          point.z < 1 &&
          point.x > leftEnd &&
          point.x < 1 &&
          Math.abs(point.y) < 1,
        ...manners,
        ...(tag.reach !== undefined && { half: reachInPixels(tag.reach, away, size.height, focal) }),
        named: manners.named && labels !== 'off',
        letters: name.length,
        ...(manners.free && sizeOf(tag.kind, name, elements.get(tag.key))),
        brief: tag.brief === undefined ? undefined : sizeOf(tag.kind, tag.brief, elements.get(tag.key))?.size,
      };
    });
    const { marks, shown, counts } = joinTags(now, placed, seen.marks, hovered);
    seen.marks = marks.map((mark) => ({ ...mark, tags: now.filter(({ key }) => mark.keys.includes(key)) }));
    seen.over = over.current;
    const bare = bareDots(shown);
    const apart = ownApart(shown, sitesOf(now));
    const stood = shown.map((tag) => shifted(tag, apart.get(tag.key), 1));
    const { lit } = bandMoment('loop', t);
    const numbers = new Map(latest.current.map(({ key, number }) => [key, number]));
    const layers = layersOf(latest.current).length;
    const foot = footOf(over.current, SCALE_WIDE, size.height);
    placeScale(elements, foot);
    const inBand = view.point?.step === 'band';
    const blocked = [
      ...outside(size.height),
      ...(leftEnd === 0 ? [{ left: 0, top: 0, right: size.width / 2, bottom: size.height }] : []),
      ...over.current,
      ...(inBand ? [scaleRect(size.height, foot)] : []),
      ...(layers > 0 && size.width >= ROOMY ? [ladderRect(layers, view.options.present !== undefined)] : []),
    ];
    const isRole = ({ key }: ScreenTag) => afar && /^(lengthens|works) /.test(key);
    const names = [
      ...placeTags(afar ? stood.filter((tag) => !isRole(tag)) : stood, {
        width: size.width,
        blocked,
        last: last.current,
        wash: seenWash(wash, [camera.position.x, camera.position.y, camera.position.z], (at) => {
          point.fromArray(at).project(camera);
          const inside = point.z < 1 && Math.abs(point.x) < 1 && Math.abs(point.y) < 1;
          return inside
            ? { x: ((point.x + 1) / 2) * size.width, y: ((1 - point.y) / 2) * size.height }
            : undefined;
        }),
      }),
      ...(afar
        ? besideFigure(shown.filter(isRole), figureSpots(index, motion.transforms, camera, size), {
            ...size,
            blocked,
            last: last.current,
          })
        : []),
    ];
    last.current = new Map(names.map(({ key, lift, flip, beside }) => [key, { lift, flip, beside }]));
    for (const name of names) {
      const tag = shifted(name, apart.get(name.key), -1);
      const element = elements.get(tag.key);
      if (!element) continue;
      place(element, tag);
      element.toggleAttribute('data-bare', bare.has(tag.key));
      standAside(element, apart.get(tag.key));
      element.toggleAttribute('data-behind', behind.has(tag.key));
      const count = counts.get(tag.key);
      if (element.dataset.count !== count?.toString()) {
        if (count) element.dataset.count = `${count}`;
        else delete element.dataset.count;
      }
      const number = numbers.get(tag.key);
      element.toggleAttribute('data-waiting', number !== undefined && number > lit);
      element.toggleAttribute('data-now', number === lit);
    }
  });
  return null;
}

/** Where most people feel the pain that the view tells of, at rest. */
function useWash(index: BodyModel['index']) {
  const view = useShownView();
  const content = useExplorer((s) => s.content);
  const strokes = pictureOf(view, content, index, partWords(view.language)).look?.strokes;
  return useMemo(() => washSpots(strokes ?? []), [strokes]);
}

/** Keys of the common sites. */
const sitesOf = (tags: readonly Tag[]): ReadonlySet<string> =>
  new Set(tags.filter(({ point }) => point).map(({ key }) => key));

/** Puts an element where its tag stands in the picture, with its name. */
function place(
  element: HTMLElement,
  { x, y, shown, named, spare, free, lift, flip, room, briefly, beside }: PlacedTag,
): void {
  element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  element.style.setProperty('--lift', `${lift}px`);
  element.style.setProperty('--room', `${room.toFixed(0)}px`);
  element.toggleAttribute('data-flip', flip);
  element.toggleAttribute('data-briefly', briefly === true);
  if (beside === undefined) element.style.removeProperty('--beside');
  else element.style.setProperty('--beside', `${beside}px`);
  const led = named && free === true && (Math.abs(lift) > UNLED || (beside ?? 0) > ASIDE);
  element.toggleAttribute('data-led', led);
  if (led) {
    const aside = (beside ?? ASIDE) * (flip ? -1 : 1);
    element.style.setProperty('--lead', `${Math.hypot(aside, lift).toFixed(0)}px`);
    element.style.setProperty('--turn', `${Math.atan2(lift, aside).toFixed(3)}rad`);
  }
  element.toggleAttribute('data-lost', spare === true && !named);
  element.style.visibility = shown ? 'visible' : 'hidden';
}
