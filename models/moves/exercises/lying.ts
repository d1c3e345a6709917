import { both, left, type Manner, type Move, right, type Touching } from '../move.ts';
import { chair, mat } from '../room.ts';
import {
  CHEST,
  FEET,
  HEAD,
  ON_BACK,
  ON_BACK_CONTACTS,
  only,
  PELVIS,
  SAT,
  SITTING,
  sole,
  TURNED_IN,
} from './stances.ts';
import { AT_WALL } from './standing.ts';

const supine: Manner = {
  start: ON_BACK,
  contacts: [...ON_BACK_CONTACTS, ...FEET],
  props: [mat()],
  view: [-90, 10],
  free: ['neckFlexion'],
};

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

/** What of who draws up a knee stays on the ground: the pelvis rolls, and the head may come up. */
const CURLED: readonly Touching[] = [PELVIS, CHEST, ...only([0], [HEAD])];

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

/** Across the front of the other knee, a little toward its outer side. */
const ANKLE_ON_KNEE: Touching = { ball: 'low-shin.right', on: 'knee-cap.left', direction: [-0.5, -0.3, 1] };
/** The further a hip bends the less it turns out: the other thigh stays low, so that the shin comes over it. */
const FOUR = {
  ...right({ hipFlexion: 81, hipAbduction: 19, hipRotation: 32, kneeFlexion: 115 }),
  ...left({ hipFlexion: 35, hipAbduction: -17, kneeFlexion: 84 }),
};

export const LYING: Readonly<Record<string, Move>> = {
  'knee-to-chest': {
    ...supine,
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
    ...supine,
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
  'figure-four': {
    ...supine,
    start: { ...ON_BACK, ...FOUR },
    poses: [
      {
        ...right({ hipFlexion: 98, hipAbduction: 15, hipRotation: 23, kneeFlexion: 116 }),
        ...left({ hipFlexion: 50, hipAbduction: -18, kneeFlexion: 95 }),
        rootPitch: -103,
        // A hand at each thigh, held where the arms come without drawing the legs along.
        ...both({ armRotation: -25, elbowFlexion: 25, forearmPronation: 90, handGrip: -0.4 }),
        ...right({ armFlexion: 24, armAbduction: 16 }),
        ...left({ armFlexion: 14, armAbduction: 12 }),
      },
    ],
    contacts: [...CURLED, ...only([0], sole('left')), ANKLE_ON_KNEE],
    view: [-50, 20],
    held: ['hipFlexionLeft'],
    steps: 12,
    versions: {
      easier: {
        poses: [
          {
            ...right({ hipFlexion: 88, hipAbduction: 17, hipRotation: 29, kneeFlexion: 115 }),
            ...left({ hipFlexion: 42, hipAbduction: -18, kneeFlexion: 104 }),
            lumbarFlexion: 3,
          },
        ],
        // The foot comes nearer along the floor: so the thigh is drawn up.
        contacts: [
          ...ON_BACK_CONTACTS,
          ...sole('left').map((contact) => ({ ...contact, slides: 'free' as const })),
          ANKLE_ON_KNEE,
        ],
      },
      harder: {
        start: {
          ...SITTING,
          ...right({ hipFlexion: 90, hipAbduction: 16, hipRotation: 28, kneeFlexion: 113 }),
          ...left({ hipFlexion: 42, hipAbduction: -18, kneeFlexion: 50, footLift: -30 }),
          rootPitch: -24,
          lumbarFlexion: 8,
        },
        poses: [
          {
            ...right({ hipFlexion: 97, hipAbduction: 13, hipRotation: 24, kneeFlexion: 114 }),
            ...left({ hipFlexion: 48, hipAbduction: -18, kneeFlexion: 52, footLift: -30 }),
            rootPitch: -16,
            lumbarFlexion: 40,
          },
        ],
        contacts: [
          ...SAT.filter((c) => !c.ball.endsWith('.right')),
          // Further out, where the knee may be turned out more.
          { ...ANKLE_ON_KNEE, direction: [-1, -0.3, 1] },
        ],
        // Near the front of the seat, so that the thigh slopes down and its hip stays as open as the other one needs.
        props: [chair(-0.15)],
        free: [],
        held: [],
        // From in front of the hip that is turned out: the shin that lies across is seen in all its length.
        view: [-25, 20],
      },
    },
  },
  'pelvic-tilt': { ...supine, versions: { harder: { ...AT_WALL, poses: [{}], free: [], view: [-90, 6] } } },
  bridge: {
    ...supine,
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
    ...supine,
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
    ...supine,
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
