import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ContentBundle } from '../../../src/core/content/bundle.ts';
import { type InjectionStage, type PointId, SIDES, STAGES } from '../../../src/core/ids.ts';
import { dot } from '../../../src/core/math/vector.ts';
import type { SolvedMoves } from '../../../src/core/model/moves.ts';
import { withLimbs } from '../../../src/core/model/with-limbs.ts';
import { apply, turnInto } from '../../../src/core/rig/dual-quaternion.ts';
import { sidedAnchor } from '../../../src/domain/anchor/sided-anchor.ts';
import { captionsOf } from '../../../src/domain/film/captions.ts';
import { breathAt, breathShare } from '../../../src/domain/patient/breath.ts';
import { patientAt, patientOf, WORN, waistOf } from '../../../src/domain/patient/patient.ts';
import { pointView, startView, type View } from '../../../src/domain/view/view.ts';
import { readIndex, readLimbs } from '../../tools/read-index.ts';

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../public/content/${name}.json`, import.meta.url), 'utf8')) as T;
const content = read<ContentBundle>('en');
const trunk = readIndex();
const index = withLimbs(trunk, readLimbs(), read<SolvedMoves>('moves'));

const viewAt = (id: PointId, side: View['side'], stage: InjectionStage = 'before'): View => {
  const { muscle } = content.points.find((point) => point.id === id)!;
  const { regions } = content.muscles.find((m) => m.id === muscle)!;
  const place = { region: regions[0]!, muscle, side, point: id };
  return pointView(startView('en'), place, { step: 'injection', stage });
};
const injected = content.points.filter(({ needle }) => needle);

describe('a patient before an injection', () => {
  it('lies as the content says, with the site where it can be reached: not under the body', () => {
    const under: string[] = [];
    for (const { id, needle } of injected)
      for (const side of SIDES) {
        const patient = patientOf(viewAt(id, side), content, index)!;
        expect(patient.position).toBe(needle!.position);
        const up: [number, number, number] = [0, 0, 0];
        turnInto(patient.room, [0, 1, 0], up);
        if (dot(up, sidedAnchor(index, id, side)!.skinNormal) < -0.35) under.push(`${id} ${side}`);
      }
    expect(under).toEqual([]);
  });

  it('still has the couch under it where the site is felt, though the body has come to rest', () => {
    for (const { id } of content.points)
      for (const side of SIDES) {
        const before = patientOf(viewAt(id, side), content, index);
        expect(before, id).toBeDefined();
        expect(patientAt(viewAt(id, side, 'find'), content, index), id).toBe(before);
        expect(patientOf(viewAt(id, side, 'find'), content, index), id).toBeUndefined();
      }
    expect(patientAt(viewAt(injected[0]!.id, 'left', 'find'), content, trunk)).toBeUndefined();
  });

  it('wears shorts, drawn down where the site lies under them, and only where a patient lies', () => {
    const lowered: string[] = [];
    for (const { id } of injected) {
      const { entry } = sidedAnchor(index, id, 'right')!;
      const waist = waistOf(viewAt(id, 'right'), content, index)!.height;
      expect(waist, id).toBeLessThan(entry[1] - 0.04);
      if (waist < WORN.height) lowered.push(id);
      expect(waistOf(viewAt(id, 'right', 'needle'), content, index), id).toBeUndefined();
    }
    expect(lowered).toContain('gluteus-maximus-lower');
    expect(lowered.length).toBeLessThan(injected.length / 2);
  });

  it('is looked at from above the couch, the floor below', () => {
    for (const { id } of injected) {
      const { shot, room, ground } = patientOf(viewAt(id, 'left'), content, index)!;
      const floor = apply(room, [0, ground, 0]);
      const above = [0, 1, 2].map((d) => shot.target[d]! - floor[d]!) as [number, number, number];
      expect(dot(above, shot.up!)).toBeGreaterThan(0.5);
      expect(dot(shot.direction, shot.up!)).toBeGreaterThan(0.3);
    }
  });

  it('stays the same while nothing changes, and is not there in other stages or without limbs', () => {
    const { id } = injected[0]!;
    expect(patientOf(viewAt(id, 'right'), content, index)).toBe(
      patientOf(viewAt(id, 'right'), content, index),
    );
    for (const stage of STAGES.injection.filter((s) => s !== 'before'))
      expect(patientOf(viewAt(id, 'right', stage), content, index)).toBeUndefined();
    expect(patientOf(viewAt(id, 'right'), content, trunk)).toBeUndefined();
    expect(patientOf(viewAt(id, 'right'), content, withLimbs(trunk, readLimbs()))).toBeUndefined();
  });

  it('bends limbs alone: what is injected stays where the stages that follow have it', () => {
    for (const { id } of injected) {
      const { pose } = patientOf(viewAt(id, 'right'), content, index)!;
      expect(
        Object.keys(pose).filter((p) => /^(root|lumbar|scapula)/.test(p) && pose[p as 'rootUp']),
      ).toEqual([]);
    }
  });
});

describe('breathing', () => {
  it('goes up and down some millimetres about twelve times a minute, and nowhere but in the trunk', () => {
    const minute = Array.from({ length: 601 }, (_, i) => breathAt(i / 10));
    expect(Math.min(...minute)).toBe(0);
    expect(Math.max(...minute)).toBeGreaterThan(0.003);
    expect(Math.max(...minute)).toBeLessThan(0.008);
    const tops = minute.filter((at, i) => at > (minute[i - 1] ?? at) && at >= (minute[i + 1] ?? at));
    expect(tops).toHaveLength(12);
    expect(breathShare([0, 1.1, 0.2], [0, 0, 1])).toBeCloseTo(1);
    expect(breathShare([0, 1.1, -0.03], [0, 0, 1])).toBe(0);
    for (const away of [[0, 1.55, 0.15] as const, [0.23, 1.1, 0.15] as const, [0.08, 0.6, 0.15] as const])
      expect(breathShare(away, [0, 0, 1])).toBe(0);
  });
});

describe('the words of the finding', () => {
  it('say that thumb and finger take the muscle where the hand does, and nowhere else', () => {
    for (const calm of [false, true])
      for (const { id, pincer } of content.points) {
        const [first] = captionsOf(viewAt(id, 'right', 'find'), content, calm);
        expect(first!.claim.everyday.includes('thumb')).toBe(pincer !== undefined);
      }
  });
});
