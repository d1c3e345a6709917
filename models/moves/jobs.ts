import type { WholeRig } from '../../src/core/model/rig-data.ts';
import type { Pose } from '../../src/core/rig/pose.ts';
import { TRACKS, type Track } from '../../src/domain/exercise/tracks.ts';
import { type Version, versionTrack } from '../../src/domain/exercise/versions.ts';
import type { Manner } from './move.ts';
import { MOVES, wayOf } from './moves.ts';
import { POSITIONS } from './positions/positions.ts';
import { solvedMove } from './solved.ts';

/** What is solved by itself: a version of an exercise, or a position for an injection. */
export interface Job {
  kind: 'move' | 'position';
  id: string;
  version: Version | undefined;
}

/** A job with how it is done: its turning points, and the postures between them. */
export interface MoveOf extends Job {
  way: Manner;
  points: readonly Pose[];
  between: readonly (readonly Pose[])[];
}

const VERSIONS = [undefined, 'easier', 'harder'] as const;

/** All that is solved, exercises first. Of all the usual version comes before any other, many of which are done just so. */
export const JOBS: readonly Job[] = [
  ...VERSIONS.flatMap((version) => Object.keys(MOVES).map((id): Job => ({ kind: 'move', id, version }))),
  ...Object.keys(POSITIONS).map((id): Job => ({ kind: 'position', id, version: undefined })),
];

/** A posture alone. */
const STILL: Track = { start: {}, poses: [] };

/** Solves a job, or reads how it was solved before. */
export function doneJob(rig: WholeRig, job: Job): MoveOf {
  const { kind, id, version } = job;
  if (kind === 'position') {
    const way = POSITIONS[id as keyof typeof POSITIONS];
    return { ...job, way, ...solvedMove(rig, STILL, way) };
  }
  const way = wayOf(id, version)!;
  return { ...job, way, ...solvedMove(rig, versionTrack(id, TRACKS[id]!, version), way) };
}
