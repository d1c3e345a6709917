import type { Role } from '../../domain/exercise/roles.ts';
import type { PhaseKind } from '../../domain/exercise/routine.ts';
import type { Version } from '../../domain/exercise/versions.ts';

/** Words of the exercises on the body. */
export interface ExerciseWords {
  cue: Record<PhaseKind | 'done', string>;
  /** Counters. */
  repetition: (at: number, of: number) => string;
  set: (at: number, of: number) => string;
  side: Record<'left' | 'right', string>;
  secondsLeft: (seconds: number) => string;
  all: string;
  version: string;
  versions: Record<Version | 'usual', string>;
  /** The body performs a version in the usual way. */
  samePicture: string;
  /** Its arms do not. */
  armsElsewhere: string;
  /** The body does not perform it at all. */
  noPicture: string;
  muscles: string;
  lengthens: string;
  works: string;
  treated: string;
  otherMuscles: string;
  /** A muscle and what it does at the turning point, in the picture and in the text. */
  role: (name: string, role: Role) => string;
  change: (role: Role) => string;
  onModel: string;
  /** The arrows on the body. */
  arrows: { stretch: string; strengthen: string };
  guide: string;
  guided: string;
}
