import { type Angles, both, type Reach, type Touching } from '../move.ts';

// What many exercises begin with: angles near the posture, which is then solved, and what touches what.

type Side = 'right' | 'left';

/** Turning of the upper arm about itself, which hands need to come before the body. */
export const TURNED_IN: Reach = ['armRotation', -40];
/** The arm drawn back behind the line of the body, and lifted above the shoulder. */
const DRAWN_BACK: Reach = ['armFlexion', -12];
export const OVERHEAD: Reach = ['armFlexion', 150];

/** The contacts at some turning points alone. */
export const only = (during: readonly number[], contacts: readonly Touching[]): Touching[] =>
  contacts.map((contact) => ({ ...contact, during }));

const oneSide = (side: Side, ...balls: string[]): Touching[] =>
  balls.map((ball) => ({ ball: `${ball}.${side}`, on: 'ground' }));

/** A sole flat on the ground, a palm, knee and toes of who kneels, a forearm. */
export const sole = (side: Side): Touching[] => oneSide(side, 'heel', 'inner-ball', 'outer-ball');
export const palm = (side: Side, on = 'ground'): Touching[] => [
  {
    ball: `palm-heel.${side}`,
    on,
    rolls: ['wrist', 'little-knuckle', 'index-knuckle', 'fingertips', 'index-tip'].map(
      (ball) => `${ball}.${side}`,
    ),
    firm: true,
  },
];
/** The same with the fingers on it too, which wrists bent less allow. */
export const flatPalm = (side: Side, on: string): Touching[] => [
  { ball: `palm-heel.${side}`, on, rolls: [`wrist.${side}`], firm: true },
  {
    ball: `index-knuckle.${side}`,
    on,
    slides: 'free',
    rolls: ['little-knuckle', 'palm', 'fingertips', 'index-tip'].map((ball) => `${ball}.${side}`),
  },
];
export const knee = (side: Side): Touching[] => [
  { ball: `knee.${side}`, on: 'ground' },
  { ball: `great-toe.${side}`, on: 'ground', rolls: [`instep.${side}`, `inner-ball.${side}`] },
];
export const forearm = (side: Side, on = 'ground'): Touching[] => [
  { ball: `elbow.${side}`, on, rolls: [`up-forearm.${side}`, `forearm.${side}`] },
  { ball: `low-forearm.${side}`, on, rolls: [`forearm.${side}`, `wrist.${side}`] },
];

export const FEET: readonly Touching[] = [...sole('right'), ...sole('left')];

export const STANDING: Angles = both({ forearmPronation: 75, elbowFlexion: -4, hipAbduction: 2 });

export const SITTING: Angles = {
  ...both({
    hipFlexion: 84,
    hipAbduction: 5,
    kneeFlexion: 82,
    armFlexion: 6,
    elbowFlexion: 10,
    forearmPronation: 80,
  }),
  rootUp: -351,
};
export const SAT: readonly Touching[] = [
  ...FEET,
  { ball: 'seat', on: 'chair-seat.top', rolls: ['seat-side'] },
];

/** A hand lying on its thigh, and the arm that rests so. */
export const onLap = (side: Side): Touching => ({
  ball: `palm.${side}`,
  on: `thigh.${side}`,
  direction: [-0.1, 0.1, 1],
  needs: TURNED_IN,
});
export const ARM_ON_LAP: Angles = {
  armAbduction: 12,
  armFlexion: 15,
  armRotation: -30,
  elbowFlexion: 60,
  forearmPronation: 140,
  wristFlexion: -20,
};
export const SAT_HANDS_ON_LAP: readonly Touching[] = [...SAT, onLap('right'), onLap('left')];

/** On the back with bent knees, soles on the ground, arms beside the body. */
export const ON_BACK: Angles = {
  ...both({
    hipFlexion: 47,
    hipAbduction: 3,
    kneeFlexion: 108,
    forearmPronation: 110,
    armAbduction: 10,
    armFlexion: -12,
    elbowFlexion: 0,
  }),
  rootPitch: -91,
  rootUp: -707,
};
/** Pelvis and chest on the ground; the back may roll from the shoulder blades on. */
export const PELVIS: Touching = { ball: 'buttock', on: 'ground', rolls: ['sacrum', 'loin', 'seat'] };
export const CHEST: Touching = { ball: 'shoulder-blade', on: 'ground', rolls: ['back'] };
export const HEAD: Touching = { ball: 'back-of-head', on: 'ground', slides: 'free' };
const ARMS_BESIDE: readonly Touching[] = [...forearm('right'), ...forearm('left')].map((contact) => ({
  ...contact,
  needs: DRAWN_BACK,
}));
export const ON_BACK_CONTACTS: readonly Touching[] = [PELVIS, CHEST, HEAD, ...ARMS_BESIDE];

export const ALL_FOURS: Angles = {
  ...both({
    hipFlexion: 80,
    hipAbduction: 9,
    kneeFlexion: 92,
    armFlexion: 82,
    armAbduction: 22,
    elbowFlexion: 9,
    forearmPronation: 149,
    wristFlexion: -67,
    handGrip: -1,
    footLift: -48,
    toeLift: -20,
  }),
  rootPitch: 86,
  rootUp: -385,
};

/** On the left side with bent knees, the right side up; the head lies on a pillow, the left arm in front. */
export const ON_LEFT_SIDE: Angles = {
  ...both({ hipFlexion: 45, kneeFlexion: 85 }),
  armFlexionLeft: 75,
  elbowFlexionLeft: 70,
  forearmPronationLeft: 70,
  armFlexionRight: 12,
  elbowFlexionRight: 22,
  forearmPronationRight: 90,
  rootPitch: -90,
  rootRotation: -90,
  rootUp: -672,
};
export const LEFT_SIDE: readonly Touching[] = [
  { ball: 'hip.left', on: 'ground', rolls: ['iliac.left', 'groin.left'] },
  { ball: 'ribs.left', on: 'ground', rolls: ['deltoid.left', 'chest.left'] },
  {
    ball: 'low-thigh.left',
    on: 'ground',
    slides: 'free',
    rolls: ['thigh.left', 'knee-cap.left', 'knee.left'],
  },
  {
    ball: 'low-shin.left',
    on: 'ground',
    slides: 'free',
    rolls: ['ankle.left', 'outer-ball.left', 'mid-shin.left', 'calf.left', 'heel.left'],
  },
];
