import type { PointContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { asOrder, asQuestion, lotOf, type Question, type QuizSource } from './question.ts';

/** In which order the drawn needle comes through what lies over a site: to be put in order. Only where that is more than skin, fat and the muscle. */
export function layersQuestion(
  point: PointContent,
  { content, index: { anchors } }: QuizSource,
): Question | undefined {
  const needle = anchors.find((a) => a.point === point.id)?.needle;
  const named = needle?.layers.filter(({ id }) => lookup(content).nameOf(id) !== undefined) ?? [];
  const right = [...new Map(named.map(({ id }) => [lookup(content).nameOf(id), id])).values()];
  if (right.length < 4 || right.length !== needle?.layers.length) return undefined;
  return asOrder({ kind: 'layers', muscle: point.muscle, point: point.id, order: right });
}

/** What lies nearest of all that the drawn needle to a site must spare: the others are not near it on either side. */
export function clearQuestion(
  point: PointContent,
  { content, index: { anchors } }: QuizSource,
): Question | undefined {
  const own = anchors.find((a) => a.point === point.id);
  const nearest = own?.needle?.near[0];
  const name = nearest && lookup(content).nameOf(nearest.id);
  if (!own?.needle || !nearest || !name) return undefined;
  const near = new Set(
    [...own.needle.near, ...own.needle.nearLeft].map(({ id }) => lookup(content).nameOf(id)),
  );
  const told = `${point.caution.everyday} ${point.caution.clinical}`.toLowerCase();
  const regions = lookup(content).muscle(point.muscle)?.regions ?? [];
  const spared = new Map<string, { id: string; here: number }>();
  for (const { needle, structure } of anchors)
    for (const { id } of needle?.near ?? []) {
      const called = lookup(content).nameOf(id);
      const here = lookup(content)
        .muscle(structure)
        ?.regions.some((r) => regions.includes(r))
        ? 1
        : 0;
      if (called && !EVERYWHERE.includes(id) && !near.has(called) && !isTold(told, id))
        spared.set(called, { id, here: Math.max(here, spared.get(called)?.here ?? 0) });
    }
  const wrong = [...spared.values()]
    .sort((a, b) => b.here - a.here || lotOf(point.id + a.id) - lotOf(point.id + b.id))
    .slice(0, 3);
  return asQuestion({
    kind: 'clear',
    muscle: point.muscle,
    point: point.id,
    right: [nearest.id],
    wrong: wrong.map((s) => [s.id]),
  });
}

/** Whoever treats beside the spine keeps clear of it wherever that is: never wrong. */
const EVERYWHERE: readonly string[] = ['spinal-cord'];

/** How the text of a caution speaks of what is spared, in the languages of the content: whoever reads it would take it for right. */
const TOLD_AS: Readonly<Record<string, readonly string[]>> = {
  'right-lung': ['lung', 'pleura', 'pulm', 'pulmón'],
  'left-lung': ['lung', 'pleura', 'pulm', 'pulmón'],
  'internal-jugular-vein': ['jugular', 'yugular'],
  'vertebral-artery': ['vertebral artery', 'arteria vertebral'],
  'brachial-plexus': ['plexus', 'plexo', 'nerves of the arm', 'nervios del brazo', 'nerves to the arm'],
  'common-carotid-artery': ['carotid', 'carótid'],
  'facial-nerve': ['facial nerve', 'nervio facial', 'nerve of the face', 'nervio de la cara'],
  'parotid-gland': ['parotid', 'parótid', 'saliva'],
  'spinal-cord': ['spinal cord', 'médula'],
  'femoral-nerve': ['femoral'],
  'greater-occipital-nerve': ['occipital nerve', 'nervio occipital', 'nerve of the scalp'],
  'subclavian-artery': ['subclavi'],
  kidney: ['kidney', 'riñón', 'riñon', 'renal'],
  'sciatic-nerve': ['sciatic', 'ciátic'],
  'abdominal-aorta': ['aort'],
};

const isTold = (text: string, id: string): boolean =>
  (TOLD_AS[id] ?? [id.replaceAll('-', ' ')]).some((word) => text.includes(word));
