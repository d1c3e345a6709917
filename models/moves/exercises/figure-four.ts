import { both, left, type Move, right, type Touching } from '../move.ts';
import { chair } from '../room.ts';
import { ON_BACK, ON_BACK_CONTACTS, only, SAT, SITTING, sole } from './stances.ts';
import { CURLED, SUPINE } from './supine.ts';

/** Across the front of the other knee, a little toward its outer side. */
const ANKLE_ON_KNEE: Touching = { ball: 'low-shin.right', on: 'knee-cap.left', direction: [-0.5, -0.3, 1] };
/** The further a hip bends the less it turns out: the other thigh stays low, so that the shin comes over it. */
const FOUR = {
  ...right({ hipFlexion: 81, hipAbduction: 19, hipRotation: 32, kneeFlexion: 115 }),
  ...left({ hipFlexion: 35, hipAbduction: -17, kneeFlexion: 84 }),
};

/** One ankle rests on the other knee: lying, or sitting and leaning forward. */
export const FIGURE_FOUR: Move = {
  ...SUPINE,
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
};
