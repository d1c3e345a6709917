import type { Rig } from '../model/rig-data.ts';
import { addField } from './field.ts';
import { segmentsAlong } from './muscle-weights.ts';

/** What places follow: those of muscles along their fibres, those of soft parts by where they lie. */
export interface Follow<R extends Rig> {
  along: (rig: R, ...rest: DropFirst<typeof segmentsAlong>) => void;
  field: (rig: R, ...rest: DropFirst<typeof addField>) => void;
}

type DropFirst<F> = F extends (first: never, ...rest: infer Rest) => unknown ? Rest : never;

/** How the body is followed without its limbs. */
export const BODY: Follow<Rig> = { along: segmentsAlong, field: addField };
