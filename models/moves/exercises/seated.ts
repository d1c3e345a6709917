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
  RAISED,
  SAT,
  SAT_HANDS_ON_LAP,
  SITTING,
  STANDING,
} from './stances.ts';

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

const behindHead = (needs = OVERHEAD) => [
  { ball: 'palm.right', on: 'back-of-head', direction: [-0.5, 0.2, -1] as const, needs },
  { ball: 'palm.left', on: 'back-of-head', direction: [0.5, 0.2, -1] as const, needs },
];

/** Neck, jaw and brow: sitting, but for what the words say otherwise. */
export const SEATED: Readonly<Record<string, Move>> = {
  'neck-turn': sitting,
  'neck-side-stretch': { ...holding, view: [0, 5], versions: { easier: sitting, harder: handOnHead } },
  'armpit-look': { ...holding, view: [25, 8], versions: { easier: sitting, harder: handOnHead } },
  'nod-stretch': {
    ...sitting,
    view: [-70, 5],
    contacts: [
      ...SAT,
      // Where the arms do not come behind the head they rest.
      ...[onLap('right'), onLap('left')].map((c) => ({ ...c, unless: OVERHEAD })),
      ...behindHead(),
    ],
    versions: {
      easier: { ...supine, contacts: [...(supine.contacts ?? []), ...behindHead()] },
      harder: { start: STANDING, contacts: [...FEET, ...behindHead()], props: [] },
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
  'upper-back-hug': {
    ...sitting,
    start: {
      ...SITTING,
      ...right({ armFlexion: 50, armRotation: -60, elbowFlexion: 122, forearmPronation: 60, handGrip: -0.5 }),
      ...left({ armFlexion: 24, armRotation: -60, elbowFlexion: 118, forearmPronation: 60, handGrip: -0.5 }),
      ...both({ wristFlexion: 20 }),
    },
    // One forearm over the other.
    poses: [
      {
        ...right({
          armFlexion: 62,
          armRotation: -60,
          elbowFlexion: 125,
          forearmPronation: 60,
          wristFlexion: 30,
          handGrip: -0.5,
        }),
        ...left({
          armFlexion: 34,
          armRotation: -60,
          elbowFlexion: 122,
          forearmPronation: 60,
          wristFlexion: 30,
          handGrip: -0.5,
        }),
      },
    ],
    contacts: [
      ...SAT,
      // As far across as the arms come: to the front of the other shoulder.
      { ball: 'fingertips.right', on: 'collarbone.left', direction: [1, 0.2, 0.5] },
      { ball: 'fingertips.left', on: 'collarbone.right', direction: [1, 0.2, 0.5] },
    ],
    view: [-12, 12],
  },
  'head-rolls': { ...sitting, view: [-15, 8] },
  'brow-release': { ...sitting, view: [-15, 5] },
  'neck-press': {
    ...sitting,
    start: {
      ...SITTING,
      ...left(ARM_ON_LAP),
      ...right({
        armFlexion: 55,
        armAbduction: 35,
        elbowFlexion: 120,
        forearmPronation: 90,
        wristFlexion: -40,
        handGrip: -0.8,
      }),
    },
    contacts: [
      ...SAT,
      onLap('left'),
      { ball: 'palm.right', on: 'forehead', direction: [-0.2, 0.1, 1], needs: RAISED },
      { ball: 'fingertips.right', on: 'head', direction: [-0.75, 0.3, 0.8], unless: RAISED },
    ],
    view: [-55, 5],
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
  'chin-tuck': {
    ...sitting,
    ...supine,
    // The small towel lies under the neck.
    props: [mat(), pillow([0, 0.025, NECK], [0.34, 0.07, 0.1], 'towel')],
    view: [-80, 12],
    versions: { harder: { ...sitting, view: [-80, 5] } },
  },
  'head-nod-hold': { ...sitting, ...supine, view: [-80, 12] },
};
