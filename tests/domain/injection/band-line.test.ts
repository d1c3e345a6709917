import { describe, expect, it } from 'vitest';
import { SIDES } from '../../../src/core/ids.ts';
import { distance, dot, mirrored, subtract, unit } from '../../../src/core/math/vector.ts';
import { modelLookup } from '../../../src/core/model/model-lookup.ts';
import { middleAt } from '../../../src/core/rig/muscle-weights.ts';
import { sidedAnchor } from '../../../src/domain/anchor/sided-anchor.ts';
import { bandLine, HALF_BAND } from '../../../src/domain/injection/band-line.ts';
import { readIndex } from '../../tools/read-index.ts';

const index = readIndex();
const LINES = index.anchors.flatMap(({ point }) =>
  SIDES.map((side) => {
    const anchor = sidedAnchor(index, point, side)!;
    const structure = modelLookup(index).structure(anchor.structure)!;
    return { name: `${point} ${side}`, side, anchor, structure, line: bandLine(anchor, structure, side) };
  }),
);

describe('the tight band that is felt', () => {
  it('goes through its point, along the fibres there, and not farther than a finger to either side', () => {
    for (const { name, anchor, line } of LINES) {
      const knot = line.findIndex(({ from }) => from === 0);
      expect(line[knot]!.at, name).toEqual(anchor.position);
      expect(line.length, name).toBeGreaterThan(4);
      const [before, after] = [
        line[Math.max(0, knot - 2)]!.at,
        line[Math.min(line.length - 1, knot + 2)]!.at,
      ];
      expect(Math.abs(dot(unit(subtract(after, before)), anchor.fibre)), name).toBeGreaterThan(0.8);
      for (const { at } of line) expect(distance(at, anchor.position), name).toBeLessThan(HALF_BAND * 1.1);
    }
  });

  it('lies in the flesh of its muscle from end to end', () => {
    for (const { name, side, structure, line } of LINES) {
      const { course, tendon } = structure.muscle!;
      const [from, to] = tendon[0] + tendon[1] < 1 ? [tendon[0], 1 - tendon[1]] : [0, 1];
      const flesh = course.parts.flatMap((lines) =>
        Array.from({ length: 21 }, (_, i) => i / 20).flatMap((u) =>
          Array.from({ length: 61 }, (_, k) => middleAt(lines, u, from + ((to - from) * k) / 60)),
        ),
      );
      for (const end of [line[0]!, line.at(-1)!]) {
        const at = side === 'left' ? mirrored(end.at) : end.at;
        expect(Math.min(...flesh.map((p) => distance(p, at))), name).toBeLessThan(0.012);
      }
    }
  });
});
