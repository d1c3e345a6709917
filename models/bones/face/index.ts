import type { SolidDefinition } from '../../definition.ts';
import { earCartilage } from './ear-cartilage.ts';
import { eyeball } from './eyeball.ts';
import { nasalCartilages } from './nasal-cartilages.ts';

/** What gives the face its features: cartilages of nose and ear, and the eyeball; right side and midline. */
export const faceParts: readonly SolidDefinition[] = [nasalCartilages, earCartilage, eyeball];
