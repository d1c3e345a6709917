import { smoothstep } from '../../../src/core/math/ease.ts';
import { furrow, relief, ridge, type Stroke } from '../../geometry/solid/relief.ts';
import { halfSpace, type Sdf, smoothIntersect } from '../../geometry/solid/sdf.ts';
import { sections } from '../../geometry/solid/sections.ts';
import { type SkinParameters, THIGH_CUT } from '../parameters.ts';
import { limbSections, type Row } from './rows.ts';

/** Thigh and leg, from the ankle to the hip. */
const LEG: readonly Row[] = [
  [38, -80, 36, 44, 92, -7.5],
  [60, -80.5, 37, 44, 98, -3.5],
  [75, -79.5, 35.5, 44, 95, 1],
  [90, -79.5, 32.8, 43, 89, 4, 2.1, 1.9],
  [105, -81, 31.5, 42, 86.5, 5.5, 2.1, 1.85],
  [130, -82.3, 31.3, 42, 85.5, 6.5, 2.1, 1.85],
  [160, -84.5, 33.5, 45, 86, 6, 2.1, 1.9],
  [190, -85.2, 37.3, 47, 89, 4],
  [220, -86, 42, 47, 95, -2],
  [250, -84.6, 48.2, 38, 99.8, -8.5],
  [280, -84.5, 53.3, 38, 104, -13],
  [310, -86, 54.5, 36, 107, -17],
  [340, -86.5, 53.8, 37, 107, -17],
  [370, -85, 52.5, 44, 111, -13.5],
  [400, -81.3, 52.2, 55, 119, -8, 2.35],
  [430, -77.5, 54.5, 60, 127, 3.5, 2.35],
  [460, -76.2, 55, 66, 133.5, 10.5, 2.3],
  [490, -78.7, 59.7, 74, 141, 12.5, 2.3],
  [520, -80.5, 63.4, 80, 149, 12.5],
  [550, -82.7, 68, 86, 156.5, 10.5],
  [580, -83.6, 71.5, 90, 163.5, 8.5],
  [610, -83.9, 74.3, 92, 169, 7],
  [640, -83.8, 75.8, 92, 172, 6.5],
  [670, -83.5, 76.5, 91, 174, 5],
  [705, -83.3, 77.3, 88, 175, 2.5, 2.2, 2.2],
  [745, -83.5, 78, 84, 171, 2, 2.2, 2.2],
  [800, -92, 66, 80, 169, 10, 2.2, 2.2],
  [840, -98, 52, 80, 158, 20, 2.2, 2.2],
];

const strokes: readonly Stroke[] = [
  // Vastus medialis and lateralis above the kneecap, rectus femoris between, the groove beside the tract.
  ridge(3.6, 20, [-34, 520, 104], [-38, 480, 112], [-48, 448, 120]),
  ridge(2, 24, [-128, 560, 112], [-124, 510, 110]),
  ridge(1.6, 26, [-96, 640, 176], [-90, 560, 160]),
  furrow(1.8, 16, [-148, 600, 62], [-140, 520, 60], [-126, 470, 62]),
  furrow(1.6, 22, [-40, 640, 150], [-24, 560, 112]),
  // Kneecap: its plate, the edge round it, deepest beside its lower end; tendon and tuberosity.
  ridge(3.2, 15, [-84, 426, 130], [-84, 412, 126]),
  ridge(1.8, 13, [-94, 430, 128], [-74, 430, 128]),
  furrow(
    1.9,
    9.5,
    [-100, 388, 112],
    [-109, 402, 108],
    [-112, 418, 108],
    [-109, 434, 114],
    [-100, 447, 124],
    [-84, 452, 130],
    [-68, 447, 124],
    [-58, 434, 114],
    [-55, 418, 108],
    [-58, 402, 108],
    [-68, 388, 112],
  ),
  furrow(1.6, 11, [-110, 410, 108], [-104, 397, 112]),
  furrow(1.8, 11, [-57, 410, 108], [-64, 397, 112]),
  ridge(1.8, 9, [-85, 398, 120], [-86, 372, 112]),
  ridge(1.6, 10, [-86, 370, 112]),
  // Hamstring tendons and the hollow behind the knee between them.
  ridge(2.4, 13, [-44, 480, 20], [-36, 430, 16], [-40, 400, 12]),
  ridge(2.4, 13, [-112, 480, 22], [-120, 430, 20], [-124, 402, 22]),
  furrow(3.6, 20, [-78, 446, 6], [-80, 412, -4]),
  // Heads of gastrocnemius, the groove between, and where they end.
  ridge(
    3.4,
    24,
    [-58, 372, -6],
    [-55, 320, -10],
    [-51, 262, 6],
    [-46, 238, 16],
    [-46, 205, 22],
    [-50, 165, 24],
  ),
  ridge(2.6, 23, [-112, 372, -4], [-116, 330, -8], [-110, 285, -2]),
  furrow(1.8, 10, [-86, 372, -18], [-88, 320, -24], [-88, 270, -16]),
  furrow(1.4, 18, [-72, 240, -6], [-84, 244, -12], [-108, 252, -8]),
  // The shin's edge, and the groove of the peroneal muscles.
  ridge(1.4, 9, [-84, 352, 108], [-80, 260, 96], [-74, 160, 84]),
  furrow(1.2, 14, [-136, 320, 42], [-130, 240, 44], [-120, 160, 40]),
  // The flat inner face of the shin.
  furrow(3.2, 22, [-46, 350, 86], [-50, 280, 80], [-56, 220, 74]),
  // Achilles tendon with the hollows beside it, malleoli.
  ridge(1.6, 9, [-76, 150, 5], [-75, 100, 3], [-74, 60, 0]),
  furrow(2.6, 13, [-97, 150, 18], [-98, 120, 18], [-100, 88, 16], [-98, 60, 14], [-96, 45, 14]),
  furrow(2.6, 13, [-60, 150, 18], [-58, 120, 18], [-56, 88, 16], [-54, 60, 14], [-54, 45, 14]),
  ridge(3.2, 12, [-117, 60, 48], [-117, 47, 46]),
  ridge(2.8, 13, [-44, 72, 66], [-44, 62, 66]),
];

/** The thigh's front lies farther out than its back, mm per mm of depth. */
const LEAN = 0.075;

function leaning(part: Sdf): Sdf {
  return (x, y, z) => {
    const share = smoothstep(430, 560, y) * (1 - smoothstep(680, 750, y));
    return part(x + LEAN * share * (z - 90), y, z);
  };
}

/** More fat on the outside of the thigh; on the calf less of it is missing over the inner head of gastrocnemius. */
const outerShare = (y: number): number =>
  smoothstep(450, 600, y) + 0.95 * smoothstep(220, 270, y) * (1 - smoothstep(350, 420, y));

/** The right leg to the ankle; `cut`: ended by a rounded stump, as the body without limbs shows it. */
export function leg(shape: SkinParameters, cut: boolean): Sdf {
  const whole = relief(leaning(sections(limbSections(LEG, shape.leg, outerShare), 30)), strokes);
  return cut ? smoothIntersect(30, whole, halfSpace([0, THIGH_CUT, 0], [0, -1, 0])) : whole;
}
