import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Codes } from '../../../src/core/content/codes.ts';
import { sided } from '../../../src/core/ids.ts';
import { namedPaint, type Paint } from '../../../src/domain/pain/paint/paint.ts';
import { decodePaint, encodePaint } from '../../../src/domain/pain/paint/paint-code.ts';
import { touchedKeys } from '../../../src/domain/pain/paint/painted-skin.ts';
import { rankShapes } from '../../../src/domain/pain/paint/shape-fit.ts';
import { namedKeys } from '../../../src/domain/pain/painted.ts';
import type { Match } from '../../../src/domain/pain/ranking.ts';
import { areasOfPaint, paintOfPlan, withPaint } from '../../../src/domain/plan/making.ts';
import { emptyPlan } from '../../../src/domain/plan/plan.ts';
import { decodePlan, encodePlan } from '../../../src/domain/plan/plan-code.ts';
import { readFields } from '../../tools/skin-fields.ts';
import { DESCRIBED_PAINS } from '../pain/described-pains/all.ts';
import { strokesFor } from '../pain/described-pains/by-hand.ts';

const { content, index, fields } = readFields();
const codes = JSON.parse(readFileSync('content/facts/codes.json', 'utf8')) as Codes;
const empty = emptyPlan({ level: 'everyday', shape: 'male', calm: false });

const keys = namedKeys(content);
/** What an address says is painted. */
const fromAddress = (code: string): Paint => {
  const read = decodePaint(code, keys);
  if ('trouble' in read) throw new Error(read.trouble);
  return read.paint;
};
const ranked = (paint: Paint) => rankShapes(paint, fields, content);

/** The muscles that fit, where it is painted and in the plan that it goes into, read from its link. */
function told(painted: Paint): { page: readonly Match[]; plan: readonly Match[] } {
  const paint = fromAddress(encodePaint(painted));
  const areas = areasOfPaint(touchedKeys(fields.sense, paint), content);
  const read = decodePlan(encodePlan(withPaint(empty, areas, paint), codes), codes);
  if (!('plan' in read)) throw new Error('This link cannot be read.');
  const { strokes } = read.plan;
  const again = strokes
    ? fromAddress(encodePaint(paintOfPlan(read.plan)))
    : namedPaint(read.plan.areas.map(({ id, side }) => sided(id, side)));
  return { page: ranked(paint), plan: ranked(again) };
}
const muscles = (matches: readonly Match[], most: number) =>
  matches.slice(0, most).map((match) => match.muscles.join());
const side = (matches: readonly Match[]) => matches[0]?.best[0]?.side;

describe('the muscles that fit, in a plan', () => {
  it('are those of the page where it was painted: the first and its side always, the order of three in 19 of 20', () => {
    const all = DESCRIBED_PAINS.map(({ painted }) => told(strokesFor(painted, fields.sense, index.areas)));
    for (const { page, plan } of all)
      expect([muscles(plan, 1), side(plan)]).toEqual([muscles(page, 1), side(page)]);
    // A plan keeps strokes more coarsely: muscles that fit all but equally may change places.
    const alike = all.filter(({ page, plan }) => `${muscles(page, 3)}` === `${muscles(plan, 3)}`);
    console.info(`${alike.length} of ${all.length} plans name the same three muscles in the same order`);
    expect(alike.length / all.length).toBeGreaterThanOrEqual(0.95);
  });

  it('are the very same where areas were painted by name', () => {
    for (const { painted } of DESCRIBED_PAINS.slice(0, 20)) {
      const { page, plan } = told(namedPaint(painted));
      expect(plan).toEqual(page);
    }
  });
});
