import type { PatientPosition } from '../content/bundle.ts';
import type { Point } from '../math/point.ts';

/** A block of a prop, its sides along the axes; metres. */
export interface Block {
  name: string;
  /** Its middle, and how long it is along x, y and z. */
  at: Point;
  size: Point;
}

/** Something that an exercise is done on, at or with. */
export interface Prop {
  kind:
    | 'mat'
    | 'chair'
    | 'counter'
    | 'table'
    | 'wall'
    | 'pillow'
    | 'towel'
    | 'band'
    | 'couch'
    | 'frame'
    | 'headrest';
  blocks: readonly Block[];
  /** It gives way: nothing is held up by it that presses into it. */
  soft?: true;
  /** A band: the places of the body (`palm.right`) that it goes from and to. */
  along?: readonly string[];
}

/** A place on a segment of the rig; at rest, metres. */
export interface BandPlace {
  segment: number;
  at: Point;
}

/** A ball that fills a place of the body, by name (`palm.right`); at rest, metres. */
interface BodyBall extends BandPlace {
  id: string;
  radius: number;
}

/** A movement of the whole body as the build solved it, for the right side. */
export interface SolvedMove {
  /** What the numbers of a posture stand for, in order. */
  parameters: readonly string[];
  /** The turning points, the start first. */
  points: readonly (readonly number[])[];
  /** What lies evenly between each and the next; where there are two points the way back is the way there. */
  between: readonly (readonly (readonly number[])[])[];
  /** From where it is best seen: degrees to the left of straight in front, and up. */
  view: readonly [azimuth: number, elevation: number];
  /** Round the whole body in all of it; metres. */
  sphere: { target: Point; radius: number };
  props: readonly Prop[];
  /** The model's arms cannot go where the words send them. */
  armsElsewhere?: true;
  /**
   * How it is done wrong at the first turning point, for the right side; how far off the right figure it is shown, and a sphere round
   * both, metres.
   */
  mistake?: { pose: Readonly<Record<string, number>>; by: Point; sphere: SolvedMove['sphere'] };
  /** The places that a stretchy band goes along, from end to end. */
  band?: readonly BandPlace[];
}

/** The movements by exercise: the usual way, and versions that differ from it. */
export interface SolvedMoves {
  version: 1;
  /** Height of the ground, metres. */
  ground: number;
  /** What fills the body: names keep off it, arrows follow it. */
  body: readonly BodyBall[];
  moves: Readonly<Record<string, Readonly<Record<string, SolvedMove>>>>;
  /** How a patient lies for an injection: each with one turning point, in which nothing moves. */
  positions: Readonly<Record<PatientPosition, SolvedMove>>;
}
