import type { InjectionStage } from '../../core/ids.ts';
import { smoothstep } from '../../core/math/ease.ts';
import type { Options } from '../view/options.ts';

/** What is to be seen of the injection at one moment. Shares run from 0 to 1. */
export interface InjectionMoment {
  /** The pad that cleans the skin: how far its round has gone; undefined where there is none. */
  clean: number | undefined;
  /** The fingers: 0 far off, 1 on the skin; undefined where there are none. */
  fingers: number | undefined;
  /** How hard they press, and how far they are from the band while they look for it (-1..1). */
  press: number;
  search: number;
  /** The tip: below 0 off the skin, 0 at the skin, 1 at the point; undefined where there is no needle. */
  tip: number | undefined;
  /** How much of the medicine is in the barrel, and how far the given part has spread. */
  dose: number;
  spread: number;
  /** The band: 1 tight, 0 let go; its jerk (-1..1). */
  tension: number;
  twitch: number;
  /** How freely the blood flows, and how far it has come since the stage began, rounds. */
  flow: number;
  round: number;
}

/** The tight band lets little blood through: a fifth of what flows when it rests. */
const HELD = 0.2;
/** Rounds that the blood makes while the stage of the letting go plays. */
const ROUNDS = 4;
const SWINGS = 3;

const NOTHING: InjectionMoment = {
  clean: undefined,
  fingers: undefined,
  press: 0,
  search: 0,
  tip: undefined,
  dose: 1,
  spread: 0,
  tension: 1,
  twitch: 0,
  flow: HELD,
  round: 0,
};

/** The injection at `t` (0..1) of a stage. Pure: the same moment shows the same however it was reached. */
export function injectionMoment(stage: InjectionStage, t: number, drug: Options['drug']): InjectionMoment {
  switch (stage) {
    case 'before':
      return { ...NOTHING, clean: t < 0.45 ? undefined : smoothstep(0.45, 1, t) };
    case 'find': {
      const looking = 1 - smoothstep(0.3, 0.7, t);
      const search = Math.sin(t * 14) * looking;
      return {
        ...NOTHING,
        fingers: smoothstep(0, 0.25, t),
        press: 0.4 + 0.6 * smoothstep(0.6, 0.8, t),
        search,
      };
    }
    case 'needle':
      return { ...NOTHING, tip: -0.35 + 0.35 * smoothstep(0, 0.15, t) + smoothstep(0.15, 0.9, t) };
    case 'twitch': {
      const s = Math.min(1, Math.max(0, (t - 0.25) / 0.5));
      const twitch = s > 0 && s < 1 ? Math.sin(s * SWINGS * 2 * Math.PI) * (1 - s) : 0;
      return { ...NOTHING, tip: 1, twitch };
    }
    case 'spread': {
      const given = drug === 'none' ? 0 : smoothstep(0.05, 0.85, t);
      return { ...NOTHING, tip: 1, dose: 1 - given, spread: given };
    }
    case 'release': {
      const free = smoothstep(0.12, 0.75, t);
      // The blood has come as far as the sum of its speed until now.
      const round = ROUNDS * (HELD * t + (1 - HELD) * freed(t));
      return {
        ...NOTHING,
        dose: 0,
        spread: drug === 'none' ? 0 : 1 - smoothstep(0.5, 1, t),
        tension: 1 - free,
        flow: HELD + (1 - HELD) * free,
        round,
      };
    }
  }
}

/** Slow pressure by the fingers that have found the band, at `t` (0..1): what is shown where no needle is drawn. */
export const pressingMoment = (t: number): InjectionMoment => ({
  ...NOTHING,
  fingers: 1,
  press: smoothstep(0, 0.8, t),
});

/** Area under `smoothstep(0.12, 0.75, t)` from 0 to t. */
function freed(t: number): number {
  const [from, to] = [0.12, 0.75];
  const s = Math.min(1, Math.max(0, (t - from) / (to - from)));
  return (s ** 3 - s ** 4 / 2) * (to - from) + Math.max(0, t - to);
}

/** The share of the stage's film at which the tip has come to a depth (share of the way). */
export function timeOfDepth(share: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if ((injectionMoment('needle', middle, undefined).tip ?? 0) < share) low = middle;
    else high = middle;
  }
  return low;
}
