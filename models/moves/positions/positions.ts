import type { PatientPosition } from '../../../src/core/content/bundle.ts';
import { both, left, type Manner, right, type Touching } from '../move.ts';
import { COUCH_TOP, couch, cushion, faceRing, roll } from './couch.ts';

const HAND = ['palm-heel', 'wrist', 'little-knuckle', 'index-knuckle', 'fingertips', 'index-tip'];

const lies = (ball: string, ...rolls: string[]): Touching => ({ ball, on: 'couch.top', rolls });

/** On the front: face in a ring, a pillow under the belly, a roll under the shins, arms beside the body. */
const PRONE: Manner = {
  start: {
    ...both({
      hipFlexion: 16,
      hipAbduction: 4,
      kneeFlexion: 24,
      footLift: -40,
      armFlexion: 8,
      armAbduction: 4,
    }),
    ...both({ elbowFlexion: 0, forearmPronation: 6, wristFlexion: -10 }),
    neckFlexion: -3,
    rootPitch: 92,
    rootUp: -66,
  },
  contacts: [
    lies('chest', 'collarbone'),
    { ball: 'belly', on: 'belly-pillow.top' },
    lies('low-thigh', 'knee-cap'),
    { ball: 'low-shin', on: 'roll.top' },
    lies('palm', ...HAND),
  ],
  props: [
    ...couch(-0.98, 0.66),
    faceRing([0, COUCH_TOP - 0.03, 0.81], [0.3, 0.08, 0.3]),
    cushion('belly-pillow', [0, COUCH_TOP - 0.028, 0.24], [0.54, 0.08, 0.3]),
    roll('roll', [0, COUCH_TOP + 0.04, -0.58], [0.52, 0.09, 0.1]),
  ],
  held: ['rootSide', 'rootSideTilt', 'rootRotation', 'rootForward'],
  view: [-72, 32],
};

/** On the back: a pillow under the head and a roll under the knees. */
const SUPINE: Manner = {
  start: {
    ...both({
      hipFlexion: 14,
      hipAbduction: 3,
      kneeFlexion: 26,
      footLift: -18,
      armAbduction: 3,
      armFlexion: -12,
    }),
    ...both({ elbowFlexion: -13, forearmPronation: 70 }),
    neckFlexion: 8,
    rootPitch: -91,
    rootUp: -70,
  },
  contacts: [lies('buttock', 'sacrum', 'loin', 'seat'), lies('shoulder-blade', 'back'), lies('heel')],
  props: [
    ...couch(-0.84, 1.02),
    cushion('pillow', [0, COUCH_TOP + 0.035, -0.66], [0.44, 0.1, 0.32]),
    roll('roll', [0, COUCH_TOP + 0.06, 0.5], [0.5, 0.12, 0.13]),
  ],
  view: [-108, 32],
};

/** On the side that is not treated: pillows under the head and between the knees, the upper hand on one before the chest. */
const SIDE: Manner = {
  start: {
    ...right({
      hipFlexion: 46,
      hipAbduction: -4,
      kneeFlexion: 62,
      // So far forward that the forearm is seen from behind, too, and no elbow stands up like the end of an arm.
      armFlexion: 55,
      armRotation: -55,
      elbowFlexion: 70,
      forearmPronation: 70,
    }),
    ...left({
      hipFlexion: 24,
      hipAbduction: 8,
      kneeFlexion: 50,
      armFlexion: 66,
      elbowFlexion: 96,
      forearmPronation: 60,
    }),
    ...both({ footLift: -14 }),
    neckSide: 6,
    rootPitch: -85,
    rootRotation: -79,
    rootUp: -10,
  },
  contacts: [
    { ball: 'palm.right', on: 'arm-pillow.top', rolls: HAND.map((ball) => `${ball}.right`) },
    lies('deltoid.left', 'mid-arm.left', 'upper-arm.left', 'low-arm.left', 'elbow.left'),
    lies('low-thigh.left', 'thigh.left', 'knee-cap.left', 'knee.left'),
    lies('low-shin.left', 'ankle.left', 'outer-ball.left', 'mid-shin.left', 'calf.left', 'heel.left'),
  ],
  props: [
    ...couch(-0.9, 0.98),
    cushion('pillow', [0.05, COUCH_TOP + 0.09, -0.68], [0.44, 0.19, 0.3]),
    cushion('waist-pillow', [0.03, COUCH_TOP + 0.015, 0.04], [0.3, 0.05, 0.3]),
    cushion('arm-pillow', [0.42, COUCH_TOP + 0.12, -0.34], [0.26, 0.26, 0.36]),
    cushion('knee-pillow', [0.24, COUCH_TOP + 0.085, 0.55], [0.23, 0.2, 0.42]),
  ],
  held: [
    'rootPitch',
    'rootRotation',
    'rootSideTilt',
    'rootForward',
    'rootSide',
    'armFlexionLeft',
    'armAbductionLeft',
    'elbowFlexionLeft',
  ],
  view: [105, 32],
};

/** How a patient lies for an injection on the right side, by the content's word for it; trunk and neck stay nearly as they stand. */
export const POSITIONS: Readonly<Record<PatientPosition, Manner>> = {
  prone: PRONE,
  supine: SUPINE,
  side: SIDE,
};
