import { smoothstep } from '../../../src/core/math/ease.ts';
import { furrow, relief, ridge, type Stroke } from '../../geometry/solid/relief.ts';
import {
  bounded,
  ellipsoid,
  halfSpace,
  type Sdf,
  smoothIntersect,
  smoothUnion,
} from '../../geometry/solid/sdf.ts';
import { sections } from '../../geometry/solid/sections.ts';
import { ARM_CUT, type SkinParameters } from '../parameters.ts';
import { limbSections, type Row } from './rows.ts';

/** Arm and forearm from the wrist to the shoulder, hanging as the reference's bones do. */
const ARM: readonly Row[] = [
  [795, -257.5, 31, 114, 137, 95, 2.2, 2.2],
  [815, -257, 29.3, 112, 136.3, 93, 2.2, 2.1],
  [840, -252.3, 28, 106, 132.8, 86.5, 2.25],
  [860, -248.5, 30, 101, 130, 79, 2.25],
  [880, -244.5, 31.7, 96, 126.2, 71],
  [900, -240.8, 34.4, 91, 124.2, 62.5],
  [920, -236, 38, 86, 123.2, 54, 2.3],
  [940, -233, 41, 82, 120.5, 47, 2.3],
  [960, -230, 43.3, 79, 117, 41, 2.35],
  [980, -227.9, 45.2, 76, 114, 35, 2.4],
  [1000, -225.6, 46.4, 73, 110.5, 30.5, 2.4],
  [1020, -223, 46.9, 69, 107, 26, 2.45],
  [1040, -220.4, 47.3, 65, 103, 20.5, 2.45],
  [1060, -218, 45.1, 62, 97, 16],
  [1080, -214.5, 42.5, 59, 97, 11.5],
  [1105, -210.5, 42, 59, 101, 8.5],
  [1130, -206, 42.6, 60, 105, 8.5, 2.3, 2.4],
  [1160, -202.6, 44.4, 61, 109.7, 7.7, 2.4, 2.5],
  [1190, -201, 46.2, 62, 112, 7, 2.5, 2.65],
  [1230, -196, 43, 60, 112, 6],
  [1270, -186, 46, 58, 116, 0],
  [1320, -172, 44, 58, 112, 6],
];

const strokes: readonly Stroke[] = [
  // Biceps, the grooves beside it, and its tendon in the crook of the elbow.
  ridge(3, 20, [-188, 1215, 112], [-199, 1160, 111], [-207, 1110, 103]),
  furrow(1.5, 12, [-166, 1165, 70], [-167, 1135, 70], [-172, 1100, 72]),
  furrow(2.4, 13, [-243, 1185, 78], [-246, 1135, 74], [-250, 1100, 72]),
  // Triceps: its outer head, and the flat tendon under it.
  ridge(2.6, 22, [-226, 1215, 18], [-228, 1165, 16], [-226, 1130, 16]),
  furrow(1.8, 15, [-208, 1135, 6], [-209, 1095, 8]),
  // Brachioradialis and the extensors, the flexors, the crook between them.
  ridge(2.6, 20, [-256, 1065, 78], [-262, 1020, 90], [-258, 970, 100]),
  ridge(2, 22, [-181, 1040, 74], [-181, 1000, 84], [-190, 950, 96]),
  furrow(1.2, 14, [-221, 1062, 97], [-224, 1040, 101], [-228, 1005, 108]),
  // The ulna's edge behind, elbow tip, epicondyles with the hollows beside the tip.
  ridge(4.6, 13, [-212, 1066, 14], [-213, 1056, 14]),
  ridge(2.4, 11, [-176, 1060, 60]),
  ridge(1.6, 11, [-258, 1062, 54]),
  furrow(2.4, 11, [-190, 1063, 22]),
  furrow(2.4, 12, [-238, 1062, 22]),
  furrow(1.6, 11, [-216, 1010, 22], [-226, 950, 42], [-234, 890, 66]),
  // The head of the ulna, the styloid of the radius, the tendons before the wrist.
  ridge(2.8, 9, [-230, 828, 92]),
  ridge(1.2, 9, [-284, 816, 115]),
  ridge(1.4, 6, [-229, 900, 119], [-236, 872, 124], [-242, 851, 129], [-249, 812, 136]),
  furrow(0.8, 5, [-262, 856, 127], [-264, 815, 135]),
];

/** The right arm to the wrist; `cut`: ended by a rounded stump, as the body without limbs shows it. */
export function arm(shape: SkinParameters, cut: boolean): Sdf {
  const m = shape.muscle;
  const rows = limbSections(ARM, shape.arm, (y) => 0.9 * smoothstep(1080, 1140, y));
  const whole = relief(sections(rows, 24), strokes);
  return smoothUnion(
    22,
    cut ? smoothIntersect(30, whole, halfSpace([0, ARM_CUT, 0], [0, -1, 0])) : whole,
    // Deltoid.
    bounded(
      smoothUnion(
        22,
        ellipsoid([-176, 1286, 58], [59 * m, 80, 65]),
        ellipsoid([-140, 1318, 80], [44 * m, 46, 38]),
      ),
      { min: [-240, 1200, -10], max: [-90, 1370, 128] },
      40,
    ),
  );
}
