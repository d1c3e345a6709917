import { useEffect } from 'react';
import type {
  ContentBundle,
  ExerciseContent,
  MuscleContent,
  PointContent,
} from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { MoreContent } from '../../core/content/more.ts';
import { CARDS, type CardId, splitSided } from '../../core/ids.ts';
import { exercisesOfPoint } from '../../domain/exercise/of-point.ts';
import type { MarkHistory } from '../../domain/marks/editing.ts';
import { dayOf, emptyPlan } from '../../domain/plan/plan.ts';
import { decodePlan, encodePlan } from '../../domain/plan/plan-code.ts';
import { cardAmong, cardsLeft, cardView, contrastOf, showsCard } from '../../domain/script/cards.ts';
import { type Picks, planWith } from '../../domain/script/picks.ts';
import { planView, type View } from '../../domain/view/view.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { marksOf } from '../../state/marker-stores.ts';
import { replaceView } from '../../state/stores.ts';
import { planInHand } from '../hand-over/plan-link.ts';
import { useMoreNow } from './use-more-now.ts';

/** What the script is made of at the point that is shown. */
export interface Talk {
  view: View;
  content: ContentBundle;
  more: MoreContent | undefined;
  point: PointContent;
  muscle: MuscleContent;
  calm: boolean;
  /** The cards that are shown, and which of them is. */
  cards: readonly CardId[];
  card: CardId;
  number: number;
  exercises: readonly ExerciseContent[];
  picks: Picks;
  contrast: ReturnType<typeof contrastOf>;
  /** What was marked, with what can be taken back. */
  marked: MarkHistory;
  /** Goes on by so many cards, if there are so many. */
  step: (by: 1 | -1) => void;
  /** The plan with what was chosen; undefined until what it is written with has come. */
  plan: View | undefined;
}

/** The cards of a talk: all, or those of the clinic whose edition this is. */
export const useOffered = (): readonly CardId[] => useExplorer((s) => s.content?.clinic?.cards) ?? CARDS;

/** The cards that are left out: as the address says, else as this device remembers. */
export function useLeftOut(): readonly CardId[] {
  const out = useExplorer((s) => s.view.options.out);
  const kept = useSettings((s) => s.leftOut);
  return out ?? CARDS.filter((card) => kept.split(',').includes(card));
}

/** The script at the point that is shown; undefined where there is none. A view that shows something else than its card is put right. */
export function useTalk(): Talk | undefined {
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const settings = useSettings((s) => s);
  const out = useLeftOut();
  const more = useMoreNow();
  const point = lookup(content).point(view.point?.id);
  const muscle = lookup(content).muscle(point?.muscle);
  const { calm } = settings;
  const cards = cardsLeft(out, useOffered());
  const card = cardAmong(cards, view.options.card ?? 'where');
  const given = content && point && exercisesOfPoint(content, point);
  const exercises = given ? [...given.stretch, ...given.strengthen, ...given.move] : [];
  const picks = (view.options.pick ?? []).filter((key) =>
    exercises.some(({ id }) => id === splitSided(key).id),
  );
  const last = picks.at(-1);
  const first = last ? splitSided(last).id : exercises[0]?.id;
  const place = { calm, needle: point?.needle !== undefined, first };
  const wanted = cardView(view, card, place);
  const right = showsCard(view, wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: put right once a view, whatever else is drawn anew
  useEffect(() => {
    if (!right && point) replaceView(wanted);
  }, [right, view, point]);
  if (!content || !point || !muscle) return undefined;
  const number = cards.indexOf(card);
  const marked = marksOf(view, content);
  const plan = (): View | undefined => {
    if (!more) return undefined;
    const word = planInHand();
    const begun = word === undefined ? undefined : decodePlan(word, more.codes);
    const fresh = {
      ...emptyPlan({ level: settings.level, shape: settings.bodyShape, calm }),
      day: dayOf(new Date()),
    };
    const made = planWith(
      begun && 'plan' in begun ? begun.plan : fresh,
      { id: point.id, side: view.side },
      picks,
      marked.marks,
    );
    const to = planView(view, encodePlan(made, more.codes));
    // The code to scan is what the patient is to see first.
    return { ...to, options: { topic: 'hand' } };
  };
  return {
    view,
    content,
    more,
    point,
    muscle,
    calm,
    cards,
    card,
    number: number + 1,
    exercises,
    picks,
    contrast: contrastOf(view, place),
    marked,
    // Nothing of a talk stays in the history of a device that many people use: a card takes the place of the one before.
    step: (by) => {
      const to = cards[number + by];
      if (to) replaceView(cardView(view, to, place));
    },
    plan: number === cards.length - 1 ? plan() : undefined,
  };
}
