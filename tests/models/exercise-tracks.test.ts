import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ContentBundle } from '../../src/core/content/bundle.ts';
import type { Side } from '../../src/core/ids.ts';
import { muscleLengths } from '../../src/core/rig/lengths.ts';
import { clampPose, type Pose, type PoseParameter } from '../../src/core/rig/pose.ts';
import { bestMoment, exerciseAt, phaseStills } from '../../src/domain/exercise/moment.ts';
import { HOLDS, LONGER } from '../../src/domain/exercise/roles.ts';
import { type Routine, routineOf } from '../../src/domain/exercise/routine.ts';
import { TRACKS } from '../../src/domain/exercise/tracks.ts';
import { readIndex } from '../tools/read-index.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8'));
const index = readIndex();
const { exercises, points } = read('content/en.json') as ContentBundle;

const VERSIONS = [undefined, 'easier', 'harder'] as const;
const SIDES: readonly Side[] = ['right', 'left'];

const known = new Map<string, ReturnType<typeof muscleLengths>>();
function lengthIn(pose: Pose, muscle: string, side: Side): number {
  const key = JSON.stringify(pose);
  const lengths = known.get(key) ?? muscleLengths(index.rig, index, pose);
  known.set(key, lengths);
  return lengths.get(muscle)![side];
}

/** The changes of length of a muscle at every turning point against the start, on the side that is exercised. */
function changes(routine: Routine, muscle: string, side: Side): number[] {
  const first = routine.phases.filter((p) => p.side === undefined || p.side === side);
  const start = lengthIn(routine.start, muscle, side);
  const held = [...new Set([...first.map((p) => p.held), ...routine.cycle])];
  return held.map((pose) => lengthIn(pose, muscle, side) / start - 1);
}

const percent = (share: number) => `${share >= 0 ? '+' : ''}${(share * 100).toFixed(1)} %`;

describe('exercises on the body', () => {
  it('are all performed', () => {
    expect(exercises.filter((e) => !TRACKS[e.id]).map((e) => e.id)).toEqual([]);
  });

  it('keep within the ranges of the joints, on both sides and in every version', () => {
    const beyond: string[] = [];
    for (const exercise of exercises)
      for (const side of SIDES)
        for (const version of VERSIONS) {
          const routine = routineOf(exercise, side, version);
          for (const { held, from } of routine.phases)
            for (const pose of [held, from])
              for (const [parameter, value] of Object.entries(pose)) {
                const within = clampPose(index.rig, pose)[parameter as PoseParameter] ?? 0;
                if (Math.abs(value - within) > 1e-9)
                  beyond.push(`${exercise.id} ${version ?? ''} ${parameter} ${value}, at most ${within}`);
              }
        }
    expect([...new Set(beyond)]).toEqual([]);
  });

  it('play without a jump from getting ready to the last return', () => {
    for (const exercise of exercises) {
      const routine = routineOf(exercise, 'right');
      const seen = new Set<number>();
      let last = exerciseAt(routine, 0);
      expect(last.phase.kind, exercise.id).toBe('ready');
      for (let t = 0; t <= routine.seconds; t += 0.1) {
        const now = exerciseAt(routine, t);
        seen.add(now.index);
        if (now.phase.side === last.phase.side)
          for (const [p, value] of Object.entries(now.pose))
            expect(
              Math.abs(value - (last.pose[p as PoseParameter] ?? 0)),
              `${exercise.id} at ${t.toFixed(1)} s: ${p}`,
            ).toBeLessThan(17);
        last = now;
      }
      expect(seen.size, exercise.id).toBe(routine.phases.length);
      expect(exerciseAt(routine, routine.seconds).done).toBe(true);
      expect(phaseStills(routine).length).toBe(routine.phases.length);
      expect(bestMoment(routine)).toBeGreaterThan(0);
    }
  });

  it('hold as long and as often as the dose says', () => {
    for (const exercise of exercises) {
      const { holdSeconds, repetitions, sets } = exercise.doseFigures;
      const { phases } = routineOf(exercise, 'right');
      if (!repetitions) continue;
      const own = phases.filter((p) => p.side === phases[0]!.side);
      const counted = own.filter((p) => p.kind === 'back' || p.kind === 'press').length;
      expect(counted % (repetitions[0] * (sets?.[0] ?? 1)), exercise.id).toBe(0);
      if (holdSeconds)
        for (const { kind, seconds } of phases)
          if (kind === 'hold' || kind === 'press') expect(seconds, exercise.id).toBe(holdSeconds[0]);
    }
  });

  it('lengthen what they claim to lengthen; what works shortens or holds', () => {
    const rows: Record<string, { claim: string; change: string }> = {};
    const wrong: string[] = [];
    for (const exercise of exercises)
      for (const [claim, muscles] of Object.entries({
        lengthens: exercise.lengthens,
        works: exercise.works,
      }))
        for (const muscle of muscles)
          for (const side of SIDES) {
            const all = changes(routineOf(exercise, side), muscle, side);
            const change = claim === 'lengthens' ? Math.max(...all) : Math.min(...all);
            const name = `${exercise.id}: ${muscle}`;
            if (side === 'right') rows[`${name} ${claim}`] = { claim, change: percent(change) };
            if (claim === 'lengthens' ? change < LONGER : change > HOLDS)
              wrong.push(`${name} on the ${side} ${claim}: ${percent(change)}`);
          }
    console.table(rows);
    expect(wrong).toEqual([]);
  });

  it('tell of the muscle of every point that they are given to', () => {
    const silent = points.flatMap((point) =>
      [...point.stretch, ...point.strengthen]
        .map((id) => exercises.find((e) => e.id === id)!)
        .filter((e) => ![...e.lengthens, ...e.works].includes(point.muscle))
        .map((e) => `${e.id} for ${point.muscle}`),
    );
    console.log('given to muscles that the model does not show at work in it:', [...new Set(silent)].sort());
    for (const exercise of exercises)
      expect(exercise.lengthens.length + exercise.works.length, exercise.id).toBeGreaterThan(0);
  });
});
