import { CARDS, type CardId, type ExerciseId, type SidedKey } from '../../core/ids.ts';
import { without } from '../../core/without.ts';
import { STEP_STARTS, type StoryStep, sameStep } from '../view/story-step.ts';
import type { View } from '../view/view.ts';

/** What of a point and of the settings decides which picture a card shows. */
interface CardPlace {
  calm: boolean;
  /** A needle is drawn at the point. */
  needle: boolean;
  /** The exercise that is shown before one was chosen. */
  first: ExerciseId | undefined;
}

/** The cards that are left of those that are offered when some are left out, in their order; all of them where none would be left. */
export function cardsLeft(out: readonly CardId[], offered: readonly CardId[] = CARDS): readonly CardId[] {
  const left = offered.filter((card) => !out.includes(card));
  return left.length > 0 ? left : offered;
}

/** The card itself, or the next that is not left out. */
export function cardAmong(cards: readonly CardId[], card: CardId): CardId {
  const later = CARDS.slice(CARDS.indexOf(card)).find((one) => cards.includes(one));
  return later ?? cards.at(-1)!;
}

/** What of the story a card shows. */
function stepOf(card: CardId, at: StoryStep, { calm, needle, first }: CardPlace): StoryStep {
  switch (card) {
    case 'where':
    case 'felt':
    case 'words':
      return STEP_STARTS.where;
    case 'band':
      return STEP_STARTS.band;
    case 'injection':
      return { step: 'injection', stage: !needle ? 'find' : calm ? 'release' : 'needle' };
    case 'choices':
      return STEP_STARTS.exercises;
    case 'days':
      return { step: 'after', stage: 'days' };
    case 'exercises':
      if (at.step === 'exercises' && at.exercise) return at;
      return { step: 'exercises', ...(first && { exercise: first }) };
  }
}

/** Without a needle the injection's card stands where the band is still tight, until it is asked to let go. */
const standsBefore = (card: CardId, { calm, needle }: CardPlace): boolean =>
  card === 'injection' && calm && needle;

/** The view of a card at the point that is looked at, with all that was chosen so far. */
export function cardView(view: View, card: CardId, place: CardPlace): View {
  if (!view.point) return view;
  const { out, pick, marks, brought } = view.options;
  return {
    ...view,
    point: { ...stepOf(card, view.point, place), id: view.point.id },
    options: {
      card,
      ...(out && { out }),
      ...(pick && { pick }),
      ...(marks && { marks }),
      ...(brought && { brought }),
      ...(standsBefore(card, place) && { t: 0 }),
      // An exercise is shown by the whole body all along: there is nobody to choose.
      ...(card === 'exercises' && { see: 'whole' as const }),
    },
  };
}

/** Whether a view shows what its card tells; links may be changed by hand, and calm mode may be switched meanwhile. */
export const showsCard = (view: View, wanted: View): boolean =>
  view.options.card === wanted.options.card &&
  view.options.t === wanted.options.t &&
  view.point !== undefined &&
  wanted.point !== undefined &&
  (sameStep(view.point, wanted.point) ||
    (wanted.options.card === 'exercises' && view.point.step === 'exercises' && 'exercise' in view.point));

/** What is shown while a card is asked what is different afterward, and from where on its film is seen so. */
interface Contrast {
  after: View;
  /** Where the film stands before (0..1); after, it is at its end. */
  before: number;
}

/** The same place once the band has let go; undefined on cards that show no band. */
export function contrastOf(view: View, { calm, needle }: CardPlace): Contrast | undefined {
  const { card } = view.options;
  if (!view.point) return undefined;
  if (card === 'band')
    return { after: { ...view, options: { ...view.options, tissue: 'relaxed' } }, before: 1 };
  if (card !== 'injection' || !needle) return undefined;
  const after: View = { ...view, point: { id: view.point.id, step: 'injection', stage: 'release' } };
  return { after, before: calm ? 0 : 1 };
}

/** The point's own page, as it is when the script is left: nothing of what was chosen stays but the marks that were there before. */
export const leftView = (view: View): View => ({
  ...view,
  options: view.options.brought === undefined ? {} : { marks: view.options.brought },
});

/** The view with other exercises chosen; the last that was added is shown. */
export function pickedView(view: View, pick: readonly SidedKey<ExerciseId>[], shown?: ExerciseId): View {
  const options = pick.length > 0 ? { ...view.options, pick } : without(view.options, 'pick');
  const moved = shown !== undefined && view.point?.step === 'exercises';
  return {
    ...view,
    options: moved ? without(options, 't', 'cam') : options,
    ...(moved && { point: { id: view.point!.id, step: 'exercises' as const, exercise: shown } }),
  };
}
