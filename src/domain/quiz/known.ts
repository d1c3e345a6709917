import type { MuscleId, PointId } from '../../core/ids.ts';
import type { HowKnown } from '../view/view.ts';
import type { Card } from './cards.ts';
import type { Question } from './question.ts';

const DAY = 86_400_000;
/** What is forgotten again within a day was missed, or was guessed: it is weak. Our own choice, as the next. */
const WEAK_BELOW = 1;
/** What is still known after a week without asking is known well. */
const SETTLED_FROM = 7;

/** What practice knows of a muscle. */
interface KnownMuscle {
  id: MuscleId;
  how: HowKnown;
  /** How many of its questions are weak, and how many others are due by now. */
  weak: number;
  due: number;
  /** How many of its questions were answered, and how many there are. */
  answered: number;
  of: number;
}

/** What is known of each muscle that was asked about, the weakest first. Times are milliseconds since 1970. */
export function knownMuscles(
  bank: readonly Question[],
  cards: ReadonlyMap<string, Card>,
  now: number,
): readonly KnownMuscle[] {
  const byMuscle = new Map<MuscleId, Question[]>();
  for (const q of bank) byMuscle.set(q.muscle, [...(byMuscle.get(q.muscle) ?? []), q]);
  const known = [...byMuscle].flatMap(([id, questions]): KnownMuscle[] => {
    const own = questions.flatMap((q) => cards.get(q.id) ?? []);
    if (own.length === 0) return [];
    const weak = own.filter((card) => card.stability < WEAK_BELOW).length;
    // What was answered some minutes ago comes again in the same sitting: that is no day on which it is due.
    const due = own.filter(
      (card) => card.stability >= WEAK_BELOW && card.due <= now && card.due - card.last >= DAY / 2,
    ).length;
    const settled = own.every((card) => card.stability >= SETTLED_FROM);
    const how = weak > 0 ? 'weak' : due > 0 ? 'due' : settled ? 'settled' : 'begun';
    return [{ id, how, weak, due, answered: own.length, of: questions.length }];
  });
  return known.sort((a, b) => b.weak - a.weak || b.due - a.due || a.id.localeCompare(b.id));
}

/** So many muscles are marked by number at once, the weakest. */
const MARKED = 12;

/** The muscles that are marked by number: those that are weak or due, the weakest first. */
export const markedMuscles = (known: readonly KnownMuscle[]): readonly KnownMuscle[] =>
  known.filter(({ how }) => how === 'weak' || how === 'due').slice(0, MARKED);

/** The site by which a muscle is marked: the first of its sites. */
export const markedSiteOf = (muscle: MuscleId, points: readonly { id: PointId; muscle: MuscleId }[]) =>
  points.find((p) => p.muscle === muscle)?.id;
