import { readFileSync } from 'node:fs';
import { type PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { withLimbs } from '../../../src/core/model/with-limbs.ts';
import type { Rect } from '../../../src/domain/labels/free-name.ts';
import { readIndex, readLimbs } from '../../tools/read-index.ts';
import { readFields } from '../../tools/skin-fields.ts';
import { boxOf, tagPicture } from './tag-picture.ts';

const { content, fields } = readFields();
const patterns = JSON.parse(readFileSync('public/models/patterns.json', 'utf8'));
const index = { ...withLimbs(readIndex(), readLimbs()), patterns };

/** The pictures of a phone of 390 × 664 and of 360 × 640, and of one that lies. */
const PHONES = [
  [390, 322],
  [360, 300],
  [420, 300],
] as const;
/** So much of what is seen of the main area may lie under the name of its site, of one point and on the mean. */
const MOST = 0.05;
const MEAN = 0.005;

/** How much of the main area that is seen lies under a box: told by the skin itself, not by what names go by. */
function covered(
  id: (typeof content.points)[number]['id'],
  camera: PerspectiveCamera,
  [width, height]: readonly [number, number],
  box: Rect,
): number {
  const { at, out, apart } = fields.sense;
  const { places, essential } = fields.of(id, 'right')!;
  const [place, normal] = [new Vector3(), new Vector3()];
  let [all, under] = [0, 0];
  places.forEach((i, k) => {
    if (essential[k]! < 0.3) return;
    place.fromArray(at, i * 3);
    normal.fromArray(out, i * 3);
    const facing = normal.dot(camera.position.clone().sub(place).normalize());
    if (facing < 0.1) return;
    place.project(camera);
    const [x, y] = [((place.x + 1) / 2) * width, ((1 - place.y) / 2) * height];
    const size = apart[i]! ** 2 * facing * essential[k]!;
    all += size;
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) under += size;
  });
  return all > 0 ? under / all : 0;
}

function shares(size: readonly [number, number], wash: boolean): Map<string, number> {
  return new Map(
    content.points.map(({ id, muscle }) => {
      const region = content.regions.find(({ muscles }) => muscles.includes(muscle))!.id;
      const { tags, camera } = tagPicture(
        { content, index },
        `/${region}/${muscle}/right/${id}/where`,
        size,
        { wash },
      );
      const name = tags.find(({ named, shown }) => named && shown);
      // A site on the far side has no name in the picture.
      return [id, name ? covered(id, camera, size, boxOf(name)) : 0];
    }),
  );
}

const mean = (values: Iterable<number>): number => {
  const all = [...values];
  return all.reduce((sum, value) => sum + value, 0) / all.length;
};

describe('on a phone the name of a site keeps off where most people feel its pain', () => {
  it.each(PHONES)('in a picture of %i × %i', (...size) => {
    const own = shares(size, true);
    const heedless = shares(size, false);
    const worst = [...own].sort(([, a], [, b]) => b - a).slice(0, 5);
    const told = worst.map(([id, share]) => `${id} ${(share * 100).toFixed(1)} %`).join(', ');
    console.log(
      `${size.join(' × ')}: on the mean ${(mean(own.values()) * 100).toFixed(2)} % under names (heedless of it ${(mean(heedless.values()) * 100).toFixed(1)} %, at most ${(Math.max(...heedless.values()) * 100).toFixed(0)} %); most: ${told}`,
    );
    expect([...own].filter(([, share]) => share > MOST)).toEqual([]);
    expect(mean(own.values())).toBeLessThan(MEAN);
  });
});
