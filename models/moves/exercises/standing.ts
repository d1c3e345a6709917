import { both, left, type Manner, type Move, right } from '../move.ts';
import { chair, counter, sideWall, stretchBand, wall } from '../room.ts';
import { FEET, flatPalm, forearm, OVERHEAD, STANDING, sole } from './stances.ts';

const standing: Manner = { start: STANDING, contacts: FEET, view: [-25, 6] };

/** With the back to a wall, the heels a foot's breadth before it. */
const atWall: Manner = {
  ...standing,
  start: { ...STANDING, rootForward: 20 },
  contacts: [
    ...FEET,
    { ball: 'buttock', on: 'wall.front', slides: 'free' },
    { ball: 'shoulder-blade', on: 'wall.front', slides: 'free', rolls: ['back'] },
  ],
  props: [wall(-0.06)],
};

/** The ends of the arms on the wall behind: W, then Y. */
const onWall = ['elbow', 'wrist'].map((ball) => ({
  ball,
  on: 'wall.front',
  slides: 'free' as const,
  needs: OVERHEAD,
}));
const W = both({ armAbduction: 28, armFlexion: 38, elbowFlexion: 124, forearmPronation: 75, handGrip: -0.8 });
/** As high as the arms come: the hands as high as the head, and wide apart. */
const Y = both({ armAbduction: 48, armFlexion: 54, elbowFlexion: 40 });

/** Both feet step to where they are needed. */
const SLIDING_FEET = FEET.map((c) => ({ ...c, slides: 'free' as const }));

export const UPRIGHT: Readonly<Record<string, Move>> = {
  'chest-opener': {
    ...atWall,
    start: { ...STANDING, ...W, rootForward: 20 },
    poses: [Y],
    contacts: [...atWall.contacts, ...onWall],
    view: [-4, 4],
    versions: {
      easier: { contacts: FEET, props: [wall(-0.45)] },
      harder: {},
    },
  },
  'band-side-raise': {
    ...standing,
    start: { ...STANDING, ...both({ handGrip: 0.9 }) },
    poses: [both({ armAbduction: 80, elbowFlexion: -6 })],
    props: [stretchBand('palm.right', 'inner-ball.right', 'inner-ball.left', 'palm.left')],
    view: [-15, 6],
    versions: { easier: { props: [] } },
  },
  'shoulder-blade-squeeze': {
    ...standing,
    view: [150, 10],
    versions: {
      harder: {
        start: {
          ...STANDING,
          ...both({ armFlexion: 40, elbowFlexion: 40, handGrip: 1, forearmPronation: 70 }),
        },
        poses: [both({ armFlexion: 4, elbowFlexion: 100 })],
        props: [stretchBand('palm.right', 'palm.left')],
        view: [-120, 12],
      },
    },
  },
  'counter-stretch': {
    ...standing,
    start: {
      ...STANDING,
      ...both({
        hipAbduction: 6,
        armFlexion: 30,
        armAbduction: 10,
        elbowFlexion: 55,
        forearmPronation: 149,
        wristFlexion: -35,
        handGrip: -1,
      }),
    },
    poses: [
      {
        ...both({
          armFlexion: 150,
          armAbduction: 10,
          elbowFlexion: 0,
          hipFlexion: 80,
          hipAbduction: 6,
          kneeFlexion: 4,
          wristFlexion: -10,
        }),
        rootPitch: 70,
        rootForward: -450,
        rootUp: -40,
      },
    ],
    contacts: [...SLIDING_FEET, ...flatPalm('right', 'counter.top'), ...flatPalm('left', 'counter.top')],
    props: [counter(0.3, 0.9)],
    view: [-90, 6],
    versions: {
      easier: {
        poses: [
          {
            ...both({
              armFlexion: 88,
              armAbduction: 14,
              elbowFlexion: 0,
              hipFlexion: 48,
              kneeFlexion: 4,
              wristFlexion: -10,
            }),
            rootPitch: 40,
            rootForward: -250,
            rootUp: -10,
          },
        ],
      },
      harder: {
        start: {
          ...STANDING,
          ...both({ hipAbduction: 6 }),
          ...right({
            armFlexion: 30,
            armAbduction: 10,
            elbowFlexion: 55,
            forearmPronation: 149,
            wristFlexion: -35,
            handGrip: -1,
          }),
        },
        contacts: [...SLIDING_FEET, ...flatPalm('right', 'counter.top')],
        poses: [
          {
            ...both({ hipFlexion: 80, kneeFlexion: 4 }),
            ...right({ armFlexion: 150, elbowFlexion: 0 }),
            ...left({ armFlexion: 25 }),
            rootPitch: 70,
            rootForward: -450,
            rootUp: -40,
          },
        ],
      },
    },
  },
  walking: {
    start: STANDING,
    poses: [
      {
        ...right({ hipFlexion: 25, kneeFlexion: 2, footLift: 8, armFlexion: -15 }),
        ...left({ hipFlexion: -12, kneeFlexion: 12, footLift: -8, toeLift: 25, armFlexion: 22 }),
        rootPitch: 2,
      },
      {
        ...left({ hipFlexion: 25, kneeFlexion: 2, footLift: 8, armFlexion: -15 }),
        ...right({ hipFlexion: -12, kneeFlexion: 12, footLift: -8, toeLift: 25, armFlexion: 22 }),
        rootPitch: 2,
      },
    ],
    arcs: [
      undefined,
      left({ kneeFlexion: 45, hipFlexion: 8, footLift: 8 }),
      right({ kneeFlexion: 45, hipFlexion: 8, footLift: 8 }),
    ],
    contacts: [
      {
        ball: 'heel.right',
        on: 'ground',
        slides: 'free',
        rolls: ['heel.left', 'inner-ball', 'outer-ball', 'great-toe'],
      },
    ],
    held: [
      'hipFlexionRight',
      'hipFlexionLeft',
      'kneeFlexionRight',
      'kneeFlexionLeft',
      'footLiftRight',
      'footLiftLeft',
      'rootPitch',
      'rootForward',
      'rootSideTilt',
      'rootRotation',
      'rootSide',
    ],
    view: [-65, 6],
    unbalanced: 'the next step',
    goesOn: true,
  },
};

/** The side plank that is done standing: the right forearm on a wall at the side, the feet a step from it. */
export const PLANK_AT_WALL: Partial<Manner> = {
  start: {
    ...STANDING,
    ...right({ armAbduction: 75, elbowFlexion: 85, forearmPronation: 80 }),
    rootSideTilt: 14,
  },
  poses: [{ rootSideTilt: 14 }],
  contacts: [
    ...sole('right'),
    ...sole('left'),
    ...forearm('right', 'wall.left').map((c) => ({ ...c, slides: 'free' as const })),
  ],
  props: [sideWall(-0.62)],
  unbalanced: 'the wall',
  view: [0, 6],
};

/** Something to hold on to beside who kneels. */
export const CHAIR_BESIDE = chair(0.7, -0.42);
export const AT_WALL = atWall;
