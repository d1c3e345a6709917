import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LimbIndex, ModelIndex } from '../../../src/core/model/model-index.ts';
import type { Patterns } from '../../../src/core/model/patterns.ts';
import { sidedStructures } from '../../../src/core/model/sided-structures.ts';
import { withLimbs } from '../../../src/core/model/with-limbs.ts';
import { without } from '../../../src/core/without.ts';
import { lookOf, structureLook } from '../../../src/domain/look/look.ts';
import { parseAddress } from '../../../src/domain/view/address.ts';
import { readBundle } from '../../tools/read-bundle.ts';

const read = <T>(file: string) => JSON.parse(readFileSync(`public/models/${file}`, 'utf8')) as T;
const index: ModelIndex = {
  ...withLimbs(read<ModelIndex>('index.json'), read<LimbIndex>('limbs.json')),
  patterns: read<Patterns>('patterns.json'),
};

/** How a structure is shown on the right in a place. */
function lookIn(address: string, id: string) {
  const shown = sidedStructures(index).find((s) => s.structure.id === id && s.side !== 'left')!;
  return structureLook(parseAddress(address, 'en').view, index, shown);
}

const content = readBundle('en');
const armIn = (address: string, model: ModelIndex = index) =>
  lookOf(parseAddress(address, 'en').view, content, model).armAway;

const TENSOR = '/en/low-back/tensor-fasciae-latae/right/tensor-fasciae-latae-front/where';

describe('where a site is, with the limbs', () => {
  it('lights the muscle that is whole there, not only the one that is cut short without them', () => {
    expect(lookIn(TENSOR, 'tensor-fasciae-latae-whole')).toMatchObject({ visible: 1, emphasis: 1 });
    expect(lookIn(TENSOR, 'tensor-fasciae-latae').visible).toBe(0);
  });

  it('keeps the bones of the hand off the hip, unless pain is felt in the arm', () => {
    expect(lookIn(TENSOR, 'radius').visible).toBe(0);
    const armpit = '/en/low-back/latissimus-dorsi/right/latissimus-dorsi-armpit/where';
    expect(lookIn(armpit, 'radius').visible).toBe(1);
    expect(lookIn('/en/low-back', 'radius').visible).toBe(1);
  });

  it('leaves the arm away where it would hide what most people feel, and only there', () => {
    const ribs = '/en/low-back/latissimus-dorsi/right/latissimus-dorsi-side/where';
    expect(armIn(ribs)).toBe(true);
    expect(armIn(`${ribs}?card=where`)).toBeUndefined();
    // Felt in the arm, or before it.
    for (const point of [
      'latissimus-dorsi/right/latissimus-dorsi-armpit',
      'psoas-major/right/psoas-major-tendon',
    ])
      expect(armIn(`/en/low-back/${point}/where`), point).toBeUndefined();
    expect(armIn('/en/neck/scalenus-anterior/right/scalenus-anterior-middle/where')).toBeUndefined();
    // Before the patterns have come nothing is felt anywhere.
    expect(armIn(ribs, without(index, 'patterns'))).toBeUndefined();
  });

  it('looks through what lies over a muscle without being of an outer layer', () => {
    const mastoid = '/en/head/longissimus-capitis/right/longissimus-capitis-mastoid/where';
    expect(lookIn(mastoid, 'splenius-capitis').visible).toBeLessThan(0.5);
    expect(lookIn(mastoid, 'longissimus-capitis')).toMatchObject({ visible: 1, emphasis: 1 });
    const jaw = '/en/head/medial-pterygoid/right/medial-pterygoid-inner';
    expect(lookIn(`${jaw}/where`, 'mandible').visible).toBeLessThan(0.5);
    expect(lookIn(`${jaw}/band`, 'mandible').visible).toBe(1);
  });
});
