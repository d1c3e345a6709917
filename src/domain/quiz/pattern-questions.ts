import type { ContentBundle, PointContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { AreaId } from '../../core/ids.ts';
import { alikeness, alikenessToMuscle } from './alike.ts';
import { asQuestion, asSet, lotOf, type Question } from './question.ts';

/** From here on a pattern is so like another that a muscle of it would be right as well. Our own choice. */
const TOO_ALIKE = 0.7;

const essentials = ({ zones }: PointContent): string =>
  zones
    .filter((z) => z.weight === 'essential')
    .map((z) => z.area)
    .sort()
    .join();

/** Which muscle fits the pattern that is shown: the others share as many areas with it as is fair. */
export function patternQuestion(point: PointContent, content: ContentBundle): Question | undefined {
  const own = lookup(content).muscle(point.muscle);
  const sameMain = (id: string) =>
    content.points.some((p) => p.muscle === id && essentials(p) === essentials(point));
  const wrong = content.muscles
    .filter((m) => m.id !== point.muscle && m.name !== own?.name)
    .map(({ id, regions }) => ({
      id,
      near: regions.some((r) => own?.regions.includes(r)) ? 1 : 0,
      alike: alikenessToMuscle(point, id, content),
    }))
    .filter(({ id, alike }) => alike < TOO_ALIKE && !sameMain(id))
    .sort((a, b) => b.alike - a.alike || b.near - a.near || lotOf(point.id + a.id) - lotOf(point.id + b.id))
    .slice(0, 3);
  const { muscle, id } = point;
  return asQuestion({
    kind: 'pattern',
    muscle,
    point: id,
    right: [muscle],
    wrong: wrong.map((m) => [m.id]),
  });
}

/** Areas that few would tell apart in words: the one is no wrong answer where the other is right. */
const ONE_PLACE: readonly (readonly string[])[] = [
  ['around-eye', 'behind-eye', 'eyebrow'],
  ['sacrum', 'sacroiliac'],
];

/**
 * Areas into which a pattern whose main pain is in the other is drawn so far that they are no wrong answer there: more than a fifth of the area
 * (`tests/domain/quiz/paint-score.test.ts` measures it).
 */
const DRAWN_INTO: readonly (readonly [string, string])[] = [
  ['skull-base', 'back-of-neck'],
  ['skull-base', 'side-of-neck'],
  ['skull-base', 'behind-ear'],
  ['neck-angle', 'back-of-neck'],
  ['neck-angle', 'side-of-neck'],
  ['neck-angle', 'top-of-shoulder'],
  ['front-of-shoulder', 'upper-arm-front'],
  ['back-of-shoulder', 'upper-arm-back'],
  ['hip-outer', 'thigh-outer'],
  ['upper-teeth', 'cheek'],
  ['temple', 'side-of-head'],
  ['buttock-middle', 'buttock-lower'],
  ['buttock-middle', 'buttock-outer'],
  ['buttock-middle', 'buttock-upper'],
  ['buttock-middle', 'iliac-crest-back'],
  ['buttock-upper', 'sacroiliac'],
  ['buttock-upper', 'iliac-crest-back'],
  ['iliac-crest-back', 'low-back-middle'],
  ['iliac-crest-back', 'sacroiliac'],
];

/** Areas that are felt in none of the patterns of a point's muscle and are not called as one of them is, those near `main` first. */
function areasElsewhere(point: PointContent, main: AreaId, content: ContentBundle): AreaId[] {
  const own = new Set(
    content.points.filter((p) => p.muscle === point.muscle).flatMap((p) => p.zones.map((z) => z.area)),
  );
  const mains = mainAreas(point);
  const likeness = (area: AreaId) =>
    Math.max(
      0,
      ...content.points
        .filter((p) => p.zones.some((z) => z.area === area && z.weight === 'essential'))
        .map((p) => alikeness(point, p)),
    );
  const said = `${point.pattern.everyday} ${point.pattern.clinical}`.toLowerCase();
  const isMeant = (area: AreaId): boolean => {
    const name = content.areas[area] ?? area;
    const twin = ONE_PLACE.some(
      (pair) => pair.includes(area) && pair.some((other) => own.has(other as AreaId)),
    );
    const drawn = DRAWN_INTO.some(
      (pair) => pair.includes(area) && pair.some((other) => mains.some((one) => one === other)),
    );
    return drawn || twin || name === content.areas[main] || said.includes(name.toLowerCase());
  };
  const regions = lookup(content).area(main)?.regions ?? [];
  return content.skinAreas
    .filter(({ id }) => !own.has(id) && !isMeant(id))
    .map(({ id, regions: of }) => ({
      id,
      near: of.some((r) => regions.includes(r)) ? 1 : 0,
      alike: likeness(id),
    }))
    .sort((a, b) => b.near - a.near || b.alike - a.alike || lotOf(point.id + a.id) - lotOf(point.id + b.id))
    .map(({ id }) => id);
}

/** Where the main pain of a site is taught to be felt: the others are areas of none of the muscle's patterns. */
export function feltQuestion(point: PointContent, content: ContentBundle): Question | undefined {
  const main = point.zones.find((z) => z.weight === 'essential')?.area;
  if (!main) return undefined;
  return asQuestion({
    kind: 'felt',
    muscle: point.muscle,
    point: point.id,
    right: [main],
    wrong: areasElsewhere(point, main, content)
      .slice(0, 3)
      .map((id) => [id]),
  });
}

/** The main areas of a site's pattern. */
export const mainAreas = ({ zones }: PointContent): readonly AreaId[] => [
  ...new Set(zones.flatMap((z) => (z.weight === 'essential' ? [z.area] : []))),
];

/** Areas are offered by letters A to H, at least so many of them wrong. */
const OFFERED = 8;
const LEAST_WRONG = 4;

/**
 * Paint where the main pain of a site is taught to be felt. Without pointing: areas to choose from, all of the main ones and some that are felt in
 * none of the muscle's patterns; where some people feel it too is not among them, since that would be neither right nor wrong.
 */
export function paintQuestion(point: PointContent, content: ContentBundle): Question | undefined {
  const all = mainAreas(point);
  const [main] = all;
  if (!main) return undefined;
  const wrong = areasElsewhere(point, main, content).slice(0, Math.max(LEAST_WRONG, OFFERED - all.length));
  return asSet({ kind: 'paint', muscle: point.muscle, point: point.id, all, wrong });
}
