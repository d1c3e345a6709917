import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allMoves } from '../../../../models/moves/all-moves.ts';
import type { SolvedMoves } from '../../../../src/core/model/moves.ts';
import { toldLeg, waysOf } from '../../../../src/domain/exercise/cues/ways.ts';
import type { Phase } from '../../../../src/domain/exercise/routine.ts';

const moves = JSON.parse(
  readFileSync(new URL('../../../../public/content/moves.json', import.meta.url), 'utf8'),
) as SolvedMoves;
const { rig } = allMoves();
const of = (id: string, side: 'right' | 'left' = 'right') =>
  waysOf(rig, moves, moves.moves[id]!.usual!, [0, 1], { exercise: id, side });

describe('arrows of movement', () => {
  it('follow what moves most: the leg of the bird dog and its other arm, the knee that is drawn up', () => {
    expect(of('bird-dog')[0]!.of).toMatch(/(knee-cap|instep).right/);
    const [knee] = of('knee-to-chest');
    expect(['knee-cap.right', 'instep.right']).toContain(knee!.of);
    expect(knee!.path.at(-1)![1]).toBeGreaterThan(knee!.path[0]![1] + 0.1);
  });

  it('are at most two, turn over with the side, and are none where nothing moves', () => {
    for (const id of Object.keys(moves.moves)) expect(of(id).length, id).toBeLessThanOrEqual(2);
    expect(of('bracing')).toEqual([]);
    const [right, left] = [of('lying-march')[0]!, of('lying-march', 'left')[0]!];
    expect(left.path.at(-1)![0]).toBeCloseTo(-right.path.at(-1)![0]);
  });

  it('tell the way ahead while one gets ready, and the way that led to a hold', () => {
    const leg = (kind: Phase['kind'], at: readonly [number, number]) => toldLeg({ kind, leg: at } as Phase);
    expect(leg('ready', [0, 0])).toEqual([0, 1]);
    expect(leg('hold', [2, 2])).toEqual([1, 2]);
    expect(leg('back', [2, 0])).toEqual([2, 0]);
    expect(leg('keep', [0, 0])).toBeUndefined();
  });
});
