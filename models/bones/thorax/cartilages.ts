import type { SweptDefinition } from '../../definition.ts';
import type { LoftDensity } from '../../geometry/loft.ts';
import { type Mesh, mergeMeshes } from '../../geometry/mesh.ts';
import { type SweepStation, sweep } from '../../geometry/sweep.ts';

/**
 * Costal cartilages 1 to 10, right side, from the rib to the sternum or, for 8 to 10, to the lower border of
 * the cartilage above. Each end lies within its neighbour. Millimetres and degrees (see `SweepStation`);
 * 1 to 7 measured on BodyParts3D and rounded, 8 to 10 drawn between the rib end and the costal arch.
 */
const STATIONS: readonly (readonly SweepStation[])[] = [
  [
    [-51, 1333, 130, 15, 6, -55],
    [-47, 1333, 131, 18, 6.5, -50],
    [-42, 1332, 133, 19, 7, -50],
    [-37, 1331, 136, 18.5, 7, -50],
    [-32, 1330, 138, 18, 7, -50],
    [-27, 1330, 140, 17, 7, -50],
    [-23, 1331, 141, 14, 6.5, -45],
  ],
  [
    [-44, 1293, 158, 14, 7, -35],
    [-40, 1294, 160, 15, 7.5, -35],
    [-36, 1295, 162, 16.5, 7.5, -30],
    [-30, 1295, 165, 16, 8, -25],
    [-23, 1295, 169, 16, 8.5, -25],
    [-18, 1296, 171, 15, 8, -25],
    [-14, 1298, 172, 13, 6.5, -30],
  ],
  [
    [-51, 1263, 168, 15.5, 7.5, -12],
    [-45, 1264, 171, 16, 7, -15],
    [-39, 1264, 174, 16, 6.5, -15],
    [-32, 1265, 176, 16, 7, -15],
    [-26, 1265, 179, 16, 7.5, -20],
    [-20, 1266, 180, 15.5, 8, -20],
    [-16, 1267, 182, 13, 8, -25],
  ],
  [
    [-68, 1230, 183, 15.5, 8, -15],
    [-61, 1231, 185, 15.5, 7.5, -10],
    [-52, 1232, 187, 16, 7, -5],
    [-41, 1234, 188, 15.5, 6, -5],
    [-30, 1238, 189, 15, 6.5, -5],
    [-22, 1242, 188, 14.5, 8, -5],
    [-17, 1245, 187, 12, 8, -5],
  ],
  [
    [-80, 1197, 191, 18.5, 9, -15],
    [-72, 1198, 196, 19.5, 8, -20],
    [-61, 1199, 198, 18, 7.5, -15],
    [-48, 1203, 199, 17, 7.5, -15],
    [-35, 1209, 197, 16, 7.5, -20],
    [-25, 1215, 195, 15, 8, -20],
    [-19, 1220, 194, 11, 8, -10],
  ],
  [
    [-92, 1162, 188, 19, 10, -10],
    [-84, 1162, 193, 18.5, 10, -10],
    [-69, 1165, 199, 17.5, 9, 5],
    [-51, 1172, 203, 15, 9, 10],
    [-37, 1183, 203, 13, 8, 0],
    [-25, 1195, 201, 12, 8, -10],
    [-17, 1203, 202, 10.5, 6, -10],
  ],
  [
    [-109, 1131, 175, 19.5, 10, 5],
    [-96, 1129, 185, 20, 8, 0],
    [-75, 1129, 195, 19.5, 8, 0],
    [-51, 1140, 200, 18, 9, 5],
    [-35, 1159, 201, 15.5, 10, 10],
    [-20, 1178, 201, 12, 9, 20],
    [-9, 1190, 200, 10, 6, 10],
  ],
  [
    [-116, 1094, 156, 17, 8.5, 10],
    [-111, 1096, 167, 16.5, 8.5, 5],
    [-103, 1101, 178, 15, 8, 0],
    [-92, 1108, 188, 13, 7.5, 0],
    [-79, 1117, 195, 10, 7, 0],
    [-66, 1124, 199, 6, 5, 0],
  ],
  [
    [-121, 1064, 130, 15, 8.5, 5],
    [-120, 1069, 140, 15, 8.5, 0],
    [-117, 1077, 152, 13, 7.5, 0],
    [-111, 1087, 166, 10.5, 7, 0],
    [-101, 1097, 180, 6, 5, 0],
  ],
  [
    [-121, 1033, 116, 15, 8, 15],
    [-122, 1041, 127, 13.5, 7.5, 5],
    [-120, 1055, 141, 11, 7, 0],
    [-114, 1072, 157, 6, 5, 0],
  ],
];

/** FMA number of the right cartilage; the left is the next. */
const FMA = [7875, 7886, 7913, 7976, 8070, 8194, 8248, 8302, 8383, 8464];

const LATIN = [
  'primae',
  'secundae',
  'tertiae',
  'quartae',
  'quintae',
  'sextae',
  'septimae',
  'octavae',
  'nonae',
  'decimae',
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
];

const SHORT: LoftDensity = { around: 8, step: 4, most: 7 };
/** Cartilages 6 and 7 turn upward on their way to the sternum. */
const LONG: LoftDensity = { around: 8, step: 4, most: 10 };
const BRIDGE: LoftDensity = { around: 6, step: 4, most: 4 };

/** The bridge by which the seventh cartilage joins the sixth. */
const INTERCHONDRAL_BRIDGE: readonly SweepStation[] = [
  [-44, 1150, 201, 17, 7, 90],
  [-45, 1160, 202, 13, 6, 90],
  [-46, 1167, 203, 12, 6, 90],
  [-47, 1173, 203, 14, 6, 90],
];

function cartilageMesh(number: number, stations: readonly SweepStation[]): Mesh {
  const bar = sweep(stations, number === 6 || number === 7 ? LONG : SHORT);
  if (number !== 7) return bar;
  return mergeMeshes([bar, sweep(INTERCHONDRAL_BRIDGE, BRIDGE, [0, 0, 1])]);
}

/** Costal cartilages 1 to 10, right side. */
export const costalCartilages: readonly SweptDefinition[] = STATIONS.map((stations, i) => ({
  id: `costal-cartilage-${i + 1}`,
  name: { latin: `Cartilago costalis costae ${LATIN[i]}`, english: `${ENGLISH[i]} costal cartilage` },
  fma: { right: FMA[i]!, left: FMA[i]! + 1 },
  tissue: 'cartilage',
  file: import.meta.url,
  mesh: () => cartilageMesh(i + 1, stations),
}));
