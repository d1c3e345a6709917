import { byKey, type Find } from '../by-key.ts';
import type { BandStage, InjectionStage } from '../ids.ts';
import type {
  ContentBundle,
  ExerciseContent,
  MuscleContent,
  PointContent,
  RegionContent,
  SkinAreaContent,
  StageContent,
} from './bundle.ts';

/** What the content holds, by id; an id that it does not know leads to nothing. */
interface ContentLookup {
  readonly region: Find<RegionContent>;
  readonly muscle: Find<MuscleContent>;
  readonly point: Find<PointContent>;
  readonly exercise: Find<ExerciseContent>;
  readonly area: Find<SkinAreaContent>;
  readonly bandStage: Find<StageContent<BandStage>>;
  readonly injectionStage: Find<StageContent<InjectionStage>>;
  /** Everyday name of a muscle, or of another structure that is named in the picture. */
  readonly nameOf: Find<string>;
}

const byId = <T extends { id: string }>(list: () => readonly T[]): Find<T> =>
  byKey(list, (entry) => entry.id);

const nothing = (): undefined => undefined;
const NOTHING: ContentLookup = {
  region: nothing,
  muscle: nothing,
  point: nothing,
  exercise: nothing,
  area: nothing,
  bandStage: nothing,
  injectionStage: nothing,
  nameOf: nothing,
};

const made = new WeakMap<ContentBundle, ContentLookup>();

/** What a bundle holds, by id; nothing while there is no bundle yet. */
export function lookup(content: ContentBundle | undefined): ContentLookup {
  if (!content) return NOTHING;
  const known = made.get(content);
  if (known) return known;
  const muscle = byId(() => content.muscles);
  const structure = byId(() => Object.entries(content.structures).map(([id, name]) => ({ id, name })));
  const fresh: ContentLookup = {
    region: byId(() => content.regions),
    muscle,
    point: byId(() => content.points),
    exercise: byId(() => content.exercises),
    area: byId(() => content.skinAreas),
    bandStage: byId(() => content.bandStages),
    injectionStage: byId(() => content.injectionStages),
    nameOf: (id) => muscle(id)?.name ?? structure(id)?.name,
  };
  made.set(content, fresh);
  return fresh;
}
