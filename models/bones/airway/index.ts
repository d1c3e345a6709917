import type { BoneDefinition } from '../../definition.ts';
import { cricoidCartilage } from './cricoid-cartilage.ts';
import { thyroidCartilage } from './thyroid-cartilage.ts';
import { trachea } from './trachea.ts';

/** Cartilages of the larynx, and the windpipe. */
export const airwayCartilages: readonly BoneDefinition[] = [thyroidCartilage, cricoidCartilage, trachea];
