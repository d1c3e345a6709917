import { both, left, type Move, right } from '../move.ts';
import { mat, pillow, stretchBand } from '../room.ts';
import { forearm, LEFT_SIDE, ON_LEFT_SIDE, only } from './stances.ts';
import { PLANK_AT_WALL } from './standing.ts';

const PLANK = {
  ...right({ armAbduction: 72, elbowFlexion: 80, forearmPronation: 70 }),
  ...left({ forearmPronation: 75 }),
  rootPitch: -90,
  rootRotation: 90,
};

/** Before it is lifted the hip lies on the ground. */
const HIP_DOWN = only(
  [0],
  [
    {
      ball: 'hip.right',
      on: 'ground',
      slides: 'free',
      rolls: ['iliac.right', 'groin.right', 'thigh.right', 'up-thigh.right', 'calf.right'],
    },
  ],
);

export const ON_THE_SIDE: Readonly<Record<string, Move>> = {
  clamshell: {
    start: ON_LEFT_SIDE,
    poses: [right({ hipAbduction: 28, hipRotation: 33 })],
    contacts: [...LEFT_SIDE, { ball: 'heel.right', on: 'heel.left' }],
    props: [mat(), pillow([0, 0.06, -0.68], [0.4, 0.13, 0.3])],
    // From before the feet and little above the floor: the gap between the knees is seen as high as it is.
    view: [52, 20],
    versions: {
      harder: {
        start: { ...ON_LEFT_SIDE, ...right({ hipFlexion: 0, kneeFlexion: 4 }) },
        poses: [right({ hipFlexion: 0, hipAbduction: 32, kneeFlexion: 4 })],
        contacts: LEFT_SIDE,
        props: [
          mat(),
          pillow([0, 0.06, -0.68], [0.4, 0.13, 0.3]),
          stretchBand('low-thigh.right', 'low-thigh.left'),
        ],
      },
    },
  },
  'side-plank': {
    start: { ...PLANK, ...both({ hipFlexion: 5, kneeFlexion: 88 }), rootUp: -672, rootSideTilt: -18 },
    poses: [{ rootUp: -560, rootSideTilt: -18 }],
    contacts: [
      ...forearm('right'),
      ...HIP_DOWN,
      {
        ball: 'knee-cap.right',
        on: 'ground',
        slides: 'free',
        rolls: ['knee.right', 'low-thigh.right', 'thigh.right'],
      },
      {
        ball: 'low-shin.right',
        on: 'ground',
        slides: 'free',
        rolls: ['ankle.right', 'outer-ball.right', 'mid-shin.right', 'calf.right', 'heel.right'],
      },
      { ball: 'heel.left', on: 'heel.right' },
    ],
    props: [mat()],
    view: [-90, 10],
    versions: {
      easier: PLANK_AT_WALL,
      harder: {
        start: {
          ...PLANK,
          ...right({ hipFlexion: -14, kneeFlexion: 0 }),
          ...left({ hipFlexion: 16, kneeFlexion: 0 }),
          rootUp: -672,
          rootSideTilt: -14,
        },
        poses: [{ rootUp: -560, rootSideTilt: -18 }],
        contacts: [
          ...forearm('right'),
          ...HIP_DOWN,
          { ball: 'outer-ball.right', on: 'ground' },
          { ball: 'ankle.right', on: 'ground', slides: 'free' },
          { ball: 'inner-ball.left', on: 'ground' },
        ],
      },
    },
  },
};
