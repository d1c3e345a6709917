import type { SolidDefinition, SweptDefinition } from '../definition.ts';
import { nerves } from './nerves.ts';
import { organs } from './organs.ts';
import { vessels } from './vessels.ts';

/** What lies near the muscles and makes an injection careful: organs, vessels and nerves, right side or midline. */
export const neighbours: readonly (SolidDefinition | SweptDefinition)[] = [...organs, ...vessels, ...nerves];
