import { both, left, type Move, right } from '../move.ts';
import { chair, counter, mat } from '../room.ts';
import {
  ALL_FOURS,
  FEET,
  flatPalm,
  knee,
  OVERHEAD,
  onLap,
  only,
  palm,
  SAT,
  SITTING,
  STANDING,
  sole,
} from './stances.ts';
import { CHAIR_BESIDE } from './standing.ts';

const onKnees = [...knee('right'), ...knee('left')];

/** Under the raised arm there is no turning left. */
const UNTURNED = ['armRotationRight', 'armRotationLeft'] as const;

/** Sitting on the heels, leaning forward. */
const ON_HEELS = {
  ...both({
    hipFlexion: 100,
    hipAbduction: 8,
    kneeFlexion: 134,
    footLift: -46,
    toeLift: -30,
    armFlexion: 78,
    armAbduction: 22,
    elbowFlexion: 10,
    forearmPronation: 149,
    wristFlexion: -55,
    handGrip: -1,
  }),
  rootPitch: 52,
  lumbarFlexion: 22,
  rootUp: -515,
  rootForward: -200,
};

/** On hands and knees, the weight over the hands; then back, all the way down onto the heels. */
const ROCKED_FORWARD = {
  rootForward: 60,
  ...both({ armFlexion: 70, armAbduction: 22, hipFlexion: 70, kneeFlexion: 86 }),
};
const SAT_BACK = {
  ...both({
    hipFlexion: 100,
    kneeFlexion: 138,
    armFlexion: 90,
    armAbduction: 36,
    elbowFlexion: 6,
    wristFlexion: -60,
  }),
  rootPitch: 52,
  rootUp: -474,
  rootForward: -320,
};

const LUNGE = {
  ...both({ forearmPronation: 75 }),
  ...right({ hipFlexion: 4, kneeFlexion: 96, footLift: -48, toeLift: -20 }),
  ...left({ hipFlexion: 72, kneeFlexion: 64 }),
  rootUp: -372,
};
const LEANT = {
  ...right({ hipFlexion: -18, kneeFlexion: 84 }),
  ...left({ hipFlexion: 86, kneeFlexion: 92 }),
  rootForward: 120,
  rootUp: -390,
};

export const KNEELING: Readonly<Record<string, Move>> = {
  'bird-dog': {
    start: { ...ALL_FOURS, ...both({ hipAbduction: 14 }) },
    poses: [
      {
        ...right({ kneeFlexion: 0, hipFlexion: -8, footLift: -20 }),
        // Level, as the words ask: to the side, since forward the rig's arms come no higher than down from a level trunk.
        ...left({ armAbduction: 77, armFlexion: 8, elbowFlexion: -8, wristFlexion: 0, handGrip: -0.5 }),
        rootSide: -95,
        armAbductionRight: 8,
      },
    ],
    // The hand is lifted off before it swings out.
    arcs: [left({ elbowFlexion: 14 })],
    contacts: [...knee('left'), ...palm('right'), ...only([0], [...knee('right'), ...palm('left')])],
    props: [mat(0.1)],
    // From before the lifted leg's side: the arm goes out to one side of the picture, the leg to the other.
    view: [-30, 12],
    versions: {
      easier: {
        poses: [right({ kneeFlexion: 0, hipFlexion: -8, footLift: -20 })],
        contacts: [...knee('left'), ...palm('right'), ...palm('left'), ...only([0], knee('right'))],
        view: [-90, 10],
      },
    },
  },
  'cat-stretch': {
    start: ALL_FOURS,
    poses: [ROCKED_FORWARD, SAT_BACK],
    contacts: [
      ...onKnees,
      ...[...palm('right'), ...palm('left')].map((c) => ({ ...c, needs: OVERHEAD })),
      ...[...palm('right'), ...palm('left')].map((c) => ({
        ...c,
        slides: 'free' as const,
        unless: OVERHEAD,
      })),
    ],
    props: [mat(0.1)],
    view: [-90, 10],
    steps: 14,
    held: ['forearmPronationRight', 'forearmPronationLeft', ...UNTURNED],
    // Only a little each way.
    versions: {
      easier: {
        poses: [
          ROCKED_FORWARD,
          {
            ...both({
              hipFlexion: 104,
              kneeFlexion: 126,
              armFlexion: 140,
              armAbduction: 22,
              elbowFlexion: 6,
            }),
            rootPitch: 62,
            rootUp: -520,
            rootForward: -200,
          },
        ],
      },
    },
  },
  'side-reach': {
    start: ON_HEELS,
    poses: [{}],
    contacts: [
      ...onKnees,
      ...[...palm('right'), ...palm('left')].map((c) => ({
        ...c,
        slides: 'free' as const,
      })),
    ],
    props: [mat(0.1)],
    view: [180, 58],
    versions: {
      easier: {
        view: [-20, 25],
        start: {
          ...SITTING,
          ...both({
            armFlexion: 55,
            armAbduction: 16,
            elbowFlexion: 20,
            wristFlexion: -30,
            forearmPronation: 149,
            handGrip: -1,
          }),
          rootPitch: 12,
        },
        contacts: [
          ...SAT,
          ...[...flatPalm('right', 'counter.top'), ...flatPalm('left', 'counter.top')].map((c) => ({
            ...c,
            slides: 'free' as const,
          })),
        ],
        props: [chair(), counter(0.32, 0.66, 'table')],
      },
      harder: {
        start: { ...STANDING, ...right({ armAbduction: 20 }) },
        poses: [{ ...right({ armAbduction: 165, elbowFlexion: 0 }), ...left({ armAbduction: 22 }) }],
        contacts: FEET,
        props: [],
        view: [0, 6],
      },
    },
  },
  'kneeling-lunge': {
    start: LUNGE,
    poses: [LEANT],
    contacts: [...knee('right'), ...sole('left'), onLap('left')],
    props: [mat(0.1)],
    view: [-90, 8],
    versions: {
      easier: {
        start: {
          ...LUNGE,
          ...right({
            armAbduction: 20,
            armFlexion: 45,
            elbowFlexion: 20,
            forearmPronation: 110,
            wristFlexion: -40,
          }),
        },
        contacts: [...knee('right'), ...sole('left'), { ball: 'palm.right', on: 'chair-back.top' }],
        props: [mat(0.1), CHAIR_BESIDE],
        held: UNTURNED,
        view: [-50, 10],
      },
      harder: { poses: [{ ...LEANT, ...right({ armFlexion: 165, hipFlexion: -18, kneeFlexion: 84 }) }] },
    },
  },
};
