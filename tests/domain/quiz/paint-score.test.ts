import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PointContent } from '../../../src/core/content/bundle.ts';
import { type AreaId, sided } from '../../../src/core/ids.ts';
import type { Patterns } from '../../../src/core/model/patterns.ts';
import { keptStroke, namedPaint, type Paint } from '../../../src/domain/pain/paint/paint.ts';
import { strokesOn } from '../../../src/domain/pain/strokes.ts';
import { quizBank } from '../../../src/domain/quiz/bank.ts';
import { areaKeysOf, scoredPaint } from '../../../src/domain/quiz/paint-score.ts';
import { scoreOfOrder } from '../../../src/domain/quiz/score.ts';
import { readFields } from '../../tools/skin-fields.ts';

const { content, index, fields } = readFields();
const patterns = JSON.parse(readFileSync('public/models/patterns.json', 'utf8')) as Patterns;

/** The main pain of a point as somebody strokes along it, with brushes of at most so many millimetres. */
const stroked = ({ id }: PointContent, broadest: number): Paint =>
  strokesOn(patterns, [id], 'right')
    .filter(({ weight }) => weight === 'essential')
    .map(({ line, core, soft }) =>
      keptStroke({ kind: 'paint', radius: Math.min(broadest, 1000 * (core + soft / 2)), line }),
    );

const bank = quizBank({ content, index });
const asked = bank
  .filter((q) => q.kind === 'paint')
  .map((question) => ({ question, point: content.points.find((p) => p.id === question.point)! }));
const ticked = (point: PointContent, areas: readonly string[]): Paint =>
  namedPaint(areas.flatMap((area) => areaKeysOf(area as AreaId, point, content)));
const scoreOf = (paint: Paint, point: PointContent) => scoredPaint(paint, point, content, fields).score;

describe('areas that are wrong', () => {
  it('have no more than a fifth of the pattern drawn into them', () => {
    const { sense } = fields;
    for (const q of bank.filter(({ kind }) => kind === 'paint' || kind === 'felt')) {
      const field = fields.of(q.point!, 'right')!;
      const felt = new Map([...field.places].map((place, k) => [place, field.essential[k]!]));
      const { rights = [q.right] } = q;
      q.choices.forEach(([id], at) => {
        if (rights.includes(at)) return;
        const area = content.skinAreas.find((a) => a.id === id)!;
        const places = sense.inside.get(sided(area.id, area.midline ? undefined : 'right')) ?? [];
        const size = (i: number) => sense.apart[i]! ** 2;
        const all = places.reduce((sum, i) => sum + size(i), 0);
        const some = places.reduce((sum, i) => sum + size(i) * Math.min(1, felt.get(i) ?? 0), 0);
        expect(some / all, `${q.kind} ${q.point}: ${id}`).toBeLessThan(0.2);
      });
    }
  });
});

describe('what is painted of a pattern', () => {
  it('is right along the taught lines, with the brush of a mouse and with that of a finger', () => {
    for (const { point } of asked)
      for (const broadest of [18, 32])
        expect(scoreOf(stroked(point, broadest), point), point.id).toBe('right');
  });

  it('is right by the list where all main areas are ticked and none else, as the stroke is', () => {
    for (const { question, point } of asked) {
      const id = (at: number) => question.choices[at]![0];
      const main = question.rights!.map(id);
      expect(scoreOf(ticked(point, main), point), point.id).toBe('right');
      question.choices.forEach(([area], at) => {
        if (question.rights!.includes(at)) {
          const fewer = main.filter((one) => one !== area);
          expect(scoreOf(ticked(point, fewer), point), `${point.id} without ${area}`).not.toBe('right');
        } else
          expect(scoreOf(ticked(point, [...main, area]), point), `${point.id} with ${area}`).not.toBe(
            'right',
          );
      });
    }
  });

  it('is wrong where everything is ticked and more of it is not felt than is', () => {
    for (const { question, point } of asked) {
      const all = question.choices.map(([id]) => id);
      if (question.rights!.length * 2 >= all.length) continue;
      expect(scoreOf(ticked(point, all), point), point.id).not.toBe('right');
    }
    const { question, point } = asked.find((a) => a.question.rights!.length * 2 < a.question.choices.length)!;
    const none = question.choices.filter(
      ([id], at) => !question.rights!.includes(at) && !point.zones.some((z) => z.area === id),
    );
    const main = question.rights!.map((at) => question.choices[at]![0]);
    const ticks = [...main, ...none.map(([id]) => id)];
    if (none.length > main.length) expect(scoreOf(ticked(point, ticks), point)).toBe('wrong');
  });

  it('is wrong where nothing of it is painted, by the list and on the skin alike', () => {
    for (const { question, point } of asked) {
      const wrong = question.choices.flatMap(([id], at) => (question.rights!.includes(at) ? [] : [id]));
      expect(scoreOf(ticked(point, wrong), point), point.id).toBe('wrong');
      expect(scoreOf(ticked(point, wrong.slice(0, 1)), point), point.id).toBe('wrong');
      const partsOf = (p: PointContent) =>
        p.zones.map((z) => content.skinAreas.find((a) => a.id === z.area)?.part);
      const own = new Set(partsOf(point));
      const far = asked.find(({ point: other }) => partsOf(other).every((part) => !own.has(part)))!.point;
      expect(scoreOf(stroked(far, 32), point), `${far.id} for ${point.id}`).toBe('wrong');
    }
  });

  it('is not right as the pattern of a muscle that is a wrong answer to it, and says how far it is from it', () => {
    const found: number[] = [];
    for (const { point } of asked) {
      const pattern = bank.find((q) => q.kind === 'pattern' && q.point === point.id);
      for (const [muscle] of pattern?.choices.filter((_, at) => at !== pattern.right) ?? [])
        for (const other of content.points.filter((p) => p.muscle === muscle)) {
          const { score, overlap } = scoredPaint(stroked(other, 32), point, content, fields);
          found.push(score === 'right' ? 1 : 0);
          expect(overlap.covered).toBeGreaterThanOrEqual(0);
          expect(overlap.covered).toBeLessThanOrEqual(1.001);
          expect(overlap.stray).toBeGreaterThanOrEqual(-0.001);
        }
    }
    const share = found.reduce((a, b) => a + b, 0) / found.length;
    console.log(
      `patterns of wrong muscles painted in place of the right one: ${found.length}, taken for right ${(100 * share).toFixed(1)} of 100`,
    );
    expect(share).toBeLessThan(0.05);
  });
});

it('scores an order: right as it is taught, near where two neighbours are changed, else wrong', () => {
  const right = [2, 0, 3, 1];
  expect(scoreOfOrder([2, 0, 3, 1], right)).toBe('right');
  expect(scoreOfOrder([0, 2, 3, 1], right)).toBe('near');
  expect(scoreOfOrder([2, 0, 1, 3], right)).toBe('near');
  expect(scoreOfOrder([3, 0, 2, 1], right)).toBe('wrong');
  expect(scoreOfOrder([2, 0, 3], right)).toBe('wrong');
  expect(scoreOfOrder([1, 3, 0, 2], right)).toBe('wrong');
});
