import type {
  Claim,
  ContentBundle,
  ExerciseContent,
  MuscleContent,
  PointContent,
  RegionContent,
  StageContent,
} from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { MoreContent } from '../../core/content/more.ts';
import { asId, type InjectionStage } from '../../core/ids.ts';
import { signTopics } from '../after/when-to-call.ts';
import { exerciseIds } from '../exercise/of-point.ts';

interface ReviewSheet {
  region: RegionContent;
  muscles: readonly { muscle: MuscleContent; points: readonly PointContent[] }[];
  /** Exercises that the region's points show. */
  exercises: readonly ExerciseContent[];
  /** Key of each cited source and its number on the sheet, in order of first mention. */
  sources: ReadonlyMap<string, number>;
}

/** Everything that a clinician has to read to sign off a region, its sources numbered as they come. */
export function reviewSheet(content: ContentBundle, more: MoreContent, region: RegionContent): ReviewSheet {
  const muscles = region.muscles.map((id) => ({
    muscle: lookup(content).muscle(id)!,
    points: content.points.filter((p) => p.muscle === id),
  }));
  const named = new Set(muscles.flatMap((m) => m.points.flatMap((p) => exerciseIds(content, p.id))));
  const exercises = content.exercises.filter((e) => named.has(e.id));
  const sources = new Map<string, number>();
  for (const key of [region, muscles, exercises, sharedChapters(content, more)].flatMap(sourcesIn))
    if (!sources.has(key)) sources.set(key, sources.size + 1);
  return { region, muscles, exercises, sources };
}

/** The titled lists of statements that every point shows alike, in the order of the steps. */
export function sharedChapters(
  content: ContentBundle,
  more: MoreContent,
): { title: string; claims: readonly Claim[] }[] {
  const titleOf = (stage: InjectionStage) => lookup(content).injectionStage(stage)!.title;
  return [
    ...more.triggerPoint,
    ...more.band,
    ...stagesOf(content.bandStages),
    ...more.choices,
    ...more.injection,
    ...stagesOf(content.injectionStages),
    ...stagesOf(content.injectionCalm),
    { title: titleOf('before'), claims: Object.values(content.positions) },
    { title: titleOf('needle'), claims: content.needlePath },
    { title: titleOf('spread'), claims: Object.values(content.drugs) },
    ...content.aftercare.map(({ when, claim }) => ({ title: when, claims: [claim] })),
    ...content.warning,
    ...signTopics(content, more),
    ...more.selfCare,
    ...Object.entries(more.mistakes).map(([id, claim]) => ({
      title: lookup(content).exercise(asId(id))?.name ?? id,
      claims: [claim],
    })),
    ...more.otherMuscles.map(({ name, claim }) => ({ title: name, claims: [claim] })),
    ...more.aloneIn.map((claim) => ({ title: claim.id, claims: [claim] })),
    ...more.evidence,
    ...more.questions.list,
    ...more.consult.topics,
    ...more.teaching.topics,
    ...more.lessons.map(({ title, goals, steps }) => ({
      title,
      claims: [...goals, ...steps.map((step) => step.claim)],
    })),
  ];
}

const stagesOf = (stages: readonly StageContent[]) =>
  stages.map(({ title, claim, captions }) => ({ title, claims: [claim, ...captions.map((c) => c.claim)] }));

/** Keys of the sources of every statement in `value`, however deep, in order. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('certainty' in value && 'sources' in value) return value.sources as string[];
  return Object.values(value).flatMap(sourcesIn);
}
