import { expect, test } from 'vitest';
import { checkCautions, checkNames, checkNeedles } from '../../content/build/model-needles.ts';
import { readFacts } from '../../content/build/read.ts';
import { readIndex } from '../tools/read-index.ts';
import { CONTENT } from './damage.ts';

const facts = readFacts(CONTENT);
const { needles } = facts;
const { anchors, structures } = readIndex();

test('every path of the built model is as deep as the content allows', () => {
  expect(checkNeedles(needles, anchors)).toEqual([]);
});

test('a path that leaves the range is refused', () => {
  const id = 'frontalis-inner';
  const deep = anchors.map((a) => (a.point === id ? { ...a, depth: 0.0135 } : a));
  expect(checkNeedles(needles, deep)).toMatchObject([
    { file: 'content/facts/needles.json', field: id, reason: expect.stringContaining('13.5 mm deep') },
  ]);
});

test('a point without a path is refused', () => {
  expect(checkNeedles(needles, anchors.slice(1))).toMatchObject([{ field: anchors[0]!.point }]);
});

test('every needle of the built model keeps to the caution of its point', () => {
  expect(checkCautions(facts, { anchors, structures })).toEqual([]);
});

test('a needle to the deep low back beside the third lumbar vertebra is refused', () => {
  const id = 'quadratus-lumborum-deep-lower';
  const high = anchors.map((a) => (a.point === id ? { ...a, entry: [-0.045, 1.002, -0.05] as const } : a));
  expect(checkCautions(facts, { anchors: high, structures })).toMatchObject([
    {
      file: 'content/facts/needles.json',
      field: id,
      reason: expect.stringMatching(/27 mm above the lower end of vertebra-l3/),
    },
  ]);
});

test('a caution that names what the model lacks is refused', () => {
  const none = structures.filter((s) => s.id !== 'vertebra-l3');
  expect(checkCautions(facts, { anchors, structures: none })[0]).toMatchObject({
    field: 'cautions.kidney-bowel.below',
    reason: expect.stringContaining('no structure "vertebra-l3"'),
  });
});

test('everything that the needles pass or spare has a name in the content', () => {
  expect(checkNames(facts, anchors)).toEqual([]);
  const without = { ...facts, structures: facts.structures.filter((id) => id !== 'right-lung') };
  expect(checkNames(without, anchors)).toMatchObject([
    {
      file: 'content/facts/structures.json',
      field: 'right-lung',
      reason: expect.stringContaining('each language'),
    },
  ]);
});
