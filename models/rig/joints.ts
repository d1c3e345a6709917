import type { Point, Vec3 } from '../../src/core/math/point.ts';
import { normalize, subtract } from '../../src/core/math/vector.ts';
import type { Envelope, Parameter, Rig } from '../../src/core/model/rig-data.ts';
import { HIP_CENTRE } from '../bones/pelvis/landmarks.ts';
import { metres, pointInMetres } from '../units.ts';

/**
 * The joints under the segments of the spine from below: middle of the disc (for the two upper joints the middle of
 * the dens and of the occipital condyles), measured on the model's own bones, mm; then the degrees of flexion and
 * extension together, of side-bending to one side and of rotation to one side at that level: representative values
 * of White & Panjabi, Clinical Biomechanics of the Spine, 2nd ed. 1990, tables 2-3 to 2-6.
 * The thoracic spine moves as one piece with the ribs: its levels add little each, and the ribs and sternum stiffen it.
 */
const LEVELS: readonly [Vec3, flexion: number, side: number, rotation: number][] = [
  [[0, 917, 82], 17, 3, 1],
  [[0, 951, 94], 16, 6, 2],
  [[0, 985, 99], 15, 8, 2],
  [[0, 1019, 99], 14, 6, 2],
  [[0, 1053, 95], 12, 6, 2],
  [[0, 1084, 87], 12, 8, 2],
  [[0, 1381, 79], 9, 4, 2],
  [[0, 1394, 85], 17, 7, 6],
  [[0, 1409, 89], 20, 8, 7],
  [[0, 1425, 91], 20, 11, 7],
  [[0, 1440, 91], 15, 11, 7],
  [[0, 1457, 92], 10, 10, 3],
  [[0, 1478, 88], 20, 5, 40],
  [[0, 1493, 82], 25, 5, 5],
];

/** How many of the joints belong to the lumbar spine. */
const LUMBAR = 6;

/** Place on the chain, height of its middle and depth of the spine there, mm. */
const HEIGHTS: readonly [chain: number, height: number, depth: number][] = [
  [0, 903, 78],
  [1, 935, 89],
  [2, 968, 96],
  [3, 1002, 99],
  [4, 1036, 97],
  [5, 1068, 91],
  [6, 1098, 82],
  [6, 1370, 76],
  [7, 1388, 82],
  [8, 1402, 87],
  [9, 1417, 89],
  [10, 1433, 91],
  [11, 1448, 91],
  [12, 1466, 90],
  [13, 1484, 84],
  [14, 1500, 80],
];

const AAOS = 'American Academy of Orthopaedic Surgeons, Joint Motion, 1965';
const NORKIN = 'Norkin & White, Measurement of Joint Motion, 5th ed. 2016';
const KAPANDJI = 'Kapandji, The Physiology of the Joints, vol. 1, 6th ed. 2007';

/** Middle of the head of the humerus, and of the axis of the elbow, mm. */
const SHOULDER_CENTRE: Vec3 = [-161.5, 1326, 71.5];
const ELBOW: Vec3 = [-211.7, 1055, 65.3];

/** Ranges of motion; where living ranges are larger the rig keeps to what its soft tissues can follow. */
const PARAMETERS: readonly Parameter[] = [
  { id: 'neckFlexion', unit: 'degree', low: -45, high: 45, source: `${AAOS}: flexion 45°, extension 45°` },
  { id: 'neckSide', unit: 'degree', low: -45, high: 45, source: `${AAOS}: lateral bending 45°` },
  { id: 'neckRotation', unit: 'degree', low: -60, high: 60, source: `${AAOS}: rotation 60°` },
  {
    id: 'headNod',
    unit: 'degree',
    low: -15,
    high: 15,
    source: 'White & Panjabi 1990: occiput to axis, flexion and extension together 45°, within it',
  },
  {
    id: 'jawOpening',
    unit: 'degree',
    low: 0,
    high: 28,
    source: `${NORKIN}: opening 35 to 50 mm between the incisors, here 45 mm`,
  },
  {
    id: 'browLift',
    unit: 'millimetre',
    low: 0,
    high: 8,
    source: 'Cruz & Cruz, Arq Bras Oftalmol 2004;67:237: the brow rises 7.6 to 9.0 mm on average',
  },
  {
    id: 'lumbarFlexion',
    unit: 'degree',
    low: -25,
    high: 50,
    source: `${AAOS}: extension 25°; ${NORKIN}: lumbar flexion 50 to 60°`,
  },
  { id: 'lumbarSide', unit: 'degree', low: -25, high: 25, source: `${NORKIN}: lumbar lateral flexion 25°` },
  {
    id: 'lumbarRotation',
    unit: 'degree',
    low: -11,
    high: 11,
    source: 'White & Panjabi 1990: sum of T12 to S1 to one side 11°',
  },
  {
    id: 'scapulaElevation',
    unit: 'millimetre',
    low: -10,
    high: 40,
    source: `${KAPANDJI}: whole range of height 100 to 120 mm, of which the shrug without raising the arm`,
  },
  {
    id: 'scapulaRetraction',
    unit: 'millimetre',
    low: -40,
    high: 25,
    source: `${KAPANDJI}: whole sideways range 150 mm, of which the part without raising the arm`,
  },
  {
    id: 'armAbduction',
    unit: 'degree',
    low: 0,
    high: 80,
    source: `${AAOS}: abduction 180°, of which the rig shows the part to shoulder height (the arm hangs 10° out)`,
  },
  {
    id: 'armFlexion',
    unit: 'degree',
    low: 0,
    high: 90,
    source: `${AAOS}: forward elevation 180°, of which the rig shows the part to shoulder height`,
  },
  {
    id: 'armRotation',
    unit: 'degree',
    low: -60,
    high: 12,
    source: `${AAOS}: inward 70°, outward 90°, of which the rig shows what its soft parts can follow`,
  },
  {
    id: 'hipFlexion',
    unit: 'degree',
    low: -20,
    high: 110,
    source: `${AAOS}: flexion 120°, of which the rig leaves out the last; ${NORKIN}: extension 20°`,
  },
  {
    id: 'hipAbduction',
    unit: 'degree',
    low: -20,
    high: 40,
    source: `${NORKIN}: abduction 40°, adduction 20°`,
  },
  { id: 'hipRotation', unit: 'degree', low: -40, high: 45, source: `${AAOS}: inward 45°, outward 45°` },
];

/** What holds of every envelope: the sources say that joints narrow toward their ends, not by this formula. */
const OURS = 'its power is our choice, and keeps closer in than living joints';
const CERVICAL =
  'Hall et al., J Headache Pain 2010;11:391: fully bent forward, people with migraine turned 42° to the stiffer side';
const LUMBAR_SPINE =
  'Lumbar spine side bending is reduced in end range extension, Man Ther 2014;19:114: at the end of extension it bends less to the side, at both ends it turns less';
const HIP =
  'van Arkel, Amis & Jeffers, J Biomech 2015;48:3803: deeply flexed, extended, ab- or adducted the hip turns less';
const SHOULDER = 'Engin & Tümer, J Biomech Eng 1989;111:107: the arm reaches as far as an elliptical cone';

const TURNED =
  'Haering, Raison & Begon, J Biomech Eng 2014;136:084502: how far the arm turns about itself depends on how far and where it is lifted';

/** How far motions of one joint go together. */
const ENVELOPES: readonly Envelope[] = [
  {
    parameters: ['neckFlexion', 'neckSide', 'neckRotation', 'headNod'],
    power: 2,
    source: `${CERVICAL}; ${OURS}`,
  },
  {
    parameters: ['lumbarFlexion', 'lumbarSide', 'lumbarRotation'],
    power: 2,
    source: `${LUMBAR_SPINE}; ${OURS}`,
  },
  { parameters: ['hipFlexion', 'hipAbduction', 'hipRotation'], power: 2.5, source: `${HIP}; ${OURS}` },
  {
    parameters: ['scapulaElevation', 'scapulaRetraction', 'armAbduction', 'armFlexion'],
    power: 2,
    source: `${SHOULDER}; ${OURS}`,
  },
  {
    parameters: ['armAbduction', 'armFlexion', 'armRotation'],
    power: 2,
    yields: 'armRotation',
    source: `${TURNED}; ${OURS}`,
  },
];

/**
 * The shoulder girdle under the raised arm: of every 15° of the arm 10° are made at its joint and 5° by the blade, which
 * turns up (Inman, Saunders & Abbott 1944); the blade also tips back, the clavicle rises and goes back (Ludewig et al.
 * 2009), here as far as keeps the model's blade on the model's ribs. Degrees at 90° of the arm.
 */
const AT_90 = { upward: 30, tipped: 3, risen: 11, drawnBack: 10 };

/** The blade's own axes in the body frame: toward the spine and toward the ribs. */
const BLADE = { medial: [0.843, 0, -0.538], inward: [0.529, -0.183, 0.829] } as const;

const RHYTHM = {
  clavicle: [0.5, 0, -0.87].map((c, d) => (c * AT_90.risen - (d === 1 ? AT_90.drawnBack : 0)) / 90),
  scapula: [0, 1, 2].map((d) => -(BLADE.inward[d]! * AT_90.upward + BLADE.medial[d]! * AT_90.tipped) / 90),
} as unknown as Rig['shoulder']['rhythm'];

const total = (from: number, to: number, column: 1 | 2 | 3): number =>
  LEVELS.slice(from, to).reduce((sum, level) => sum + level[column], 0);

const direction = ([x, y, z]: Vec3): Point => [round(x), round(y), round(z)];
const round = (c: number): number => Math.round(c * 1e4) / 1e4;

/** The joints of the model, in metres. */
export function rigData(): Rig {
  return {
    joints: LEVELS.map(([pivot, flexion, side, rotation], i) => {
      const [from, to] = i < LUMBAR ? [0, LUMBAR] : [LUMBAR, LEVELS.length];
      return {
        pivot: pointInMetres(pivot),
        region: i < LUMBAR ? 'lumbar' : 'neck',
        share: [flexion / total(from, to, 1), side / total(from, to, 2), rotation / total(from, to, 3)],
      };
    }),
    levels: HEIGHTS.map(([chain, height, depth]) => ({
      chain,
      height: metres(height),
      depth: metres(depth),
    })),
    nod: [20 / 45, 25 / 45],
    // Axis through both condyles, which slide down the articular tubercles as the mouth opens.
    jaw: { pivot: pointInMetres([0, 1507, 107]), forward: 0.008, down: 0.004 },
    shoulder: {
      sternoclavicular: pointInMetres([-17, 1342, 130]),
      acromioclavicular: pointInMetres([-145, 1358, 57]),
      glenohumeral: pointInMetres(SHOULDER_CENTRE),
      shaft: direction(normalize(subtract(ELBOW, SHOULDER_CENTRE))),
      crests: pointInMetres([-170, 1281, 77]),
      acromion: pointInMetres([-160, 1354, 50]),
      angle: pointInMetres([-84, 1210, -4]),
      blade: pointInMetres([-104, 1280, 2]),
      // Ribs 4 and 5 with the muscles over them.
      ellipse: [0.14, 0.11],
      lean: 0.2,
      tilt: 300,
      rhythm: RHYTHM,
      plane: 30,
    },
    // Centre and radius of the middle of the forehead, seen from the side.
    brow: { pivot: pointInMetres([0, 1563, 113]), radius: 0.072 },
    hip: pointInMetres(HIP_CENTRE),
    parameters: PARAMETERS,
    envelopes: ENVELOPES,
  };
}
