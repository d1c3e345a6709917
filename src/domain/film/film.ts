import type { PointView } from '../view/view.ts';

/** What is played in each stage of the story, by step/stage. */
const FILMS: Readonly<Record<string, { seconds: number; still: number }>> = {
  'band/bundle': { seconds: 14, still: 1 },
  'band/fibre': { seconds: 16, still: 1 },
  'band/sarcomere': { seconds: 16, still: 1 },
  'band/loop': { seconds: 18, still: 1 },
  'injection/before': { seconds: 9, still: 0.8 },
  'injection/find': { seconds: 7, still: 0.9 },
  'injection/needle': { seconds: 12, still: 1 },
  'injection/twitch': { seconds: 3, still: 0.29 },
  'injection/spread': { seconds: 8, still: 1 },
  'injection/release': { seconds: 10, still: 1 },
};

/** Whether a film at a moment has come to what begins at `from`; what both are worked out to counts as the same. */
export const hasCome = (from: number, t: number): boolean => from <= t + 1e-6;

const filmOf = ({ step, stage }: PointView) => FILMS[`${step}/${stage}`];

/** How long the stage of the story plays, seconds; 0 where nothing moves. */
export const filmSeconds = (point: PointView | undefined): number => (point && filmOf(point)?.seconds) ?? 0;

/** The moment (0..1) that tells the stage best in a still picture. */
export const stillMoment = (point: PointView | undefined): number => (point && filmOf(point)?.still) ?? 1;
