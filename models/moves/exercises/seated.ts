import { both, left, type Manner, type Move, right } from '../move.ts';
import { chair, mat, pillow } from '../room.ts';
import {
  ARM_ON_LAP,
  FEET,
  HEAD,
  ON_BACK,
  ON_BACK_CONTACTS,
  OVERHEAD,
  onLap,
  SAT,
  SAT_HANDS_ON_LAP,
  SITTING,
  STANDING,
} from './stances.ts';
import { AT_WALL } from './standing.ts';

const sitting: Manner = {
  start: { ...SITTING, ...both(ARM_ON_LAP) },
  contacts: SAT_HANDS_ON_LAP,
  props: [chair()],
  view: [-25, 8],
};

/** The right hand holds the edge of the chair. */
const holding: Manner = {
  ...sitting,
  start: { ...SITTING, ...left(ARM_ON_LAP), ...right({ armFlexion: 2, elbowFlexion: 4, handGrip: 0.4 }) },
  contacts: [...SAT, { ball: 'palm.right', on: 'chair-seat.right' }, onLap('left')],
};

/** The left hand rests on the head while the right one holds on. */
const handOnHead: Partial<Manner> = {
  contacts: [
    ...SAT,
    { ball: 'palm.right', on: 'chair-seat.right' },
    { ball: 'palm.left', on: 'temple.right', direction: [-0.6, 1, 0], needs: OVERHEAD },
  ],
};

const supine: Partial<Manner> = {
  start: ON_BACK,
  contacts: [...ON_BACK_CONTACTS.filter((c) => c !== HEAD), ...FEET],
  props: [mat(), pillow([0, 0.01, -0.65], [0.42, 0.04, 0.3])],
  view: [-60, 25],
};

/** Where the neck of somebody lies who is on the back, along the mat, metres. */
const NECK = -0.53;

/** The fingers beside the back of the head, elbows forward: as far as the arms come, if not all the way behind it. */
const behindHead = [
  { ball: 'fingertips.right', on: 'back-of-head', direction: [-0.8, 0, -0.5] as const },
  { ball: 'fingertips.left', on: 'back-of-head', direction: [0.8, 0, -0.5] as const },
];
const ELBOWS_FORWARD = both({
  armFlexion: 75,
  armRotation: -20,
  elbowFlexion: 128,
  forearmPronation: 65,
  wristFlexion: 10,
  handGrip: -0.7,
  scapulaElevation: 15,
});

/** The arms crossed before the chest, the hands flat. */
const CROSSED = both({
  armRotation: -57,
  elbowFlexion: 95,
  forearmPronation: 60,
  wristFlexion: 10,
  handGrip: -0.7,
});

/** Neck, jaw and brow: sitting, but for what the words say otherwise. */
export const SEATED: Readonly<Record<string, Move>> = {
  'neck-turn': sitting,
  'neck-side-stretch': { ...holding, view: [0, 5], versions: { easier: sitting, harder: handOnHead } },
  'armpit-look': { ...holding, view: [25, 8], versions: { easier: sitting, harder: handOnHead } },
  'nod-stretch': {
    ...sitting,
    start: { ...SITTING, ...ELBOWS_FORWARD },
    view: [-28, 6],
    contacts: [...SAT, ...behindHead],
    versions: {
      easier: {
        ...supine,
        start: { ...ON_BACK, ...ELBOWS_FORWARD },
        contacts: [...(supine.contacts ?? []), ...behindHead],
      },
      harder: { start: { ...STANDING, ...ELBOWS_FORWARD }, contacts: [...FEET, ...behindHead], props: [] },
    },
  },
  'sternocleidomastoid-stretch': sitting,
  'scalene-stretch': {
    ...sitting,
    start: {
      ...SITTING,
      ...left(ARM_ON_LAP),
      ...right({ armFlexion: 20, armAbduction: 20, elbowFlexion: 128, forearmPronation: 60, handGrip: -0.6 }),
    },
    contacts: [
      ...SAT,
      onLap('left'),
      { ball: 'fingertips.right', on: 'collarbone.right', direction: [-0.3, 0.5, 1] },
    ],
    view: [-10, 5],
  },
  'jaw-stretch': {
    ...sitting,
    contacts: [
      ...SAT_HANDS_ON_LAP,
      { ball: 'shoulder-blade', on: 'chair-back.front' },
      { ball: 'back-of-head', on: 'chair-back.front', slides: 'free' },
    ],
    props: [chair(0, 0, 0.9)],
    free: ['neckFlexion'],
    view: [-55, 5],
  },
  // Each hand as far across as the arms come: high on the other side of the chest, one forearm over the other.
  'upper-back-hug': {
    ...sitting,
    start: { ...SITTING, ...CROSSED, ...right({ armFlexion: 32 }), ...left({ armFlexion: 20 }) },
    poses: [{ ...right({ armFlexion: 50 }), ...left({ armFlexion: 36 }) }],
    contacts: [
      ...SAT,
      { ball: 'fingertips.right', on: 'chest.left', direction: [0.2, 0.5, 1] },
      { ball: 'fingertips.left', on: 'chest.right', direction: [0.2, 0.2, 1] },
    ],
    view: [-45, 12],
  },
  'head-rolls': { ...sitting, view: [-38, 5] },
  'brow-release': { ...sitting, view: [-15, 5] },
  'neck-press': {
    ...sitting,
    start: {
      ...SITTING,
      ...left({ ...ARM_ON_LAP, armFlexion: 5 }),
      ...right({
        armFlexion: 84.51,
        armAbduction: 7.15,
        armRotation: -38.74,
        elbowFlexion: 119.56,
        forearmPronation: 150,
        wristFlexion: -2.27,
        handGrip: -0.8,
        scapulaElevation: 22.81,
        scapulaRetraction: -4.87,
      }),
      // The arm does not lift the palm as high as an upright forehead: the head comes to meet it.
      neckFlexion: 12.61,
      neckSide: 3.87,
      neckRotation: 4.89,
    },
    contacts: [...SAT, onLap('left'), { ball: 'palm.right', on: 'forehead', direction: [-0.33, -0.23, 1] }],
    // From the other side, where the hand leaves the face to be seen.
    view: [50, 5],
  },
  'jaw-control': {
    ...sitting,
    start: {
      ...SITTING,
      ...left(ARM_ON_LAP),
      ...right({
        armFlexion: 45,
        armAbduction: 10,
        elbowFlexion: 125,
        forearmPronation: 60,
        handGrip: 1,
        handPoint: 1,
      }),
    },
    contacts: [...SAT, onLap('left'), { ball: 'index-tip.right', on: 'chin', direction: [-1, 0.3, 0.4] }],
    view: [-45, 5],
  },
  // From the side, where one sees that the head glides back and stays level.
  'chin-tuck': {
    ...sitting,
    view: [-86, 4],
    versions: {
      easier: {
        ...supine,
        // On the back the head lies where it is, and the small towel under the neck.
        start: { ...ON_BACK, headNod: 0, neckFlexion: 0 },
        poses: [{ headNod: 12, neckFlexion: -8 }],
        props: [mat(), pillow([0, 0.025, NECK], [0.34, 0.07, 0.1], 'towel')],
        view: [-80, 12],
      },
      harder: { ...AT_WALL, poses: [{}], view: [-86, 4] },
    },
  },
  // From the side, where one sees the chin go down to the throat.
  'head-nod-hold': { ...sitting, ...supine, view: [-84, 10] },
};
