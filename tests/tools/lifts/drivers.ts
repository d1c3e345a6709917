import type { Lift, Rig } from '../../../src/core/model/rig-data.ts';

type When = Lift['when'];

/** Where on the skin (mm, right side) which motions may matter, as `id+` or `id-` for the two ways of a range. */
const PLACES: readonly { holds: (x: number, y: number, z: number) => boolean; motions: string }[] = [
  {
    holds: (x, y) => y < 870 && x > 190,
    motions:
      'handGrip+ handGrip- handPoint+ wristFlexion+ wristFlexion- wristDeviation+ wristDeviation- forearmPronation+',
  },
  {
    holds: (x, y) => y > 840 && y < 1150 && x > 160,
    motions:
      'elbowFlexion+ elbowFlexion- forearmPronation+ armRotation+ armRotation- wristFlexion+ wristFlexion- wristDeviation+ wristDeviation-',
  },
  {
    holds: (x, y) => y > 1080 && y < 1400 && x > 55,
    motions:
      'armFlexion+ armFlexion- armAbduction+ armRotation+ armRotation- scapulaElevation+ scapulaElevation- scapulaRetraction+ scapulaRetraction-',
  },
  {
    holds: (x, y) => y > 850 && y < 1300 && x < 160,
    motions:
      'lumbarFlexion+ lumbarFlexion- lumbarSide+ lumbarSide- lumbarRotation+ lumbarRotation- hipFlexion+ armFlexion+ armAbduction+',
  },
  {
    holds: (x, y) => y > 1310 && x < 110,
    motions:
      'neckFlexion+ neckFlexion- neckSide+ neckSide- neckRotation+ neckRotation- headNod+ headNod- jawOpening+ scapulaElevation+ scapulaElevation- scapulaRetraction+ armAbduction+ armFlexion+',
  },
  {
    holds: (x, y) => y > 560 && y < 1010 && x < 190,
    motions: 'hipFlexion+ hipFlexion- hipAbduction+ hipAbduction- hipRotation+ hipRotation- kneeFlexion+',
  },
  {
    holds: (_x, y) => y < 660,
    motions: 'kneeFlexion+ kneeFlexion- footLift+ footLift- footInversion+ footInversion- toeLift+ toeLift-',
  },
];

/** Where along the way a motion may begin and end to tell, shares of it: alone, and together with others. */
const ALONE = [
  [0, 1],
  [0.35, 1],
  [0.65, 1],
  [0, 0.5],
] as const;
const TOGETHER = [
  [0, 1],
  [0.35, 1],
] as const;

/** All that a lift at a place (metres) may be driven by: motions alone, two and three of them together. */
export function driversAt(rig: Rig, [x, y, z]: readonly number[]): When[] {
  const mm = [Math.abs(x!), y!, z!].map((c) => c * 1000) as [number, number, number];
  const motions = [
    ...new Set(PLACES.filter(({ holds }) => holds(...mm)).flatMap((p) => p.motions.split(' '))),
  ];
  const ramp = (motion: string, from: number, to: number): When => {
    const id = motion.slice(0, -1);
    const { low, high } = rig.parameters.find((p) => p.id === id)!;
    const end = motion.endsWith('+') ? high : low;
    const round = (c: number) => Math.round(c * 100) / 100;
    return [[id, round(from * end), round(to * end)]];
  };
  const out: When[] = motions.flatMap((m) => ALONE.map(([from, to]) => ramp(m, from, to)));
  const together = motions.map((m) => TOGETHER.map(([from, to]) => ramp(m, from, to)));
  const other = (a: number, b: number) => motions[a]!.slice(0, -1) !== motions[b]!.slice(0, -1);
  for (let a = 0; a < motions.length; a++)
    for (let b = a + 1; b < motions.length; b++) {
      if (!other(a, b)) continue;
      for (const p of together[a]!) for (const q of together[b]!) out.push([...p, ...q]);
      for (let c = b + 1; c < motions.length; c++)
        if (other(b, c)) out.push([...together[a]![0]!, ...together[b]![0]!, ...together[c]![0]!]);
    }
  return out;
}
