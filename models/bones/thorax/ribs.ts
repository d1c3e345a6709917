import type { SweptDefinition } from '../../definition.ts';
import type { LoftDensity } from '../../geometry/loft.ts';
import { sweep } from '../../geometry/sweep.ts';
import { RIB_STATIONS } from './rib-stations.ts';

/** FMA number of the right rib; the left is the next. */
const FMA = [7857, 7882, 7909, 7957, 8066, 8175, 8229, 8283, 8364, 8445, 8531, 8533];

const LATIN = [
  'prima',
  'secunda',
  'tertia',
  'quarta',
  'quinta',
  'sexta',
  'septima',
  'octava',
  'nona',
  'decima',
  'undecima',
  'duodecima',
];

const ENGLISH = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
  'Eleventh',
  'Twelfth',
];

/** Eight corners give the shaft its flat faces; sections gather at the head, where the form changes most. */
const DENSITY: LoftDensity = { around: 8, step: 4, most: 23, crowd: 1.5 };

/** Ribs 1 to 12, right side, from the head to the anterior end. */
export const ribs: readonly SweptDefinition[] = RIB_STATIONS.map((stations, i) => ({
  id: `rib-${i + 1}`,
  name: { latin: `Costa ${LATIN[i]}`, english: `${ENGLISH[i]} rib` },
  fma: { right: FMA[i]!, left: FMA[i]! + 1 },
  tissue: 'bone',
  file: import.meta.url,
  mesh: () => sweep(stations, DENSITY),
}));
