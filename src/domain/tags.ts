import type { ContentBundle, RegionId } from '../../content/schema/bundle.ts';
import { injectionTags } from './injection/injection-tags.ts';
import { sidedAnchor, sidesOf, structureLook, windowAxis } from './look.ts';
import type { ModelIndex, Point } from './model-index.ts';
import { type Pulls, pullsOf } from './pulls.ts';
import { muscleView, pointView, regionView, type Side, type View } from './view.ts';

/** Something on the body that is marked or named in the picture. */
export interface Tag {
  key: string;
  kind: 'region' | 'site' | 'chosen-site' | 'healing-site' | 'part' | 'action' | 'muscle' | 'layer' | 'near';
  /** Body frame, metres. */
  at: Point;
  /** Hidden when this unit direction faces away from the viewer. */
  out?: Point;
  text: string;
  /** It is shown from this moment of the film on (0..1), and until that one where the picture is small. */
  from?: number;
  until?: number;
  /** Where a tap on it leads. */
  to?: View;
}

/** Names of the parts of the close view. */
export interface PartWords {
  band: string;
  knot: string;
  relaxed: string;
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
  if (view.page === 'about') return [];
  const region = content.regions.find((r) => r.id === view.region);
  if (!region)
    return content.regions.map(({ id, name }) => ({
      key: id,
      kind: 'region',
      ...REGION_TAGS[id],
      text: name,
      to: regionView(view, id),
    }));
  if (view.point?.step === 'band') return bandTags(view, index, parts);
  if (view.point?.step === 'injection') {
    const anchor = sidedAnchor(index, view.point.id, view.side);
    return anchor && view.point.stage === 'needle' ? injectionTags(anchor, content, index) : [];
  }
  const actions = view.point?.step === 'exercises' ? actionTags(view, index, parts) : [];
  const told = content.points.filter((p) =>
    view.point
      ? p.id === view.point.id
      : view.muscle
        ? p.muscle === view.muscle
        : region.muscles.includes(p.muscle),
  );
  const sites = sidesOf(view).flatMap((side) => told.flatMap(siteTag(side)));
  const muscles = view.options.labels === 'muscles' && !view.point ? muscleTags(view, content, index) : [];
  return [...sites, ...actions, ...muscles];

  function siteTag(side: Side) {
    return ({ id, muscle, name }: (typeof told)[number]): Tag[] => {
      const anchor = sidedAnchor(index, id, side);
      if (!anchor || !region) return [];
      const to = view.point ? undefined : pointView(view, region.id, muscle, side, id);
      return [
        {
          key: side === view.side ? id : `${id}.${side}`,
          kind: view.point?.step === 'after' ? 'healing-site' : view.muscle ? 'chosen-site' : 'site',
          at: anchor.position,
          out: anchor.skinNormal,
          text: view.muscle ? name : `${content.muscles.find((m) => m.id === muscle)?.name ?? ''}: ${name}`,
          ...(to && { to }),
        },
      ];
    };
  }
}

/** Names the muscles that the region tells of and that are to be seen, on the side that is looked at. */
function muscleTags(view: View, content: ContentBundle, index: ModelIndex): Tag[] {
  const region = content.regions.find((r) => r.id === view.region);
  return (region?.muscles ?? []).flatMap((id): Tag[] => {
    const structure = index.structures.find((s) => s.id === id);
    const name = content.muscles.find((m) => m.id === id)?.name;
    if (!structure?.muscle || !name || structureLook(view, index, structure, view.side).visible < 0.5)
      return [];
    const [x, y, z] = structure.muscle.line[1];
    const out = index.anchors.find((a) => a.structure === id);
    const facing = out && sidedAnchor(index, out.point, view.side)?.skinNormal;
    return [
      {
        key: `muscle ${id}`,
        kind: 'muscle',
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

/** Half the distance between the named places along the band and across it, metres. */
const ALONG = 0.013;
const ACROSS = 0.0105;

function bandTags(view: View, index: ModelIndex, parts: PartWords): Tag[] {
  const anchor = view.point && sidedAnchor(index, view.point.id, view.side);
  if (!anchor) return [];
  const { position: p, fibre: f } = anchor;
  const n = windowAxis(anchor);
  const across: Point = [n[1] * f[2] - n[2] * f[1], n[2] * f[0] - n[0] * f[2], n[0] * f[1] - n[1] * f[0]];
  const at = (along: number, aside: number): Point => [
    p[0] + f[0] * along + across[0] * aside,
    p[1] + f[1] * along + across[1] * aside,
    p[2] + f[2] * along + across[2] * aside,
  ];
  return [
    { key: 'knot', kind: 'part', at: at(0, 0), text: parts.knot },
    { key: 'band', kind: 'part', at: at(ALONG, 0), text: parts.band },
    { key: 'relaxed', kind: 'part', at: at(-ALONG * 0.4, ACROSS), text: parts.relaxed },
  ];
}

/** Where a tap on a muscle leads: to the muscle in the region that is looked at, if the content tells of it there. */
export function muscleTap(
  view: View,
  content: ContentBundle,
  muscle: string,
  side: View['side'],
): View | undefined {
  const region = content.regions.find((r) => r.id === view.region);
  if (!region?.muscles.includes(muscle)) return undefined;
  return muscleView(view, region.id, muscle, side);
}
