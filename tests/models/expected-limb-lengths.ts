import type { Pose } from '../../src/core/rig/pose.ts';

/** What anatomy expects of the right limbs: a posture, muscles, and whether they become longer or shorter in it. */
export const EXPECTED_IN_LIMBS: [pose: Pose, way: 'longer' | 'shorter', muscles: readonly string[]][] = [
  [
    { elbowFlexionRight: 110 },
    'shorter',
    ['biceps-brachii-long-head', 'brachialis', 'brachioradialis', 'pronator-teres-humeral-head'],
  ],
  [
    { elbowFlexionRight: 110 },
    'longer',
    ['triceps-brachii-long-head', 'triceps-brachii-lateral-head', 'triceps-brachii-medial-head', 'anconeus'],
  ],
  [{ elbowFlexionRight: -13 }, 'longer', ['biceps-brachii-long-head', 'brachialis']],
  [{ forearmPronationRight: 120 }, 'longer', ['supinator', 'biceps-brachii-long-head']],
  [{ forearmPronationRight: 120 }, 'shorter', ['pronator-teres-humeral-head']],
  [
    { wristFlexionRight: 70 },
    'shorter',
    [
      'flexor-carpi-radialis',
      'palmaris-longus',
      'flexor-carpi-ulnaris-humeral-head',
      'flexor-digitorum-profundus',
    ],
  ],
  [
    { wristFlexionRight: 70 },
    'longer',
    [
      'extensor-carpi-radialis-longus',
      'extensor-carpi-radialis-brevis',
      'extensor-carpi-ulnaris',
      'extensor-digitorum',
    ],
  ],
  [
    { wristFlexionRight: -65 },
    'longer',
    ['flexor-carpi-radialis', 'flexor-digitorum-superficialis-humeroulnar-head', 'flexor-pollicis-longus'],
  ],
  [{ wristDeviationRight: 28 }, 'shorter', ['flexor-carpi-ulnaris-humeral-head', 'extensor-carpi-ulnaris']],
  [{ wristDeviationRight: 28 }, 'longer', ['extensor-carpi-radialis-longus', 'abductor-pollicis-longus']],
  [
    { handGripRight: 1 },
    'shorter',
    [
      'flexor-digitorum-profundus',
      'flexor-digitorum-superficialis-humeroulnar-head',
      'flexor-pollicis-longus',
    ],
  ],
  [
    { handGripRight: 1 },
    'longer',
    ['extensor-digitorum', 'extensor-indicis', 'extensor-digiti-minimi', 'extensor-pollicis-longus'],
  ],
  [{ handGripRight: -1 }, 'longer', ['flexor-digitorum-profundus', 'flexor-pollicis-longus']],
  [{ armFlexionRight: 80 }, 'shorter', ['biceps-brachii-short-head', 'coracobrachialis']],
  [{ armFlexionRight: 80 }, 'longer', ['triceps-brachii-long-head']],
  [
    { kneeFlexionRight: 120 },
    'longer',
    ['rectus-femoris-whole', 'vastus-lateralis-whole', 'vastus-medialis-whole', 'vastus-intermedius'],
  ],
  [
    { kneeFlexionRight: 90 },
    'shorter',
    [
      'biceps-femoris-long-head',
      'biceps-femoris-short-head',
      'semitendinosus-whole',
      'semimembranosus-whole',
      'gastrocnemius-medial-head',
      'gastrocnemius-lateral-head',
      'popliteus',
    ],
  ],
  [
    { hipFlexionRight: 90 },
    'longer',
    ['biceps-femoris-long-head', 'semitendinosus-whole', 'semimembranosus-whole', 'adductor-magnus-whole'],
  ],
  [{ hipFlexionRight: 90 }, 'shorter', ['rectus-femoris-whole', 'sartorius-whole', 'pectineus-whole']],
  [{ hipFlexionRight: -20 }, 'longer', ['rectus-femoris-whole']],
  [{ hipAbductionRight: 40 }, 'longer', ['gracilis-whole', 'adductor-longus-whole', 'adductor-brevis']],
  [{ footLiftRight: 18 }, 'longer', ['calcaneal-tendon', 'plantaris', 'tibialis-posterior']],
  [
    { footLiftRight: 18 },
    'shorter',
    ['tibialis-anterior', 'extensor-digitorum-longus', 'extensor-hallucis-longus', 'fibularis-tertius'],
  ],
  [{ footLiftRight: -45 }, 'longer', ['tibialis-anterior', 'extensor-digitorum-longus']],
  [{ footLiftRight: -45 }, 'shorter', ['calcaneal-tendon', 'flexor-hallucis-longus']],
  [{ footInversionRight: 30 }, 'longer', ['fibularis-longus', 'fibularis-brevis', 'fibularis-tertius']],
  [{ footInversionRight: 30 }, 'shorter', ['tibialis-posterior']],
  [
    { toeLiftRight: 55 },
    'longer',
    ['flexor-hallucis-longus', 'flexor-digitorum-longus', 'abductor-hallucis'],
  ],
  [{ toeLiftRight: 55 }, 'shorter', ['extensor-hallucis-longus', 'extensor-digitorum-longus']],
];
