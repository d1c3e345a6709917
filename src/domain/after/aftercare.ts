import type { AfterStage } from '../../core/ids.ts';

/** What the treated site is like at a time after an injection, each 0..1, and what the content says of that time. */
interface AfterState {
  /** Ids of the content's `aftercare`. */
  entries: readonly string[];
  numb: number;
  sore: number;
  /** Ease that some people feel. */
  ease: number;
  /** A small dressing covers the place. */
  dressed: boolean;
}

/** Numb for one to several hours, sore from 2-8 h on for 1-2 days, gone by day 3-4 (fact sheet 3E). */
export const AFTER: Readonly<Record<AfterStage, AfterState>> = {
  minutes: { entries: ['minutes'], numb: 1, sore: 0.1, ease: 0, dressed: true },
  hours: { entries: ['hours'], numb: 0.5, sore: 0.6, ease: 0.2, dressed: true },
  days: {
    entries: ['first-days', 'active-range', 'stretch-days', 'strength-days'],
    numb: 0,
    sore: 0.9,
    ease: 0.3,
    dressed: false,
  },
  weeks: { entries: ['weeks'], numb: 0, sore: 0, ease: 0.9, dressed: false },
  series: { entries: [], numb: 0, sore: 0, ease: 0.6, dressed: false },
};
