import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { MoreContent } from '../../core/content/more.ts';
import { SEARCH_PAGES, type SearchPage } from '../../core/content/pages.ts';
import { type AfterStage, type MuscleId, REGIONS, type RegionId, STAGES, STEPS } from '../../core/ids.ts';
import { AFTER } from '../after/aftercare.ts';
import { exerciseIds } from '../exercise/of-point.ts';
import { STEP_STARTS, type StoryStep, storyStep } from '../view/story-step.ts';
import { wayOptions } from '../view/taken-options.ts';
import {
  areaView,
  muscleView,
  type PageName,
  pointView,
  regionView,
  startView,
  type View,
} from '../view/view.ts';
import type { SearchKind } from './document.ts';
import { CONSENT } from './story-documents.ts';

/** The region in which a muscle is met: the one that is looked at if it tells of it, else the muscle's first. */
function regionOf(view: View, content: ContentBundle, muscle: MuscleId): RegionId | undefined {
  const regions = lookup(content).muscle(muscle)?.regions ?? [];
  return regions.find((r) => r === view.region) ?? regions[0];
}

/** Something that was found. */
interface Hit {
  kind: SearchKind;
  id: string;
}

/**
 * Where a found thing is shown. What belongs to every point of the body, as the steps of the story do, is shown at the point
 * that `view` is at, else at a typical one of its region. The way back to a plan goes along.
 */
export function targetOf(hit: Hit, view: View, content: ContentBundle, more: MoreContent): View {
  const to = placeOf(hit, view, content, more);
  return { ...to, options: { ...wayOptions(view.options), ...to.options } };
}

function placeOf({ kind, id }: Hit, view: View, content: ContentBundle, more: MoreContent): View {
  const start = startView(view.language);
  switch (kind) {
    case 'region': {
      const region = lookup(content).region(id);
      return region ? regionView(view, region.id) : start;
    }
    case 'muscle': {
      const muscle = lookup(content).muscle(id);
      const region = muscle && regionOf(view, content, muscle.id);
      if (region) return muscleView(view, { region, muscle: muscle.id });
      // One that is told in words only stands beside the painted area.
      const area = lookup(content).area(more.otherMuscles.find((m) => m.id === id)?.areas[0]);
      return area ? areaView(view, area.id, area.midline) : start;
    }
    case 'point':
      return pointTarget(view, content, id);
    case 'area': {
      const area = lookup(content).area(id);
      return area ? areaView(view, area.id, area.midline) : start;
    }
    case 'exercise':
      return exerciseTarget(view, content, id);
    case 'step': {
      const [region, step] = id.split('/');
      return stepTarget(view, content, toldStep(step), among(REGIONS, region));
    }
    case 'stage': {
      const [step, stage] = id.split('/');
      return stepTarget(view, content, toldStep(step, stage));
    }
    case 'topic':
      return topicTarget(view, content, more, id);
    case 'term':
      return { ...start, page: 'about', options: { topic: `term-${id}` } };
    case 'source':
      return { ...start, page: 'about', options: { topic: 'sources' } };
    case 'page':
      return pageTarget(start, id);
  }
}

const among = <T extends string>(list: readonly T[], word: string | undefined): T | undefined =>
  list.find((item) => item === word);

/** The step that two words name; the first of the story where they name none. */
function toldStep(word: string | undefined, stage?: string): StoryStep {
  const step = among(STEPS, word);
  return (step && storyStep(step, stage)) ?? STEP_STARTS[step ?? 'where'];
}

/** Where pages, and parts of pages, are. */
const PAGE_PLACES: Readonly<Record<SearchPage, { page: PageName; part?: true }>> = {
  pain: { page: 'pain' },
  practice: { page: 'practice' },
  help: { page: 'help' },
  keys: { page: 'help', part: true },
  display: { page: 'help', part: true },
  about: { page: 'about' },
  privacy: { page: 'about', part: true },
  credit: { page: 'about', part: true },
  review: { page: 'about', part: true },
  sources: { page: 'about', part: true },
};

function pageTarget(start: View, id: string): View {
  const found = among(SEARCH_PAGES, id);
  if (!found) return start;
  const { page, part } = PAGE_PLACES[found];
  return { ...start, page, options: part ? { topic: found } : {} };
}

/** A titled text is opened in the step that tells it; what is said of the evidence, on the page about the app. */
function topicTarget(view: View, content: ContentBundle, more: MoreContent, id: string): View {
  const start = startView(view.language);
  const [regionId, flags] = id.split('/');
  const region = flags && lookup(content).region(regionId);
  if (region) return { ...regionView(view, region.id), options: { topic: 'red-flags' } };
  // What is told beside the story says where.
  if (flags && regionId === 'about') return { ...start, page: 'about', options: { topic: flags } };
  const told = flags && among(STEPS, regionId);
  if (told) {
    const to = stepTarget(view, content, STEP_STARTS[told]);
    return { ...to, options: { ...to.options, ...(id === CONSENT ? { consent: true } : { topic: flags }) } };
  }
  const holds = (list: readonly { id: string }[]) => list.some((topic) => topic.id === id);
  if (holds(more.evidence)) return { ...start, page: 'about', options: { topic: id } };
  const at = (step: StoryStep): View => {
    const to = stepTarget(view, content, step);
    return { ...to, options: { ...to.options, topic: id } };
  };
  if (holds(more.triggerPoint) || holds(more.band)) return at(STEP_STARTS.band);
  if (holds(more.injection)) return at(STEP_STARTS.injection);
  if (holds(content.aftercare)) return at({ step: 'after', stage: stageTelling(id) });
  const rules = id === 'start-rules' || id === 'stop-rules';
  return at(rules || holds(more.selfCare) ? STEP_STARTS.exercises : STEP_STARTS.after);
}

const stageTelling = (entry: string): AfterStage =>
  STAGES.after.find((stage) => AFTER[stage].entries.includes(entry)) ?? STAGES.after[0];

/** Where a person is taken who has looked at no place yet: many know their shoulder line. */
const USUAL: RegionId = 'neck';

/** A step of the point that the view is at, or of a typical one: of the asked region, or of the view's. */
function stepTarget(view: View, content: ContentBundle, at: StoryStep, asked?: RegionId): View {
  // A clinic's edition may not tell of the usual one.
  const region = lookup(content).region(asked ?? view.region ?? USUAL) ?? content.regions[0];
  if (!region) return startView(view.language);
  const told = content.muscles.filter((m) => region.muscles.includes(m.id));
  const here = told.find((m) => m.id === view.muscle && view.region === region.id);
  const muscle = here ?? told.find((m) => m.regions[0] === region.id) ?? told[0];
  // The injection is told where a needle is drawn.
  const typical = muscle?.points.find((p) => at.step !== 'injection' || lookup(content).point(p)?.needle);
  const id = here?.points.find((p) => p === view.point?.id) ?? typical ?? muscle?.points[0];
  return muscle && id
    ? pointView(view, { region: region.id, muscle: muscle.id, point: id }, at)
    : startView(view.language);
}

/** The first step of a point, or another step of it. */
function pointTarget(view: View, content: ContentBundle, id: string, at?: StoryStep): View {
  const point = lookup(content).point(id);
  const region = point && regionOf(view, content, point.muscle);
  return point && region
    ? pointView(view, { region, muscle: point.muscle, point: point.id }, at)
    : startView(view.language);
}

/** An exercise is shown with the point that is looked at, or with the nearest that has it: of its muscle, of its region. */
function exerciseTarget(view: View, content: ContentBundle, id: string): View {
  const exercise = lookup(content).exercise(id)?.id;
  if (!exercise) return startView(view.language);
  const having = content.points.filter((p) => exerciseIds(content, p.id).includes(exercise));
  const near = (muscle: MuscleId) => lookup(content).muscle(muscle)?.regions ?? [];
  const point =
    having.find((p) => p.id === view.point?.id) ??
    having.find((p) => p.muscle === view.muscle) ??
    having.find((p) => near(p.muscle).some((r) => r === view.region)) ??
    having[0];
  return point
    ? pointTarget(view, content, point.id, { step: 'exercises', exercise })
    : startView(view.language);
}
