import type { Envelope, Parameter } from '../../src/core/model/rig-data.ts';

const AAOS = 'American Academy of Orthopaedic Surgeons, Joint Motion, 1965';
const KAPANDJI = 'Kapandji, The Physiology of the Joints, vol. 1, 6th ed. 2007, and vol. 2, 6th ed. 2010';

/** Ranges of the limbs, counted from the model's stance; what that is already bent by is taken off what the sources give. */
export const LIMB_PARAMETERS: readonly Parameter[] = [
  {
    id: 'elbowFlexion',
    unit: 'degree',
    low: -13,
    high: 130,
    source: `${AAOS}: 0 to 150°; ${KAPANDJI}: 145° when the muscles work. The arm hangs bent by 13°`,
  },
  {
    id: 'forearmPronation',
    unit: 'degree',
    low: -3,
    high: 150,
    source: `${AAOS}: pronation 80°, supination 80°. The hand hangs turned out by 77°`,
  },
  { id: 'wristFlexion', unit: 'degree', low: -70, high: 80, source: `${AAOS}: flexion 80°, extension 70°` },
  {
    id: 'wristDeviation',
    unit: 'degree',
    low: -20,
    high: 30,
    source: `${AAOS}: to the radius 20°, to the ulna 30°`,
  },
  {
    id: 'handGrip',
    unit: 'share',
    low: -1,
    high: 1,
    source: `${AAOS}: fingers 90, 100 and 90°, thumb 50 and 80°; from a flat hand to a fist`,
  },
  { id: 'handPoint', unit: 'share', low: 0, high: 1, source: `${AAOS}: fingers straight at 0°` },
  {
    id: 'kneeFlexion',
    unit: 'degree',
    low: -4,
    high: 136,
    source: `${KAPANDJI}: 140° with the hip bent, 160° when pressed; ${AAOS}: 135°. The knee stands bent by 4°`,
  },
  {
    id: 'footLift',
    unit: 'degree',
    low: -50,
    high: 20,
    source: `${AAOS}: dorsiflexion 20°, plantar flexion 50°`,
  },
  { id: 'footInversion', unit: 'degree', low: -15, high: 35, source: `${AAOS}: inversion 35°, eversion 15°` },
  {
    id: 'toeLift',
    unit: 'degree',
    low: -35,
    high: 60,
    source: `${AAOS}: great toe up 70°, down 45°; the others 40° either way, here all together`,
  },
  ...(['rootForward', 'rootUp', 'rootSide'] as const).map(
    (id): Parameter => ({ id, unit: 'millimetre', low: -3000, high: 3000, source: OURS() }),
  ),
  ...(['rootPitch', 'rootSideTilt', 'rootRotation'] as const).map(
    (id): Parameter => ({ id, unit: 'degree', low: -180, high: 180, source: OURS() }),
  ),
];

/** What is no range of a joint. */
function OURS(): string {
  return 'the place and turn of the whole body, as far as a room needs (2026)';
}

/** How far motions of one joint of the limbs go together. */
export const LIMB_ENVELOPES: readonly Envelope[] = [
  {
    parameters: ['wristFlexion', 'wristDeviation'],
    power: 2,
    source:
      'Crisco et al., J Bone Joint Surg Am 2011;93:169: the range of the wrist is an ellipsoid (a little oblique, which this leaves out)',
  },
];
