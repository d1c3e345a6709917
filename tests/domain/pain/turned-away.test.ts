import { readFileSync } from 'node:fs';
import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { withLimbs } from '../../../src/core/model/with-limbs.ts';
import type { Shot } from '../../../src/domain/anchor/shot.ts';
import { sidedAnchor } from '../../../src/domain/anchor/sided-anchor.ts';
import { turnedAway } from '../../../src/domain/pain/strokes-shot.ts';
import { restShot, siteShot } from '../../../src/domain/pain/turned-away.ts';
import { pictureOf } from '../../../src/domain/picture/picture.ts';
import { parseAddress } from '../../../src/domain/view/address.ts';
import { partWords } from '../../../src/words/part-words.ts';
import { readIndex, readLimbs } from '../../tools/read-index.ts';
import { readFields } from '../../tools/skin-fields.ts';

const { content, fields } = readFields();
const patterns = JSON.parse(readFileSync('public/models/patterns.json', 'utf8'));
const index = { ...withLimbs(readIndex(), readLimbs()), patterns };
const FOV = 26;

function eyeOf({ target, radius, direction }: Shot): Vector3 {
  const camera = new PerspectiveCamera(FOV, 1);
  const away = radius / Math.sin((camera.fov * Math.PI) / 360);
  return new Vector3(...direction)
    .normalize()
    .multiplyScalar(away)
    .add(new Vector3(...target));
}

/** The places of a point's pattern that shots show between them, as a share of its area. */
function seen(
  id: (typeof content.points)[number]['id'],
  of: 'essential' | 'spillover',
  shots: readonly Shot[],
): number {
  const { at, out, apart } = fields.sense;
  const field = fields.of(id, 'right')!;
  let [all, shown] = [0, 0];
  field.places.forEach((i, k) => {
    if (field[of][k]! < 0.3) return;
    const place = new Vector3().fromArray(at, i * 3);
    const normal = new Vector3().fromArray(out, i * 3);
    all += apart[i]! ** 2;
    if (shots.some((shot) => eyeOf(shot).sub(place).normalize().dot(normal) > 0.08)) shown += apart[i]! ** 2;
  });
  return all > 0 ? shown / all : 1;
}

const steps = content.points.map(({ id, muscle }) => {
  const region = content.regions.find(({ muscles }) => muscles.includes(muscle))!.id;
  const { view } = parseAddress(`#/en/${region}/${muscle}/right/${id}/where`, 'en');
  const { shot, look } = pictureOf(view, content, index, partWords('en'));
  const anchor = sidedAnchor(index, id, 'right')!;
  const rest = turnedAway(look!.strokes, shot);
  return {
    id,
    shot,
    anchor,
    site: siteShot(anchor, shot),
    rest: rest.length > 0 ? restShot(rest) : undefined,
  };
});
const facing = ({ anchor }: (typeof steps)[number], shot: Shot): number =>
  new Vector3(...anchor.skinNormal).dot(
    eyeOf(shot)
      .sub(new Vector3(...anchor.position))
      .normalize(),
  );

describe('all that is taught of a point can be seen', () => {
  it('its site at once, or once the body is turned to it', () => {
    for (const step of steps) expect(facing(step, step.site ?? step.shot), step.id).toBeGreaterThan(0.25);
    expect(steps.filter(({ site }) => site).length).toBeLessThan(steps.length / 6);
  });

  it('what most people feel and what some feel at once, or once the body is turned to the rest', () => {
    const hidden = steps.flatMap(({ id, shot, rest }) => {
      const shots = rest ? [shot, rest] : [shot];
      return (['essential', 'spillover'] as const).flatMap((of) => {
        const share = seen(id, of, shots);
        return share < (of === 'essential' ? 0.8 : 0.6) ? [`${id}: ${of} ${share.toFixed(2)}`] : [];
      });
    });
    expect(hidden).toEqual([]);
  });

  it('of what most people feel all that one side of the body holds at once: the top of the head with the face', () => {
    const of = (id: string) => steps.find((step) => step.id === id)!;
    for (const id of ['sternocleidomastoid-sternal-middle', 'psoas-major-tendon', 'iliacus-rim'])
      expect(seen(of(id).id, 'essential', [of(id).shot]), id).toBeGreaterThan(0.9);
    // From near: the thighs, whose front is felt by some, are not held by a picture of the back.
    for (const id of ['psoas-major-tendon', 'latissimus-dorsi-armpit'])
      expect(of(id).shot.radius, id).toBeLessThan(0.25);
  });

  it('and nothing is offered to turn to where all is seen', () => {
    const offered = steps.filter(
      ({ id, shot, rest }) =>
        rest && seen(id, 'essential', [shot]) > 0.97 && seen(id, 'spillover', [shot]) > 0.97,
    );
    expect(offered.map(({ id }) => id)).toEqual([]);
  });

  it('is offered for the iliacus, the scalenes and the ridge of the shoulder blade', () => {
    const of = (id: string) => steps.find((step) => step.id === id)!;
    expect(of('iliacus-rim').site).toBeDefined();
    expect(of('scalenus-anterior-middle').rest).toBeDefined();
    expect(of('infraspinatus-ridge-inner').rest).toBeDefined();
  });
});
