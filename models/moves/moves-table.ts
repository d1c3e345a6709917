import type { WholeRig } from '../../src/core/model/rig-data.ts';
import { mixPose, type Pose } from '../../src/core/rig/pose.ts';
import type { allMoves } from './all-moves.ts';
import { type Fault, faultsOf } from './check.ts';
import type { MoveOf } from './jobs.ts';
import { anchored } from './solve/anchored.ts';
import { nextPoint } from './solve/solve-move.ts';
import type { Moment } from './solve/solve-posture.ts';

/** Moments of a movement that are looked at. */
const MOMENTS = 20;

/** What is worst in a movement: millimetres, and where. */
interface Row {
  contact: number;
  depth: number;
  itself: number;
  beyond: number;
  /** How far inside the support the centre of mass lies at the least, mm; not a number where nothing tells. */
  balance: number;
  where: string;
}

/** Looks at twenty moments of a movement, evenly over its ways, as the app shows it between what was solved. */
export function worstOf(rig: WholeRig, { way, points, between }: MoveOf): Row {
  const touches = anchored(rig, way, points);
  const row: Row = { contact: 0, depth: 0, itself: 0, beyond: 0, balance: Number.NaN, where: '' };
  const told: Record<'contact' | 'depth' | 'itself', string> = { contact: '', depth: '', itself: '' };
  const take = ({ contact, depth, itself, beyond, balance }: Fault): void => {
    for (const [key, [mm, what]] of Object.entries({ contact, depth, itself }) as [
      'contact',
      Fault['contact'],
    ][])
      if (mm > row[key]) {
        row[key] = mm;
        told[key] = what;
      }
    row.beyond = Math.max(row.beyond, beyond.length);
    if (!(balance >= row.balance)) row.balance = Number.isNaN(balance) ? row.balance : balance;
  };
  for (let k = 0; k < MOMENTS; k++) {
    const along = points.length > 1 ? (k / MOMENTS) * points.length : 0;
    const from = Math.floor(along);
    const to = points.length > 1 ? nextPoint(way, from, points.length) : 0;
    const moment: Moment = { from, to, share: along - from };
    take(faultsOf(rig, way, touches, poseAt(points, between, moment), moment));
  }
  row.where = Object.values(told).filter(Boolean).join('; ');
  return row;
}

/** The posture at a moment: between two that were solved. */
function poseAt(
  points: readonly Pose[],
  between: readonly (readonly Pose[])[],
  { from, to, share }: Moment,
): Pose {
  const keys = [points[from]!, ...(between[from] ?? []), points[to]!];
  const along = share * (keys.length - 1);
  const at = Math.min(keys.length - 2, Math.floor(along));
  return keys.length < 2 ? keys[0]! : mixPose(keys[Math.max(0, at)]!, keys[at + 1]!, along - at);
}

const tenth = (mm: number): number => Math.round(mm * 10) / 10;

/** A line a movement. */
export function movesTable({ rig, moves, positions }: ReturnType<typeof allMoves>): Record<string, object> {
  return Object.fromEntries(
    [...moves, ...positions].map((move) => {
      const { unbalanced } = move.way;
      const { contact, depth, itself, beyond, balance, where } = worstOf(rig, move);
      return [
        [move.id, move.version].filter(Boolean).join(' '),
        {
          contact: tenth(contact),
          depth: tenth(depth),
          itself: tenth(itself),
          beyond,
          balance: unbalanced ? `held by ${unbalanced}` : tenth(balance),
          where,
        },
      ];
    }),
  );
}
