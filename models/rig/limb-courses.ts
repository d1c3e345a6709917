import { pieceHold } from '../../src/core/rig/limbs/limb-segments.ts';
import { LIMB } from '../../src/core/rig/segments.ts';
import type { Course } from './courses.ts';

/** The share of the length over which the hold of pelvis or shoulder passes to the limb, in muscles that begin there. */
const FROM_THE_HIP = {
  'rectus-femoris-whole': 0.2,
  'sartorius-whole': 0.26,
  'semitendinosus-whole': 0.12,
  'biceps-femoris-long-head': 0.12,
  'iliotibial-tract': 0.26,
  'biceps-brachii-short-head': 0.3,
  'triceps-brachii-long-head': 0.3,
} as const;

/**
 * Ways of the muscles of the limbs that differ from the usual one, which goes joint by joint between its two ends; `ramp` is
 * where the insertion's own hold takes over.
 */
export const LIMB_COURSES: Readonly<Record<string, Course>> = {
  ...Object.fromEntries(
    Object.entries(FROM_THE_HIP).map(([id, fade]): [string, Course] => [
      id,
      { way: /brachii/.test(id) ? 'arm' : 'leg', ramp: [0.88, 1], fade },
    ]),
  ),
  // On the inner side of the thigh they lie under the skin, which the pelvis draws along far down.
  'gracilis-whole': { way: 'around', ramp: [0.88, 1], fade: 0.27 },
  'semimembranosus-whole': { way: 'around', ramp: [0.88, 1], fade: 0.21 },
  // They end on tendons and sheets that go with what is around them.
  'gastrocnemius-medial-head': { way: 'leg', ramp: [0.88, 1], fade: 0.1 },
  'gastrocnemius-lateral-head': { way: 'leg', ramp: [0.88, 1], fade: 0.1 },
  'tensor-fasciae-latae-whole': { way: 'straight', ramp: [0, 0.9], insertion: [0, LIMB.femur, 1] },
  'pectineus-whole': { way: 'straight', ramp: [-0.042, 0.97], early: 1.06 },
  'quadratus-femoris': { way: 'straight', ramp: [-0.04, 1] },
  'adductor-minimus': { way: 'straight', ramp: [-0.034, 0.9], early: 1.3 },
  'adductor-magnus-whole': { way: 'straight', ramp: [0.15, 0.6] },
  // What runs across from bone to bone turns evenly from end to end.
  'pronator-quadratus': { way: 'straight', ramp: [0.06, 0.94] },
  'interosseous-membrane-of-forearm': { way: 'straight', ramp: [0.06, 0.94] },
  'extensor-retinaculum-of-hand': { way: 'straight', ramp: [0.06, 0.94] },
  'superior-fibular-retinaculum': { way: 'shank', ramp: [0.6, 1] },
  'flexor-retinaculum-of-ankle': { way: 'straight', ramp: [0.06, 0.94] },
  'superior-extensor-retinaculum-of-ankle': { way: 'straight', ramp: [0.06, 0.94] },
  'flexor-retinaculum-of-hand': { way: 'straight', ramp: [0.06, 0.94] },
  'dorsal-interossei-of-hand': { way: 'straight', ramp: [0.3, 0.94] },
  'adductor-pollicis-transverse-head': { way: 'straight', ramp: [0.06, 0.94] },
  // Its tendon leaves the head of the humerus slowly, and dives between both bones of the forearm.
  'biceps-brachii-long-head': { way: 'arm', ramp: [0.84, 1], fade: 0.3 },
  // Obliquely over the turning radius.
  'pronator-teres-humeral-head': { way: 'arm', ramp: [0.6, 1] },
  'pronator-teres-ulnar-head': { way: 'forearm', ramp: [0.8, 1], fade: 0.1 },
  // Its end lies on both bones of the joint, all but in its axis, where the toe would tear it.
  'lumbrical-pedis-fourth': { way: 'foot', ramp: [0.88, 1], insertion: pieceHold('foot') },
  'extensor-carpi-radialis-longus': { way: 'arm', ramp: [0.88, 1], fade: 0.05 },
  'flexor-carpi-ulnaris-humeral-head': { way: 'arm', ramp: [0.88, 1], fade: 0.05 },
  'palmaris-longus': { way: 'arm', ramp: [0.88, 1], fade: 0.05 },
  // They lie in the skin of the throat, bend with its soft parts, or are held down by what lies over the collarbone.
  platysma: { way: 'around', ramp: [0.98, 1], fade: 0.02 },
  omohyoid: { way: 'straight', ramp: [0.06, 0.94], early: 1.5, through: { limb: LIMB.clavicle, from: 0.5 } },
  sternohyoid: { way: 'loose', ramp: [0.5, 1], fade: 0.5 },
  risorius: { way: 'around', ramp: [0.98, 1], fade: 0.02 },
  mylohyoid: { way: 'straight', ramp: [0, 1] },
  // Broad sheets of the wall are drawn toward their insertion from the first, as the external oblique over them.
  'internal-oblique': { way: 'spine', ramp: [0, 1], fade: 0.2 },
  'transversus-abdominis': { way: 'spine', ramp: [0, 1], fade: 0.2 },
  // Round the radius beneath the bent elbow.
  supinator: { way: 'forearm', ramp: [0.4, 1] },
};

/**
 * The turning radius crosses over the ulna, and what is spread between them folds: no place of it could be moved so that it does not.
 */
export const FOLDED: ReadonlySet<string> = new Set(['interosseous-membrane-of-forearm']);
