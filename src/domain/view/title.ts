import type { ContentBundle } from '../../core/content/bundle.ts';
import type { AfterStage, BandStage, InjectionStage, Side, Step } from '../../core/ids.ts';
import type { PointView, View } from './view.ts';

/** The words that titles are put together from. */
export interface TitleWords {
  title: string;
  side: Record<Side, string>;
  steps: Record<Step, string>;
  stage: Record<BandStage | InjectionStage | AfterStage, string>;
  needlePath: { calmStage: string };
  exercise: { guided: string };
  aboutPage: { title: string };
  pain: { title: string };
  search: { title: string };
  help: { title: string };
  review: { title: (region: string) => string };
}

/**
 * The title of the page: what is shown first, so that tabs, the browser's history and printed files can be told apart.
 * What a person painted or searched for is left out: titles stay behind in places that others see.
 */
export function titleOf(
  view: View,
  content: ContentBundle | undefined,
  words: TitleWords,
  calm = false,
): string {
  const place = placeOf(view, content, words, calm);
  return place ? `${place} - ${words.title}` : words.title;
}

function placeOf(
  view: View,
  content: ContentBundle | undefined,
  words: TitleWords,
  calm: boolean,
): string | undefined {
  const region = content?.regions.find((r) => r.id === view.region)?.name;
  switch (view.page) {
    case 'about':
      return words.aboutPage.title;
    case 'pain':
      return words.pain.title;
    case 'search':
      return words.search.title;
    case 'help':
      return words.help.title;
    case 'review':
      return region && words.review.title(region);
    case 'explore':
      break;
  }
  const muscle = content?.muscles.find((m) => m.id === view.muscle)?.name;
  if (!content || !muscle) return region;
  const side = lowered(words.side[view.side]);
  const point = content.points.find((p) => p.id === view.point?.id)?.name;
  if (!view.point || !point) return `${muscle}, ${side}`;
  const told = [stepOf(view.point, content, words, calm), view.options.guided && words.exercise.guided];
  return `${point}, ${muscle}, ${side}: ${told.filter(Boolean).join(', ')}`;
}

/** The step, with its stage or exercise. */
function stepOf(
  { step, stage }: PointView,
  content: ContentBundle,
  words: TitleWords,
  calm: boolean,
): string {
  const exercise = content.exercises.find((e) => e.id === stage)?.name;
  const named = calm && stage === 'needle' ? words.needlePath.calmStage : words.stage[stage as BandStage];
  const within = step === 'exercises' ? exercise : named;
  return within ? `${words.steps[step]}, ${lowered(within)}` : words.steps[step];
}

/** Within a sentence. */
const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
