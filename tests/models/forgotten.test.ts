import { describe, expect, it } from 'vitest';
import { bones } from '../../models/bones/index.ts';
import { marginOf } from '../../models/build/needles/needles.ts';
import { checkHeld, checkNamed, checkStructures } from '../../models/build/structures/check-structures.ts';
import { boneFile, muscleFile } from '../../models/build/structures/files.ts';
import { structures } from '../../models/build/structures/structures.ts';
import { wholeHold } from '../../models/rig/limb-bones.ts';
import { MODEL_FILES } from '../../src/core/model/model-files.ts';
import { discLevels } from '../../src/core/rig/bones.ts';

const fma = { right: 1, left: 2 };
const muscle = (origin: string) => ({ attachments: { origin: [origin], insertion: ['atlas'] } });

const INSTEAD = { replaces: 'poples' };
const ATLAS = { id: 'atlas' };

describe('what is added in one place and forgotten in another', () => {
  it.each([
    ['a bone that the rig does not carry', () => checkHeld([{ id: 'fabella', tissue: 'bone' }]), 'bones.ts'],
    ['a disc between no vertebrae', () => checkHeld([{ id: 'disc-knee', tissue: 'disc' }]), 'bones.ts'],
    ['a bone of no file', () => boneFile({ id: 'fabella' }), 'BONE_FILES (models/build/structures/files.ts)'],
    [
      'a muscle of no file',
      // @ts-expect-error: no such region.
      () => muscleFile({ id: 'popliteus', regions: ['knee'] }),
      'MUSCLE_FILES (files.ts)',
    ],
    [
      'a muscle on a bone that is not there',
      () => checkNamed([{ id: 'popliteus', muscle: { ...muscle('gerdy') } }], {}),
      '"gerdy": add it to models/bones',
    ],
    [
      'a muscle in the place of one that is not there',
      () => checkNamed([{ id: 'popliteus', muscle: { ...muscle('popliteus'), ...INSTEAD } }, ATLAS], {}),
      'replaces: there is no structure "poples"',
    ],
    [
      'a muscle under one that is not there',
      () =>
        checkNamed([{ id: 'popliteus', muscle: { ...muscle('popliteus'), under: ['plantar'] } }, ATLAS], {}),
      'under: there is no structure "plantar"',
    ],
    [
      'a course of a muscle that is not there',
      () => checkNamed([{ id: 'atlas' }], { popliteus: {} }),
      '"popliteus": add it to models/muscles',
    ],
    [
      'a neighbour that needles need not spare',
      () => marginOf({ id: 'popliteus', tissue: 'tendon' }),
      'MARGINS (needles.ts)',
    ],
  ])('stops the build, by name and with where it belongs: %s', (_, build, where) => {
    const said = (() => {
      try {
        build();
      } catch (cause) {
        return (cause as Error).message;
      }
      return 'nothing';
    })();
    expect(said).toMatch(/popliteus|fabella|disc-knee/);
    expect(said).toContain(where);
  });

  it('is looked for in every build', () => {
    const atlas = { id: 'atlas', fma: { midline: 3 }, tissue: 'bone' };
    expect(() => checkStructures([atlas, { id: 'fabella', fma, tissue: 'bone' }])).toThrow(/fabella/);
    expect(() =>
      checkStructures([atlas, { id: 'popliteus', fma, tissue: 'muscle', muscle: muscle('gerdy') }]),
    ).toThrow(/gerdy/);
  });
});

describe('every bone of the model', () => {
  it('is held by the rig', () => {
    expect(bones.length).toBeGreaterThan(80);
    expect(bones.filter(({ id }) => !wholeHold(id) && !discLevels(id)).map(({ id }) => id)).toEqual([]);
  });

  it('goes, as every structure, to a file of the list; and each file of the list carries some', () => {
    expect(new Set(structures().map(({ file }) => file))).toEqual(new Set(Object.keys(MODEL_FILES)));
  });
});
