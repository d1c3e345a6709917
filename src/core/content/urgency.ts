import { type RedFlag, URGENCIES, type Urgency } from './bundle.ts';

/** Warning signs by what to do about them, the most urgent first; in their order within, and without empty lists. */
export const byUrgency = (flags: readonly RedFlag[]): [Urgency, RedFlag[]][] =>
  URGENCIES.map((urgency): [Urgency, RedFlag[]] => [
    urgency,
    flags.filter((flag) => flag.urgency === urgency),
  ]).filter(([, list]) => list.length > 0);
