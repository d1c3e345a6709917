import type { ContentBundle, PointContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import {
  type AreaId,
  type MuscleId,
  type PointId,
  type RegionId,
  type Side,
  STEPS,
  type Step,
} from '../../core/ids.ts';
import { exerciseIds } from '../exercise/of-point.ts';
import { STEP_STARTS, type StoryStep } from '../view/story-step.ts';
import { muscleView, pointView, regionView, type View } from '../view/view.ts';

/** Something of the list of everything. */
export interface Item {
  /** Where it stands in the list: region, region/muscle, region/muscle/point, and so on. */
  key: string;
  name: string;
  /** Where it leads. */
  to: View;
  /** What the picture shows while the focus is on it. */
  look: View;
  hover?:
    | { kind: 'region'; id: RegionId }
    | { kind: 'muscle'; id: MuscleId; side: Side }
    | { kind: 'point'; id: PointId; side: Side }
    | { kind: 'zone'; id: AreaId; side: Side };
  /** What it holds, in lists that may have a title. */
  parts: readonly { title?: string; items: readonly Item[] }[];
}

/** The words that the list needs beside those of the content. */
interface ContentsWords {
  steps: Record<Step, string>;
  stepsName: string;
  muscle: { points: string };
  where: { pattern: string; essential: string; spillover: string };
  search: { contents: { zone: (area: string, weight: string) => string } };
  exercises: Record<'stretch' | 'strengthen' | 'move', string>;
}

/** What every part of the list is made of. */
interface Telling {
  view: View;
  content: ContentBundle;
  words: ContentsWords;
}

/** Everything that the content tells: regions, their muscles, the points of each, and their steps, zones and exercises. */
export function contentsOf(view: View, content: ContentBundle, words: ContentsWords): Item[] {
  const telling = { view, content, words };
  return content.regions.map((region) => {
    const to = regionView(view, region.id);
    return {
      key: region.id,
      name: region.name,
      to,
      look: to,
      hover: { kind: 'region', id: region.id },
      parts: [{ items: region.muscles.map((id) => muscleItem(telling, region.id, id)) }],
    };
  });
}

function muscleItem(telling: Telling, region: RegionId, id: MuscleId): Item {
  const { view, content } = telling;
  const to = muscleView(view, { region, muscle: id });
  const key = `${region}/${id}`;
  return {
    key,
    name: lookup(content).nameOf(id) ?? id,
    to,
    look: to,
    hover: { kind: 'muscle', id, side: view.side },
    parts: [
      {
        items: content.points
          .filter((p) => p.muscle === id)
          .map((point) => pointItem(telling, region, point, key)),
      },
    ],
  };
}

/** Something of a point that holds nothing more; a zone is pointed at as such, all else as the point. */
interface Leaf extends Pick<Item, 'name' | 'to' | 'look'> {
  part: string;
  zone?: AreaId;
}

function pointItem(
  { view, content, words }: Telling,
  region: RegionId,
  point: PointContent,
  above: string,
): Item {
  const key = `${above}/${point.id}`;
  const place = { region, muscle: point.muscle, point: point.id };
  const at = (step: StoryStep) => pointView(view, place, step);
  const look = at(STEP_STARTS.where);
  const here = muscleView(view, { region, muscle: point.muscle });
  const leaf = ({ part, zone, ...shown }: Leaf): Item => ({
    key: `${key}/${part}`,
    ...shown,
    hover: zone
      ? { kind: 'zone', id: zone, side: view.side }
      : { kind: 'point', id: point.id, side: view.side },
    parts: [],
  });
  return {
    key,
    name: point.name,
    to: look,
    look: here,
    hover: { kind: 'point', id: point.id, side: view.side },
    parts: [
      {
        title: words.stepsName,
        items: STEPS.map((step) =>
          leaf({ part: `step/${step}`, name: words.steps[step], to: at(STEP_STARTS[step]), look }),
        ),
      },
      {
        title: words.where.pattern,
        items: point.zones.map((z) =>
          leaf({
            part: `zone/${z.area}`,
            name: words.search.contents.zone(content.areas[z.area] ?? z.area, words.where[z.weight]),
            to: look,
            look,
            zone: z.area,
          }),
        ),
      },
      {
        title: words.steps.exercises,
        items: exerciseIds(content, point.id).map((id) => {
          const exercise = lookup(content).exercise(id);
          const to = at({ step: 'exercises', exercise: id });
          const kind = exercise ? words.exercises[exercise.kind] : '';
          return leaf({ part: `exercise/${id}`, name: `${exercise?.name ?? id}: ${kind}`, to, look: here });
        }),
      },
    ],
  };
}
