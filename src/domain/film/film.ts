import type { BandStage, InjectionStage } from '../../core/ids.ts';
import type { StoryStep } from '../view/story-step.ts';

/** How long a stage plays, seconds, and the moment (0..1) that tells it best in a still picture. */
interface Reel {
  seconds: number;
  still: number;
}

const BAND: Readonly<Record<BandStage, Reel>> = {
  bundle: { seconds: 14, still: 1 },
  fibre: { seconds: 16, still: 1 },
  sarcomere: { seconds: 16, still: 1 },
  loop: { seconds: 18, still: 1 },
};

const INJECTION: Readonly<Record<InjectionStage, Reel>> = {
  before: { seconds: 9, still: 0.8 },
  find: { seconds: 7, still: 0.9 },
  needle: { seconds: 12, still: 1 },
  twitch: { seconds: 3, still: 0.29 },
  spread: { seconds: 8, still: 1 },
  release: { seconds: 10, still: 1 },
};

/** Whether a film at a moment has come to what begins at `from`; what both are worked out to counts as the same. */
export const hasCome = (from: number, t: number): boolean => from <= t + 1e-6;

/** Where nothing moves. */
const STILL: Reel = { seconds: 0, still: 1 };

/** What is played at a place of the story; an exercise has a film of its own. */
export function reelOf(at: StoryStep | undefined): Reel {
  switch (at?.step) {
    case 'band':
      return BAND[at.stage];
    case 'injection':
      return INJECTION[at.stage];
    case 'where':
    case 'after':
    case 'exercises':
    case undefined:
      return STILL;
  }
}
