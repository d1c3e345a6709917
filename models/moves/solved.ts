import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';
import type { WholeRig } from '../../src/core/model/rig-data.ts';
import type { Pose } from '../../src/core/rig/pose.ts';
import type { Track } from '../../src/domain/exercise/tracks.ts';
import { hashOf, sourceHash } from '../build/steps/cache.ts';
import type { Manner } from './move.ts';
import { solveMove } from './solve/solve-move.ts';

/** What is kept of a movement that was solved. */
interface Kept {
  points: Pose[];
  between: Pose[][];
}

const FOLDER = fileURLToPath(new URL('../../.cache/moves/', import.meta.url));

/** A movement solved, or as it was solved before by the same code, for the same rig, from the same definition. */
export function solvedMove(rig: WholeRig, track: Track, way: Manner): Kept {
  const code = sourceHash(fileURLToPath(new URL('./solve/solve-move.ts', import.meta.url)));
  const { view: _, ...solvedFrom } = way;
  const file = join(FOLDER, `${hashOf(code, JSON.stringify([rig, track, solvedFrom]))}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  const { points, between } = solveMove(rig, track, way);
  mkdirSync(FOLDER, { recursive: true });
  // Whoever reads it meanwhile finds all of it or nothing.
  const draft = `${file}.${threadId}`;
  writeFileSync(draft, JSON.stringify({ points, between }));
  renameSync(draft, file);
  return { points, between };
}
