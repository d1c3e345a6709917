import type { PainPageWords } from '../../words/later/pain.ts';
import type { PainWords } from '../../words/parts/pain.ts';

/** The page's own words, and the names of limbs' parts. */
export type PaintingWords = PainPageWords & Pick<PainWords, 'limbs'>;
