import type { Vec3 } from '../../../src/core/math/point.ts';
import type { SweptDefinition } from '../../definition.ts';
import type { LoftDensity } from '../../geometry/loft.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import { swell } from '../../geometry/muscle/swell.ts';
import { type SweepStation, sweep } from '../../geometry/sweep.ts';
import { costalGroove } from './costal-groove.ts';
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
const DENSITY: LoftDensity = { around: 8, step: 4, most: 20, perStation: true };

/** Middle of the tubercle on the back of ribs 1 to 10, where it meets the transverse process. */
const TUBERCLES: readonly Vec3[] = [
  [-39, 1381, 67],
  [-43, 1369, 56],
  [-34, 1350, 41],
  [-36, 1328, 30],
  [-37, 1300, 23],
  [-34, 1274, 17],
  [-35, 1246, 17],
  [-33, 1216, 17],
  [-31, 1190, 26],
  [-30, 1161, 34],
];

/** Ribs with a costal groove, and how deep it is. */
const hasGroove = (number: number): boolean => number >= 3 && number <= 10;
const GROOVE_DEPTH = 2.2;

function ribMesh(number: number, stations: readonly SweepStation[]): Mesh {
  const band = sweep(stations, DENSITY);
  const grooved = hasGroove(number) ? costalGroove(band, stations, [3, 7], GROOVE_DEPTH) : band;
  const tubercle = TUBERCLES[number - 1];
  return tubercle ? swell(grooved, [{ at: tubercle, by: [0.4, -0.6, -2], radius: 8 }]) : grooved;
}

/** Ribs 1 to 12, right side, from the head to the anterior end. */
export const ribs: readonly SweptDefinition[] = RIB_STATIONS.map((stations, i) => ({
  id: `rib-${i + 1}`,
  name: { latin: `Costa ${LATIN[i]}`, english: `${ENGLISH[i]} rib` },
  fma: { right: FMA[i]!, left: FMA[i]! + 1 },
  tissue: 'bone',
  file: import.meta.url,
  mesh: () => ribMesh(i + 1, stations),
}));
