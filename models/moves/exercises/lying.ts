import { both, left, type Move, right, type Touching } from '../move.ts';
import { FIGURE_FOUR } from './figure-four.ts';
import { CHEST, FEET, HEAD, ON_BACK, ON_BACK_CONTACTS, only, PELVIS, sole, TURNED_IN } from './stances.ts';
import { AT_WALL } from './standing.ts';
import { CURLED, SUPINE } from './supine.ts';

/** Fingers that rest on the belly, where they feel it and hang nowhere when the hips are lifted. */
const BELLY: readonly Touching[] = [
  { ball: 'fingertips.right', on: 'belly', direction: [0.15, 0.05, 1], needs: TURNED_IN },
  { ball: 'fingertips.left', on: 'belly', direction: [-0.15, 0.35, 1], needs: TURNED_IN },
];
const RESTING_ARMS = both({
  armFlexion: 20,
  armRotation: -57,
  elbowFlexion: 88,
  forearmPronation: 70,
  wristFlexion: 10,
  handGrip: -0.7,
});
const handsOnBelly = { start: { ...ON_BACK, ...RESTING_ARMS } };

/** Both hands round a knee. */
const hands = (ball: string, side: 'right' | 'left') =>
  (['right', 'left'] as const).map((hand) => ({
    ball: `palm.${hand}`,
    on: `${ball}.${side}`,
    direction: [hand === side ? -1 : 1, 0, 0.4] as const,
    during: [1],
    needs: TURNED_IN,
  }));

const HOLDING = { armFlexion: 45, elbowFlexion: 30, forearmPronation: 90, handGrip: -0.4 };
/** Both hands before the body, the shoulders drawn forward. */
const HELD_ARMS = {
  ...both({ ...HOLDING, armFlexion: 40, armRotation: -25, elbowFlexion: 40 }),
  scapulaRetractionRight: -20,
  scapulaRetractionLeft: -28,
};
const KNEE_UP = right({ hipFlexion: 106, kneeFlexion: 125 });

export const LYING: Readonly<Record<string, Move>> = {
  'knee-to-chest': {
    ...SUPINE,
    poses: [{ ...KNEE_UP, ...HELD_ARMS, hipAbductionRight: -10 }],
    arcs: [{ ...both({ armAbduction: 10 }), hipAbductionRight: 5 }],
    contacts: [...CURLED, ...sole('left'), ...only([0], sole('right')), ...hands('knee', 'right')],
    versions: {
      easier: {
        poses: [{ ...KNEE_UP, ...right(HOLDING) }],
        arcs: [right({ armAbduction: 10 })],
        contacts: [
          ...CURLED,
          ...sole('left'),
          ...only([0], sole('right')),
          { ball: 'palm.right', on: 'low-thigh.right', direction: [-1, 0, -0.3], during: [1] },
        ],
      },
      harder: {
        poses: [{ ...both({ hipFlexion: 106, kneeFlexion: 125 }), ...HELD_ARMS }],
        contacts: [
          ...CURLED,
          ...only([0], FEET),
          ...(['right', 'left'] as const).map((side) => ({
            ball: `palm.${side}`,
            on: `knee.${side}`,
            direction: [-1, 0, 0.5] as const,
            during: [1],
          })),
        ],
      },
    },
  },
  'knee-rolls': {
    ...SUPINE,
    start: { ...ON_BACK, ...both({ armAbduction: 45, hipAbduction: -2 }) },
    poses: [
      {
        ...left({ hipAbduction: 20, hipRotation: 35 }),
        ...right({ hipAbduction: -18, hipRotation: -35 }),
        rootRotation: -18,
      },
      {
        ...right({ hipAbduction: 20, hipRotation: 35 }),
        ...left({ hipAbduction: -18, hipRotation: -35 }),
        rootRotation: 18,
      },
    ],
    contacts: [
      { ...PELVIS, slides: 'free' },
      CHEST,
      HEAD,
      ...['right', 'left'].map((side) => ({
        ball: `heel.${side}`,
        on: 'ground',
        slides: 'free' as const,
        rolls: [`outer-ball.${side}`, `inner-ball.${side}`, `ankle.${side}`],
      })),
    ],
    view: [0, 48],
    versions: {
      easier: {
        poses: [
          {
            ...left({ hipAbduction: 12, hipRotation: 18 }),
            ...right({ hipAbduction: -10, hipRotation: -18 }),
            rootRotation: -10,
          },
          {
            ...right({ hipAbduction: 12, hipRotation: 18 }),
            ...left({ hipAbduction: -10, hipRotation: -18 }),
            rootRotation: 10,
          },
        ],
      },
      harder: {
        start: { ...ON_BACK, ...both({ armAbduction: 45, hipFlexion: 88, kneeFlexion: 92 }) },
        poses: [
          { ...left({ hipAbduction: 14 }), ...right({ hipAbduction: -14 }), rootRotation: -16 },
          { ...right({ hipAbduction: 14 }), ...left({ hipAbduction: -14 }), rootRotation: 16 },
        ],
        contacts: [{ ...PELVIS, slides: 'free' }, CHEST, HEAD],
      },
    },
  },
  'figure-four': FIGURE_FOUR,
  'pelvic-tilt': { ...SUPINE, versions: { harder: { ...AT_WALL, poses: [{}], free: [], view: [-90, 6] } } },
  bridge: {
    ...SUPINE,
    ...handsOnBelly,
    poses: [{ ...both({ hipFlexion: 2, kneeFlexion: 92 }), rootPitch: -118, rootUp: -560 }],
    contacts: [...only([0], [PELVIS]), CHEST, HEAD, ...FEET, ...BELLY],
    versions: {
      harder: {
        poses: [
          {
            ...left({ hipFlexion: 2, kneeFlexion: 92 }),
            ...right({ hipFlexion: 2, kneeFlexion: 4 }),
            rootPitch: -118,
            rootUp: -560,
          },
        ],
        contacts: [
          ...only([0], [PELVIS]),
          CHEST,
          HEAD,
          ...sole('left'),
          ...only([0], sole('right')),
          ...BELLY,
        ],
      },
    },
  },
  bracing: {
    ...SUPINE,
    ...handsOnBelly,
    contacts: [PELVIS, CHEST, HEAD, ...FEET, ...BELLY],
    versions: {
      harder: {
        start: { ...ON_BACK, ...RESTING_ARMS, neckFlexion: 22, lumbarFlexion: 10, rootPitch: -88 },
        contacts: [PELVIS, { ...CHEST, ball: 'back', rolls: [] }, ...FEET, ...BELLY],
        free: [],
      },
    },
  },
  'lying-march': {
    ...SUPINE,
    poses: [right({ hipFlexion: 90, kneeFlexion: 92 })],
    contacts: [...ON_BACK_CONTACTS, ...sole('left'), ...only([0], sole('right'))],
    versions: {
      easier: {
        poses: [right({ hipFlexion: 58, kneeFlexion: 118, footLift: -45, toeLift: 20 })],
        contacts: [
          ...ON_BACK_CONTACTS,
          ...sole('left'),
          ...sole('right').slice(1),
          ...only([0], sole('right').slice(0, 1)),
        ],
      },
    },
  },
};
