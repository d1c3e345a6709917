import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allMoves } from '../../models/moves/all-moves.ts';
import { BALLS } from '../../models/moves/body/balls.ts';
import { ballNumber, figureIn } from '../../models/moves/body/figure.ts';
import { MISTAKES } from '../../models/moves/mistakes.ts';
import { worstOf } from '../../models/moves/moves-table.ts';
import { wholeSkinOf } from '../../models/skin/index.ts';
import { referenceShape } from '../../models/skin/parameters.ts';
import type { ContentBundle } from '../../src/core/content/bundle.ts';
import { muscleLengths } from '../../src/core/rig/lengths.ts';
import { clampPose, POSE_PARAMETERS, parametersOf } from '../../src/core/rig/pose.ts';
import { HOLDS, LONGER } from '../../src/domain/exercise/roles.ts';
import { wholePose } from '../../src/domain/exercise/whole.ts';
import { readMore } from '../tools/read-bundle.ts';
import { readIndex } from '../tools/read-index.ts';

const index = readIndex();
const { exercises, points } = JSON.parse(
  readFileSync(new URL('../../public/content/en.json', import.meta.url), 'utf8'),
) as ContentBundle;
const all = allMoves();
const rows = [...all.moves, ...all.positions].map((move) => ({
  name: [move.id, move.version].filter(Boolean).join(' '),
  move,
  row: worstOf(all.rig, move),
}));
const over = (most: number, of: 'contact' | 'depth' | 'itself'): string[] =>
  rows
    .filter(({ row }) => row[of] > most)
    .map(({ name, row }) => `${name}: ${of} ${row[of].toFixed(1)} mm (${row.where})`);

describe('the whole body in the exercises', () => {
  it('keeps hold of what it holds, within 5 mm at every moment', () => {
    expect(over(5, 'contact')).toEqual([]);
  });

  it('goes into ground and props by no more than 3 mm, and into itself neither', () => {
    expect([...over(3, 'depth'), ...over(3, 'itself')]).toEqual([]);
  });

  it('bends no joint further than it goes', () => {
    expect(rows.filter(({ row }) => row.beyond > 0).map(({ name }) => name)).toEqual([]);
  });

  it('sits back onto the heels where it rocks back, in the easier version only a little', () => {
    const back = (version: 'usual' | 'easier' | 'harder') => {
      const { points, parameters } = all.file.moves['cat-stretch']![version]!;
      const of = (point: number, p: string) => points[point]![parameters.indexOf(p)]!;
      return { down: of(0, 'rootUp') - of(2, 'rootUp'), knee: of(2, 'kneeFlexionRight') };
    };
    for (const version of ['usual', 'harder'] as const) {
      expect(back(version).down, version).toBeGreaterThan(70);
      expect(back(version).knee, version).toBeGreaterThan(132);
    }
    expect(back('easier').down).toBeLessThan(back('usual').down - 20);
  });

  it('does the mistakes that the words name within its joints, clearly otherwise than the right way', () => {
    for (const id of Object.keys(MISTAKES)) {
      const { mistake, points, parameters } = all.file.moves[id]!.usual!;
      const pose = mistake!.pose;
      const inside = clampPose(all.rig, pose);
      const beyond = parametersOf(all.rig).filter((p) => Math.abs((pose[p] ?? 0) - (inside[p] ?? 0)) > 0.2);
      expect(beyond, id).toEqual([]);
      const right = (p: string) => points[1]![parameters.indexOf(p)] ?? 0;
      const off = Object.entries(pose).map(([p, v]) => (p.startsWith('root') ? 0 : Math.abs(v - right(p))));
      expect(Math.max(...off), id).toBeGreaterThan(8);
    }
  });

  it('tells of each mistake what it is, and shows it clear of the right figure', () => {
    for (const language of ['en', 'es'] as const)
      expect(Object.keys(readMore(language).mistakes)).toEqual(Object.keys(MISTAKES));
    for (const id of Object.keys(MISTAKES)) {
      const { mistake, sphere } = all.file.moves[id]!.usual!;
      expect(Math.hypot(...mistake!.by), id).toBeGreaterThan(0.3);
      expect(mistake!.sphere.radius, id).toBeGreaterThan(sphere.radius * 0.75);
      expect(mistake!.sphere.radius, id).toBeLessThan(sphere.radius * 1.5);
    }
  });

  it('has its weight over what it stands, sits, kneels or lies on', () => {
    expect(
      rows
        .filter(({ row }) => row.balance < 0)
        .map(({ name, row }) => `${name} ${row.balance.toFixed(0)} mm`),
    ).toEqual([]);
  });

  it('lengthens what the exercises claim to lengthen; what works shortens or holds', () => {
    const lengths: Record<string, string> = {};
    const wrong: string[] = [];
    for (const exercise of exercises) {
      const { points } = all.moves.find(({ id, version }) => id === exercise.id && !version)!;
      const [start, ...held] = points.map((pose) => muscleLengths(index.rig, index, pose));
      for (const claim of ['lengthens', 'works'] as const)
        for (const muscle of exercise[claim]) {
          const changes = (held.length ? held : [start!]).map(
            (at) => at.get(muscle)!.right / start!.get(muscle)!.right - 1,
          );
          const change = claim === 'lengthens' ? Math.max(...changes) : Math.min(...changes);
          const told = `${exercise.id}: ${muscle} ${claim} ${(change * 100).toFixed(1)} %`;
          lengths[`${exercise.id}: ${muscle} ${claim}`] = `${(change * 100).toFixed(1)} %`;
          if (claim === 'lengthens' ? change < LONGER : change > HOLDS) wrong.push(told);
        }
    }
    console.table(lengths);
    expect(wrong).toEqual([]);
  });

  it('glides the head back with a level face in the chin tuck, and turns it down where it lies in the nod', () => {
    const change = (id: string) => {
      const [start, held] = all.moves
        .find((move) => move.id === id && !move.version)!
        .points.map((pose) => {
          const { middles } = figureIn(all.rig, pose);
          const place = (ball: string) => [0, 1, 2].map((d) => middles[ballNumber(ball) * 3 + d]! * 1000);
          const [chin, brow, head] = ['chin', 'forehead', 'head'].map(place) as [
            number[],
            number[],
            number[],
          ];
          return { head, turn: (Math.atan2(chin[1]! - brow[1]!, chin[2]! - brow[2]!) * 180) / Math.PI };
        });
      const [up, forward] = [1, 2].map((d) => held!.head[d]! - start!.head[d]!) as [number, number];
      return { up, forward, turn: Math.abs(held!.turn - start!.turn) };
    };
    const [tuck, nod] = [change('chin-tuck'), change('head-nod-hold')];
    expect(tuck.forward).toBeLessThan(-15);
    expect(Math.abs(tuck.up)).toBeLessThan(5);
    expect(tuck.turn).toBeLessThan(3);
    expect(nod.turn).toBeGreaterThan(10);
  });

  it('is there for every exercise', () => {
    expect(exercises.filter(({ id }) => !all.file.moves[id]).map(({ id }) => id)).toEqual([]);
  });

  it('is there for every way of lying that the content names for an injection', () => {
    const named = points.flatMap(({ needle }) => needle?.position ?? []);
    expect([...new Set(named)].filter((position) => !all.file.positions[position])).toEqual([]);
  });

  it('plays without a jump from one turning point to the next, on both sides', () => {
    const jumps: string[] = [];
    for (const [id, versions] of Object.entries(all.file.moves))
      for (const [version, move] of Object.entries(versions))
        for (let from = 0; from < move.points.length && move.points.length > 1; from++)
          for (let k = 1; k <= 40; k++) {
            const to = from + 1 < move.points.length ? from + 1 : id === 'walking' ? 1 : 0;
            const [before, now] = [k - 1, k].map((at) =>
              wholePose(move, { from, to, share: at / 40 }, 'left'),
            );
            for (const p of POSE_PARAMETERS)
              if (Math.abs((now![p] ?? 0) - (before![p] ?? 0)) > (p.startsWith('root') ? 25 : 9))
                jumps.push(`${id} ${version} ${from} to ${to} at ${k}: ${p}`);
          }
    expect(jumps).toEqual([]);
  });

  it('is measured by balls that fill the skin', () => {
    const skin = wholeSkinOf(referenceShape);
    const off = BALLS.filter(({ pressed }) => !pressed).flatMap(({ id, at, radius }) => {
      const room = -skin(at[0], at[1], at[2]);
      return radius > room + 2.5 || radius < room - 6
        ? [`${id}: ${radius} where there is ${room.toFixed(1)}`]
        : [];
    });
    expect(off).toEqual([]);
  });
});
