import type { Anchor, ModelIndex } from '../../src/core/model/model-index.ts';
import type { Facts } from '../schema/facts.ts';
import type { Problem } from './problems.ts';

/** Every needle of the built model whose path leaves the depth that the content allows, and every one that is missing. */
export function checkNeedles(needles: Facts['needles'], anchors: readonly Anchor[]): Problem[] {
  return Object.entries(needles).flatMap(([id, { depthMm }]): Problem[] => {
    const anchor = anchors.find((a) => a.point === id);
    const problem = (reason: string) => ({ file: 'content/facts/needles.json', field: id, reason });
    if (!anchor?.needle) return [problem('has no path in the built model: run `npm run models`')];
    const depth = Math.round(anchor.depth * 1e4) / 10;
    const [least, most] = depthMm;
    if (depth >= least && depth <= most) return [];
    return [problem(`its path is ${depth} mm deep, outside ${least} to ${most} mm: run \`npm run models\``)];
  });
}

/** Every needle of the built model that does not stay below the structure that the caution of its point names. */
export function checkCautions(
  { points, statements }: Pick<Facts, 'points' | 'statements'>,
  { anchors, structures }: Pick<ModelIndex, 'anchors' | 'structures'>,
): Problem[] {
  return points.flatMap(({ id, caution }): Problem[] => {
    const below = statements.cautions[caution]?.below;
    if (!below) return [];
    const anchor = anchors.find((a) => a.point === id);
    const limit = structures.find((s) => s.id === below)?.bounds.min[1];
    if (limit === undefined)
      return [
        {
          file: 'content/facts/statements.json',
          field: `cautions.${caution}.below`,
          reason: `there is no structure "${below}" in the built model`,
        },
      ];
    if (!anchor?.needle) return [];
    const over = Math.max(anchor.entry[1], anchor.position[1]) - limit;
    if (over <= 0) return [];
    return [
      {
        file: 'content/facts/needles.json',
        field: id,
        reason: `its path reaches ${Math.ceil(over * 1000)} mm above the lower end of ${below}, and its caution "${caution}" asks to stay below`,
      },
    ];
  });
}

/** Everything that needles of the built model pass or keep away from, and that the content has no name for. */
export function checkNames(
  { muscles, structures }: Pick<Facts, 'muscles' | 'structures'>,
  anchors: readonly Anchor[],
): Problem[] {
  const named = new Set([...muscles.map((m) => m.id), ...structures]);
  const nameless = new Map<string, string>();
  for (const { point, needle } of anchors)
    for (const { id } of needle ? [...needle.layers, ...needle.near, ...needle.nearLeft] : [])
      if (!named.has(id)) nameless.set(id, point);
  return [...nameless].map(([id, point]) => ({
    file: 'content/facts/structures.json',
    field: id,
    reason: `is missing, and the needle to ${point} tells of it: add it here and to structures.json of each language`,
  }));
}
