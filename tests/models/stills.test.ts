import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/core/model/body-map.ts';
import type { SolvedMoves } from '../../src/core/model/moves.ts';
import type { Still, Stills } from '../../src/core/model/stills.ts';
import { readBundle } from '../tools/read-bundle.ts';

const read = (file: string): object =>
  JSON.parse(readFileSync(new URL(`../../public/content/${file}`, import.meta.url), 'utf8'));
const { stills } = read('stills.json') as Stills;
const { moves } = read('moves.json') as SolvedMoves;

describe('the drawings of the exercises', () => {
  it('are there for every turning point of every exercise and version, and small', () => {
    for (const { id } of readBundle('en').exercises) {
      expect(Object.keys(stills[id] ?? {}), id).toEqual(Object.keys(moves[id]!));
      for (const [version, all] of Object.entries(stills[id]!)) {
        expect(all.length, `${id} ${version}`).toBe(moves[id]![version]!.points.length);
        for (const still of all) expect(JSON.stringify(still).length, `${id} ${version}`).toBeLessThan(3000);
      }
    }
  });

  it('show a figure that fills its box and stands in it', () => {
    for (const [id, versions] of Object.entries(stills))
      for (const { box, figure } of Object.values(versions).flat()) {
        const [left, top, width, height] = box;
        const places = figure.flatMap(placesOf);
        const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
        expect(Math.min(...xs), id).toBeGreaterThanOrEqual(left - 8);
        expect(Math.max(...xs), id).toBeLessThanOrEqual(left + width + 8);
        expect(Math.max(...ys) - Math.min(...ys), id).toBeGreaterThan(height * 0.3);
        expect(Math.min(...ys), id).toBeGreaterThanOrEqual(top - 8);
      }
  });

  it('differ from each other where something moves that can be seen, with an arrow that leads there', () => {
    for (const id of [
      'neck-side-stretch',
      'knee-to-chest',
      'bird-dog',
      'bridge',
      'kneeling-lunge',
      'walking',
    ]) {
      const [start, held] = stills[id]!.usual!;
      expect(JSON.stringify(held!.figure), id).not.toBe(JSON.stringify(start!.figure));
      expect(start!.arrows, id).toEqual([]);
      expect(held!.arrows.length, id).toBeGreaterThan(0);
    }
  });

  it('show how far what moves little comes: the elbows of a hug go forward by more than their own breadth', () => {
    // Below the head of who is seen from the right side; units of the drawing.
    const foremost = ({ box: [, top, , height], figure }: Still) =>
      Math.max(
        ...figure
          .flatMap(placesOf)
          .filter(([, y]) => y > top + height * 0.62)
          .map(([x]) => x),
      );
    const [start, held] = stills['upper-back-hug']!.usual!;
    expect(foremost(held!) - foremost(start!)).toBeGreaterThan(12);
  });

  it('hatch the muscle that an exercise is for', () => {
    for (const id of ['neck-side-stretch', 'figure-four', 'side-reach', 'bridge'])
      expect(stills[id]!.usual!.at(-1)!.muscles.length, id).toBeGreaterThan(0);
  });
});
