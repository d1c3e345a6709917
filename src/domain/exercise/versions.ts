import type { ExerciseContent } from '../../core/content/bundle.ts';
import type { Pose, PoseParameter } from '../../core/rig/pose.ts';
import type { Tempo } from './tempo.ts';
import type { Track } from './tracks.ts';

export type Version = 'easier' | 'harder';

/** What an easier or harder version changes, after the content's words for it. */
interface Change {
  /** Share of the usual range of movement. */
  range?: number;
  /** Movements that are left out. */
  without?: readonly PoseParameter[];
  poses?: readonly Pose[];
  /** Seconds of hold, or the upper end of the dose. */
  hold?: number | 'most';
  /** How much slower it goes. */
  slower?: number;
}

/**
 * Versions that change the movement or its tempo. Those that only change the place or a tool ("on a chair", "with a
 * band") are not here: the body shows them in the usual way, and the words say what differs.
 */
const CHANGES: Readonly<Record<string, Partial<Record<Version, Change>>>> = {
  'neck-turn': { easier: { range: 0.6 }, harder: { range: 1.08 } },
  'neck-side-stretch': { easier: { without: ['scapulaElevationRight'] } },
  'armpit-look': { easier: { without: ['scapulaElevationRight'] } },
  'sternocleidomastoid-stretch': {
    easier: { without: ['neckRotation', 'neckFlexion'] },
    harder: { hold: 'most' },
  },
  'scalene-stretch': { easier: { without: ['neckFlexion'] }, harder: { hold: 'most' } },
  'jaw-stretch': { easier: { range: 0.55 } },
  'head-rolls': { easier: { poses: [{ neckFlexion: 35 }] }, harder: { slower: 1.5 } },
  'chin-tuck': { easier: { poses: [{ headNod: 12, neckFlexion: -8 }] } },
  'head-nod-hold': { easier: { hold: 5 } },
  'shoulder-blade-squeeze': { easier: { range: 0.6 } },
  'jaw-control': { easier: { range: 0.6 }, harder: { range: 1.8 } },
  'upper-back-hug': { easier: { range: 0.5 } },
  'brow-release': { easier: { range: 0.5 } },
  'knee-to-chest': {
    harder: { poses: [{ hipFlexionRight: 90, hipFlexionLeft: 90, lumbarFlexion: 35 }] },
  },
  'knee-rolls': { easier: { range: 0.5 } },
  'cat-stretch': { easier: { range: 0.5 }, harder: { range: 1.1 } },
  'counter-stretch': { easier: { range: 0.6 } },
  'pelvic-tilt': { easier: { range: 0.6 } },
  'bird-dog': { harder: { hold: 'most' } },
  bridge: { easier: { range: 0.5 } },
  'lying-march': { harder: { hold: 3 } },
  clamshell: { easier: { range: 0.6 } },
  walking: { harder: { slower: 0.8 } },
};

/** An exercise in the words of a version: its own where it is done otherwise, else those of the usual way. */
export function inVersion(exercise: ExerciseContent, version: Version | undefined): ExerciseContent {
  const own = version && exercise.ownWays?.[version];
  return own
    ? { ...exercise, start: own.start ?? exercise.start, movement: own.movement ?? exercise.movement }
    : exercise;
}

/** Whether the body shows the version otherwise than the usual way. */
export const changesPicture = (id: string, version: Version): boolean => CHANGES[id]?.[version] !== undefined;

/** Whether the version holds as long as the dose allows. */
export const holdsLongest = (id: string, version: Version | undefined): boolean =>
  version !== undefined && CHANGES[id]?.[version]?.hold === 'most';

/** The movement of a version. */
export function versionTrack(id: string, track: Track, version: Version | undefined): Track {
  const change = version && CHANGES[id]?.[version];
  if (!change) return track;
  const { range = 1, without = [] } = change;
  const { start } = track;
  const poses = (change.poses ?? track.poses).map((pose) => {
    const from = start as Partial<Record<PoseParameter, number>>;
    const keys = [...new Set([...Object.keys(from), ...Object.keys(pose)])] as PoseParameter[];
    return Object.fromEntries(
      keys
        .filter((key) => !without.includes(key))
        .map((key) => [key, (from[key] ?? 0) + ((pose[key] ?? 0) - (from[key] ?? 0)) * range]),
    ) as Pose;
  });
  return { start, poses };
}

/** The tempo of a version. */
export function versionTempo(id: string, tempo: Tempo, version: Version | undefined): Tempo {
  const change = version && CHANGES[id]?.[version];
  if (!change) return tempo;
  const { hold, slower = 1 } = change;
  return {
    ...tempo,
    move: tempo.move * slower,
    ...(typeof hold === 'number' && { hold }),
  };
}
