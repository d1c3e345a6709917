import type { Side } from './ids.ts';

/** The sides, in the order of the models, which are defined on the right: where what comes first shows. */
export const RIGHT_FIRST = ['right', 'left'] as const satisfies readonly Side[];
