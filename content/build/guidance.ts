import { guidanceSchema } from '../schema/chapters.ts';
import type { Facts } from '../schema/facts.ts';

type Guidance = Facts['points'][number]['guidance']['kind'];

/** Where hands or a specialist alone should treat, no needle is drawn. */
const DRAWN: readonly Guidance[] = ['none', 'ultrasound'];

/** A needle is never sunk to its hub: so much of it stays outside, mm. */
const OUTSIDE = 3;

/** Where a point's needle and its guidance contradict each other or the point's caution: file, field and reason of each. */
export function checkGuidance(facts: Facts, point: Facts['points'][number]): [string, string, string][] {
  const { id, guidance, needleLengthMm } = point;
  const needle = facts.needles[id];
  const angle = facts.places[id]?.angle;
  const { kind } = guidance;
  const wrong: [string, string, string][] = [];
  const asks = facts.statements.cautions[point.caution]?.asks;
  const rank = (guide: Guidance) => guidanceSchema.options.indexOf(guide);
  if (asks && rank(kind) < rank(asks))
    wrong.push([
      'points',
      `${id}.guidance`,
      `is "${kind}", but its caution "${point.caution}" asks for "${asks}"`,
    ]);
  if (!DRAWN.includes(kind)) {
    if (asks && asks !== 'none' && DRAWN.includes(asks))
      wrong.push([
        'points',
        `${id}.caution`,
        `"${point.caution}" tells how a needle is guided, but the guidance is "${kind}"`,
      ]);
    if (needle) wrong.push(['needles', id, `is drawn, but the guidance of its point is "${kind}"`]);
    if (needleLengthMm !== undefined)
      wrong.push(['points', `${id}.needleLengthMm`, `is given, but the guidance is "${kind}"`]);
    if (angle !== undefined)
      wrong.push(['places', `${id}.angle`, `is given, but the guidance of its point is "${kind}"`]);
    return wrong;
  }
  if (!needle) wrong.push(['points', id, 'has no needle in needles.json']);
  if (angle === undefined) wrong.push(['places', `${id}.angle`, 'is missing']);
  if (needleLengthMm === undefined) wrong.push(['points', `${id}.needleLengthMm`, 'is missing']);
  else if (needle && needle.depthMm[1] > needleLengthMm - OUTSIDE)
    wrong.push([
      'needles',
      `${id}.depthMm`,
      `reaches ${needle.depthMm[1]} mm with a needle of ${needleLengthMm} mm`,
    ]);
  return wrong;
}
