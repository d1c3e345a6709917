import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { Point } from '../../core/math/point.ts';
import { byAxis, cross } from '../../core/math/vector.ts';
import type { Anchor, ModelIndex } from '../../core/model/model-index.ts';
import { modelLookup } from '../../core/model/model-lookup.ts';
import type { Tag } from '../labels/tag.ts';
import { timeOfDepth } from './moment.ts';
import { needleAxis } from './needle-axis.ts';

/** Everyday name of a structure: of a muscle that is told of, of another part of the body, or its own. */
export function structureName(id: string, content: ContentBundle, index: ModelIndex | undefined): string {
  return lookup(content).nameOf(id) ?? (index && modelLookup(index).structure(id))?.name.english ?? id;
}

/** A name without its explanation in brackets, for the picture. */
const short = (name: string): string => name.replace(/ \(.*\)$/, '');

/** Millimetres as they are written: whole. */
export const wholeMm = (metres: number): number => Math.round(metres * 1000);

/** How far beside the needle the names of the layers begin, metres. */
const BESIDE = 0.0056;
/** When the names of the neighbours come, share of the film. */
const NEIGHBOURS_FROM = 0.3;
/** A layer thinner than this is not named in the picture (it is in the text), metres. */
const THIN = 0.0012;

/** The knot with the needle's tip in it reaches so far, metres. */
const KNOT = 0.0045;
/** Names keep off the needle and the syringe: off spots so far apart, so far out of the skin, and so large, metres. */
const SHAFT = { step: 0.008, out: 0.075, reach: 0.004 };

/** The names beside the needle: each layer as the tip comes to it, and what lies near, with its distance; they keep off the knot. */
export function injectionTags(anchor: Anchor, content: ContentBundle, index: ModelIndex): Tag[] {
  const { needle, position: p, entry: e, depth } = anchor;
  if (!needle) return [];
  const axis = needleAxis(anchor);
  const back = byAxis((d) => (e[d]! - p[d]!) / depth);
  const across = cross(axis, back);
  const size = Math.hypot(...across) * (across[1] < 0 ? -1 : 1);
  const beside = (under: number): Point =>
    byAxis((d) => e[d]! - back[d]! * under + (across[d]! / size) * BESIDE);
  const layers = needle.layers.filter(
    ({ at }, i) => i === needle.layers.length - 1 || needle.layers[i + 1]!.at - at > THIN,
  );
  return [
    { key: 'knot', kind: 'seen', at: p, text: '', reach: KNOT },
    ...shaftSpots(anchor),
    ...layers.map(({ id, at }, i): Tag => {
      const next = layers[i + 1];
      const name = short(structureName(id, content, index));
      return {
        key: `layer ${id}`,
        kind: 'layer',
        at: beside(at),
        name,
        text: `${name} · ${wholeMm(at)} mm`,
        from: timeOfDepth(at / depth),
        ...(next && { until: timeOfDepth(next.at / depth) }),
      };
    }),
    ...needle.near.slice(0, 2).map(({ id, to, distance }): Tag => {
      const name = short(structureName(id, content, index));
      return {
        key: `near ${id}`,
        kind: 'near',
        at: to,
        name,
        text: `${name}: ${wholeMm(distance)} mm`,
        from: NEIGHBOURS_FROM,
      };
    }),
  ];
}

/** What is to be seen of the needle beside the knot. */
function shaftSpots({ position: p, entry: e, depth }: Anchor): Tag[] {
  const count = Math.floor((depth + SHAFT.out - KNOT) / SHAFT.step);
  return Array.from({ length: count }, (_, i): Tag => {
    const from = (KNOT + (i + 1) * SHAFT.step) / depth;
    const at = byAxis((d) => p[d]! + (e[d]! - p[d]!) * from);
    return { key: `shaft ${i}`, kind: 'seen', at, text: '', reach: SHAFT.reach, soft: true };
  });
}
