import { expect, test } from 'vitest';
import { checkNames, checkNeedles } from '../../content/build/model-needles.ts';
import { readFacts } from '../../content/build/read.ts';
import { shippedIndex } from '../models/shipped-meshes.ts';
import { CONTENT } from './damage.ts';

const { needles } = readFacts(CONTENT);
const { anchors } = shippedIndex();

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

test('everything that the needles pass or spare has a name in the content', () => {
  const facts = readFacts(CONTENT);
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
