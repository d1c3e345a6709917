import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Vector3 } from 'three';
import { sided } from '../../core/ids.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { bandMoment } from '../../domain/band/story.ts';
import { roleTags } from '../../domain/exercise/role-tags.ts';
import type { Placing, Rect } from '../../domain/labels/free-name.ts';
import { placeTags, type ScreenTag } from '../../domain/labels/place-tags.ts';
import type { Tag } from '../../domain/labels/tag.ts';
import { carriedTags } from '../../domain/picture/carried-tags.ts';
import { pictureOf } from '../../domain/picture/picture.ts';
import { useExplorer, useShownView, useWorkout } from '../../state/hooks.ts';
import { explorer, film } from '../../state/stores.ts';
import { messages } from '../../words/messages.ts';
import { partWords } from '../../words/part-words.ts';
import type { BodyModel } from '../body/body-model.ts';
import { LayerLadder, ladderRect } from './layer-ladder.tsx';
import styles from './overlay.module.css';

/** The elements of the tags by key: drawn by the page, moved by the canvas. */
export type TagElements = Map<string, HTMLElement>;

/** The tags of the view in its language. */
function useTags(index: ModelIndex): readonly Tag[] {
  const view = useShownView();
  const content = useExplorer((s) => s.content);
  const roles = useWorkout((s) => s.roles);
  return useMemo(() => {
    if (!content) return [];
    const words = messages(view.language);
    return [
      ...pictureOf(view, content, index, partWords(view.language)).marks,
      ...roleTags({ view, content, index }, roles, words.exercise),
    ];
  }, [view, content, index, roles]);
}

/**
 * Markers and names over the canvas. They only show: taps go to the canvas under them, and the text beside the body
 * has the same as links, so that nothing is announced twice.
 */
export function Overlay({ index, elements }: { index: ModelIndex; elements: TagElements }) {
  const tags = useTags(index);
  const hover = useExplorer((s) => s.hover);
  const side = useExplorer((s) => s.view.side);
  const labels = useExplorer((s) => s.view.options.labels);
  const hovered =
    hover && (hover.kind === 'point' && hover.side !== side ? sided(hover.id, hover.side) : hover.id);
  return (
    <div className={styles.overlay} aria-hidden="true" data-labels={labels}>
      {tags.map((tag) => (
        <div
          key={tag.key}
          ref={(element) => {
            if (element) elements.set(tag.key, element);
            else elements.delete(tag.key);
          }}
          className={styles.tag}
          data-kind={tag.kind}
          data-hover={hovered === tag.key || undefined}
          data-tag={tag.key}
        >
          {tag.kind !== 'region' && tag.kind !== 'note' && <span className={styles.mark}>{tag.number}</span>}
          {tag.text && (
            <span className={styles.text} data-short={tag.short}>
              <span>{tag.text}</span>
            </span>
          )}
        </div>
      ))}
      <LayerLadder layers={layersOf(tags)} />
    </div>
  );
}

const layersOf = (tags: readonly Tag[]): Tag[] => tags.filter(({ kind }) => kind === 'layer');

/** In pictures narrower than this (as in the style sheet), pixels, names are short. */
const NARROW = 480;

/** A picture so wide (CSS pixels) has room for longer buttons in its corners and for the ladder of layers. */
const ROOMY = 640;
/** A name that moved farther than this is led to by a line from its mark, which ends so far aside, CSS pixels. */
const UNLED = 14;
const ASIDE = 22;

/** Tags whose names look for the best place round the mark, and stay there unless another is clearly better. */
const FREE: readonly Tag['kind'][] = [
  'part',
  'muscle',
  'chosen-site',
  'healing-site',
  'action',
  'near',
  'role',
];

/** Where no name should go: beyond the picture, on the buttons at its edges, on the scale bar, on the ladder of layers. */
function covered(width: number, height: number, scale: boolean, layers: number): Rect[] {
  const corner = width < ROOMY ? 55 : 210;
  const far = Number.POSITIVE_INFINITY;
  return [
    { left: -far, top: -far, right: far, bottom: 0 },
    { left: 0, top: 0, right: 112, bottom: 56 },
    { left: width - corner, top: 0, right: width, bottom: 56 },
    { left: -far, top: height - 58, right: far, bottom: far },
    ...(scale ? [{ left: 0, top: height - 114, right: 146, bottom: height }] : []),
    ...(layers > 0 && width >= ROOMY ? [ladderRect(layers)] : []),
  ];
}

const point = new Vector3();
const toCamera = new Vector3();

/** Keeps the tags where they belong in the picture, whatever the pose; hides those on the far side of the body. */
export function OverlayTracker({ model, elements }: { model: BodyModel; elements: TagElements }) {
  const { index, motion } = model;
  const tags = useTags(index);
  const invalidate = useThree((s) => s.invalidate);
  const labels = useExplorer((s) => s.view.options.labels);
  const latest = useRef(tags);
  const last = useRef(new Map<string, Placing>());
  const carried = useRef<{ from: readonly Tag[]; by: typeof motion.transforms; tags: readonly Tag[] }>(
    undefined,
  );
  useEffect(() => {
    latest.current = tags;
    invalidate();
  }, [tags, invalidate]);
  useFrame(({ camera, size }) => {
    const { t } = film.getState();
    const [from, by] = [latest.current, motion.transforms];
    if (carried.current?.from !== from || carried.current.by !== by)
      carried.current = {
        from,
        by,
        tags: by ? carriedTags(from, explorer.getState().view, index, by) : from,
      };
    const placed: ScreenTag[] = carried.current.tags.map((tag) => {
      point.fromArray(tag.at);
      toCamera.copy(camera.position).sub(point).normalize();
      const begun = t >= (tag.from ?? 0) - 0.001 && (tag.until === undefined || t < tag.until - 0.001);
      const facing = tag.out ? toCamera.dot(new Vector3().fromArray(tag.out)) : 1;
      point.project(camera);
      const name = size.width < NARROW && tag.short ? tag.short : tag.text;
      return {
        key: tag.key,
        x: ((point.x + 1) / 2) * size.width,
        y: ((1 - point.y) / 2) * size.height,
        shown: begun && facing > 0.05 && point.z < 1 && Math.abs(point.x) < 1 && Math.abs(point.y) < 1,
        named:
          tag.kind !== 'site' &&
          tag.kind !== 'loop' &&
          tag.kind !== 'note' &&
          labels !== 'off' &&
          tag.text !== '',
        optional: tag.kind === 'muscle',
        free: FREE.includes(tag.kind),
        letters: name.length,
        longest: Math.max(...name.split(/\s/).map((word) => word.length)),
      };
    });
    const { lit } = bandMoment('loop', t);
    const numbers = new Map(latest.current.map(({ key, number }) => [key, number]));
    const inBand = explorer.getState().view.point?.step === 'band';
    const blocked = covered(size.width, size.height, inBand, layersOf(latest.current).length);
    const names = placeTags(placed, { width: size.width, blocked, last: last.current });
    last.current = new Map(names.map(({ key, lift, flip }) => [key, { lift, flip }]));
    for (const { key, x, y, shown, named, free, lift, flip, room } of names) {
      const element = elements.get(key);
      if (!element) continue;
      element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
      element.style.setProperty('--lift', `${lift}px`);
      element.style.setProperty('--room', `${room.toFixed(0)}px`);
      element.toggleAttribute('data-flip', flip);
      const led = named && free === true && Math.abs(lift) > UNLED;
      element.toggleAttribute('data-led', led);
      if (led) {
        const aside = flip ? -ASIDE : ASIDE;
        element.style.setProperty('--lead', `${Math.hypot(aside, lift).toFixed(0)}px`);
        element.style.setProperty('--turn', `${Math.atan2(lift, aside).toFixed(3)}rad`);
      }
      element.style.visibility = shown ? 'visible' : 'hidden';
      const number = numbers.get(key);
      element.toggleAttribute('data-waiting', number !== undefined && number > lit);
      element.toggleAttribute('data-now', number === lit);
    }
  });
  return null;
}
