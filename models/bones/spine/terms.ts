const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
] as const;
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** Terminologia Anatomica: the name of vertebra `level` (1 = uppermost of its region). */
export const vertebraName = (
  region: { latin: 'cervicalis' | 'thoracica' | 'lumbalis'; english: 'cervical' | 'thoracic' | 'lumbar' },
  level: number,
) => ({
  latin: `vertebra ${region.latin} ${NUMERALS[level - 1]}`,
  english: `${ORDINALS[level - 1]} ${region.english} vertebra`,
});
