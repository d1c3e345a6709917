import type { SolidDefinition, SweptDefinition } from '../definition.ts';

/** What lies near the muscles and makes an injection careful: organs, vessels and nerves, right side or midline. */
export const neighbours: readonly (SolidDefinition | SweptDefinition)[] = [];
