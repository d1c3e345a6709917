import type { ContentBundle, PointContent } from '../../core/content/bundle.ts';
import { type RegionId, type Side, STEPS, type Step } from '../../core/ids.ts';
import { exerciseIds } from '../exercise/of-point.ts';
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
  hover?: { kind: 'region'; id: RegionId } | { kind: 'muscle' | 'point' | 'zone'; id: string; side: Side };
  /** What it holds, in lists that may have a title. */
  parts: readonly { title?: string; items: readonly Item[] }[];
}

/** The words that the list needs beside those of the content. */
export interface ContentsWords {
  steps: Record<Step, string>;
  stepsName: string;
  muscle: { points: string };
  where: { pattern: string; essential: string; spillover: string };
  search: { contents: { zone: (area: string, weight: string) => string } };
  exercises: Record<'stretch' | 'strengthen' | 'move', string>;
}

/** Everything that the content tells: regions, their muscles, the points of each, and their steps, zones and exercises. */
export function contentsOf(view: View, content: ContentBundle, words: ContentsWords): Item[] {
  return content.regions.map((region) => {
    const to = regionView(view, region.id);
    return {
      key: region.id,
      name: region.name,
      to,
      look: to,
      hover: { kind: 'region', id: region.id },
      parts: [{ items: region.muscles.map((id) => muscleItem(view, content, words, region.id, id)) }],
    };
  });
}

function muscleItem(
  view: View,
  content: ContentBundle,
  words: ContentsWords,
  region: RegionId,
  id: string,
): Item {
  const to = muscleView(view, region, id, view.side);
  const key = `${region}/${id}`;
  return {
    key,
    name: content.muscles.find((m) => m.id === id)?.name ?? id,
    to,
    look: to,
    hover: { kind: 'muscle', id, side: view.side },
    parts: [
      {
        items: content.points
          .filter((p) => p.muscle === id)
          .map((point) => pointItem(view, content, words, region, point, key)),
      },
    ],
  };
}

function pointItem(
  view: View,
  content: ContentBundle,
  words: ContentsWords,
  region: RegionId,
  point: PointContent,
  above: string,
): Item {
  const key = `${above}/${point.id}`;
  const at = (step: Step, stage?: string) =>
    pointView(view, region, point.muscle, view.side, point.id, step, stage);
  const look = at('where');
  const here = muscleView(view, region, point.muscle, view.side);
  const leaf = (part: string, name: string, to: View, shown: View, zone?: string): Item => ({
    key: `${key}/${part}`,
    name,
    to,
    look: shown,
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
        items: STEPS.map((step) => leaf(`step/${step}`, words.steps[step], at(step), look)),
      },
      {
        title: words.where.pattern,
        items: point.zones.map((z) =>
          leaf(
            `zone/${z.area}`,
            words.search.contents.zone(content.areas[z.area] ?? z.area, words.where[z.weight]),
            look,
            look,
            z.area,
          ),
        ),
      },
      {
        title: words.steps.exercises,
        items: exerciseIds(content, point.id).map((id) => {
          const exercise = content.exercises.find((e) => e.id === id);
          const to = at('exercises', id);
          const kind = exercise ? words.exercises[exercise.kind] : '';
          return leaf(`exercise/${id}`, `${exercise?.name ?? id}: ${kind}`, to, here);
        }),
      },
    ],
  };
}
