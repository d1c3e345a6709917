import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { type MuscleId, type RegionId, type Side, sided } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { modelLookup } from '../../core/model/model-lookup.ts';
import { sidedAnchor } from '../anchor/sided-anchor.ts';
import { type BandNames, bandTags } from '../band/band-tags.ts';
import { type Pulls, pullsOf } from '../exercise/pulls.ts';
import { injectionTags } from '../injection/injection-tags.ts';
import type { Tag } from '../labels/tag.ts';
import { structureLook } from '../look/look.ts';
import { pointsAt } from '../view/points-at.ts';
import { muscleView, pointView, regionView, sidesOf, type View } from '../view/view.ts';

/** Names in the picture. */
export interface PartWords {
  band: BandNames;
  stretch: string;
  strengthen: string;
}

/** Where the name of each tap area stands, and the way that place faces, so that it hides on the far side. */
const REGION_TAGS: Record<RegionId, { at: Point; out: Point }> = {
  head: { at: [-0.005, 1.56, 0.0], out: [0, 0, -1] },
  neck: { at: [-0.005, 1.41, -0.01], out: [0, 0, -1] },
  'low-back': { at: [-0.005, 0.95, -0.06], out: [0, 0, -1] },
};

/** What is marked in a view: the areas at the start, a region's common sites, a point and the parts of its band. */
export function tagsOf(
  view: View,
  content: ContentBundle,
  index: ModelIndex,
  parts: PartWords,
): readonly Tag[] {
  if (view.page === 'about' || view.page === 'pain') return [];
  if (view.page === 'practice') return pinTags(view, index);
  const region = lookup(content).region(view.region);
  if (!region)
    return content.regions.map(({ id, name }) => ({
      key: id,
      kind: 'region',
      ...REGION_TAGS[id],
      text: name,
      to: regionView(view, id),
    }));
  if (view.point?.step === 'band') {
    const anchor = sidedAnchor(index, view.point.id, view.side);
    return anchor ? bandTags(view.point.stage, view.options.tissue, anchor, parts.band) : [];
  }
  if (view.point?.step === 'injection') {
    const anchor = sidedAnchor(index, view.point.id, view.side);
    return anchor && view.point.stage === 'needle' ? injectionTags(anchor, content, index) : [];
  }
  const exercising = view.point?.step === 'exercises' ? view.point : undefined;
  const actions = exercising && !exercising.exercise ? actionTags(view, index, parts) : [];
  const told = pointsAt(view, content, region);
  const sites = sidesOf(view).flatMap((side) => told.flatMap(siteTag(side)));
  const muscles = view.options.labels === 'muscles' && !view.point ? muscleTags(view, content, index) : [];
  return [...sites, ...actions, ...muscles];

  function siteText(muscle: MuscleId, name: string): string {
    // Beside an exercise the muscles are named; the site is the heading of the text.
    if (exercising?.exercise) return '';
    return view.muscle ? name : `${lookup(content).muscle(muscle)?.name ?? ''}: ${name}`;
  }

  function siteTag(side: Side) {
    return ({ id, muscle, name }: (typeof told)[number]): Tag[] => {
      const anchor = sidedAnchor(index, id, side);
      if (!anchor || !region) return [];
      const to = view.point ? undefined : pointView(view, { region: region.id, muscle, side, point: id });
      return [
        {
          key: sided(id, side === view.side ? undefined : side),
          point: { id, side },
          kind: view.point?.step === 'after' ? 'healing-site' : view.muscle ? 'chosen-site' : 'site',
          at: anchor.position,
          out: anchor.skinNormal,
          text: siteText(muscle, name),
          ...(to && { to }),
        },
      ];
    };
  }
}

/** Sites of a question, by number alone: what they are is not said before it is answered. */
const pinTags = ({ pins = [], side }: View, index: ModelIndex): Tag[] =>
  pins.flatMap((id, i): Tag[] => {
    const anchor = sidedAnchor(index, id, side);
    if (!anchor) return [];
    const { position: at, skinNormal: out } = anchor;
    return [{ key: `pin ${i + 1}`, kind: 'own-mark', at, out, text: '', number: i + 1 }];
  });

/** Names the muscles that the region tells of and that are to be seen, on the side that is looked at. */
function muscleTags(view: View, content: ContentBundle, index: ModelIndex): Tag[] {
  const region = lookup(content).region(view.region);
  return (region?.muscles ?? []).flatMap((id): Tag[] => {
    const structure = modelLookup(index).structure(id);
    const name = lookup(content).muscle(id)?.name;
    if (
      !structure?.muscle ||
      !name ||
      structureLook(view, index, { structure, side: view.side }).visible < 0.5
    )
      return [];
    const [x, y, z] = structure.muscle.line[1];
    const out = modelLookup(index).firstAnchor(id);
    const facing = out && sidedAnchor(index, out.point, view.side)?.skinNormal;
    return [
      {
        key: `muscle ${id}`,
        kind: 'muscle',
        muscle: id,
        at: [view.side === 'right' ? x : -x, y, z],
        ...(facing && { out: facing }),
        // What stands in brackets explains the name, where there is room for it.
        text: name.replace(/ \(.*\)$/, ''),
      },
    ];
  });
}

/** Where the name of an arrow stands, metres. */
export const actionPlace = ({ stretch, strengthen }: Pulls, action: 'stretch' | 'strengthen'): Point =>
  action === 'stretch' ? stretch[1]!.to : strengthen[0]!.from;

/** Names the arrows of the exercise step: along the muscle outward to stretch, inward to strengthen. */
function actionTags(view: View, index: ModelIndex, parts: PartWords): Tag[] {
  const arrows = pullsOf(view, index);
  if (!arrows) return [];
  return (['stretch', 'strengthen'] as const).map((key) => ({
    key,
    kind: 'action',
    at: actionPlace(arrows, key),
    text: parts[key],
  }));
}

/** Where a tap on a muscle leads: to the muscle in the region that is looked at, if the content tells of it there. */
export function muscleTap(view: View, content: ContentBundle, muscle: string, side: Side): View | undefined {
  const region = lookup(content).region(view.region);
  const told = region?.muscles.find((id) => id === muscle);
  return region && told && muscleView(view, { region: region.id, muscle: told, side });
}
