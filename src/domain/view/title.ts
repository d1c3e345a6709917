import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { Side, Step, StoryStage } from '../../core/ids.ts';
import { type StageWords, stageName } from './stage-name.ts';
import type { StoryStep } from './story-step.ts';
import type { View } from './view.ts';

/** The words that titles are put together from. */
interface TitleWords extends StageWords {
  title: string;
  side: Record<Side, string>;
  steps: Record<Step, string>;
  injection: StageWords['injection'] & { consent: string };
  exercise: { guided: string };
  aboutPage: { title: string };
  pain: { title: string };
  search: { title: string };
  help: { title: string };
  review: { title: (region: string) => string };
  plan: { title: string };
  diary: { title: string };
  lesson: { title: string };
  practice: { title: string };
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
  const place = placeInWords(view, content, words, calm);
  return place ? `${place} - ${words.title}` : words.title;
}

/** What a view shows first, in words; undefined at the start. */
export function placeInWords(
  view: View,
  content: ContentBundle | undefined,
  words: TitleWords,
  calm: boolean,
): string | undefined {
  const region = lookup(content).region(view.region)?.name;
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
    case 'plan':
      return words.plan.title;
    case 'diary':
      return words.diary.title;
    case 'lesson':
      return words.lesson.title;
    case 'practice':
      return words.practice.title;
    case 'explore':
      break;
    default:
      return view.page satisfies never;
  }
  const muscle = lookup(content).muscle(view.muscle)?.name;
  if (!content || !muscle) return region;
  const side = lowered(words.side[view.side]);
  const point = lookup(content).point(view.point?.id);
  if (!view.point || !point) return `${muscle}, ${side}`;
  if (view.options.consent) return `${words.injection.consent}: ${point.name}, ${muscle}, ${side}`;
  const named = (at: StoryStage) => stageName(at, words, calm, point);
  const told = [stepOf(view.point, content, words, named), view.options.guided && words.exercise.guided];
  return `${point.name}, ${muscle}, ${side}: ${told.filter(Boolean).join(', ')}`;
}

/** The step, with its stage or exercise. */
function stepOf(
  at: StoryStep,
  content: ContentBundle,
  words: TitleWords,
  named: (stage: StoryStage) => string,
): string {
  const within = shownOf(at, content, named);
  return within ? `${words.steps[at.step]}, ${lowered(within)}` : words.steps[at.step];
}

function shownOf(
  at: StoryStep,
  content: ContentBundle,
  named: (stage: StoryStage) => string,
): string | undefined {
  switch (at.step) {
    case 'where':
      return undefined;
    case 'band':
    case 'injection':
    case 'after':
      return named(at.stage);
    case 'exercises':
      return lookup(content).exercise(at.exercise)?.name;
  }
}

/** Within a sentence. */
const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
