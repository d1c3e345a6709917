import type { Anchor } from '../../src/core/model/model-index.ts';
import type { Facts } from '../schema/facts.ts';
import type { Problem } from './problems.ts';

/** Every needle of the built model whose path leaves the depth that the content allows, and every one that is missing. */
export function checkNeedles(needles: Facts['needles'], anchors: readonly Anchor[]): Problem[] {
  return Object.entries(needles).flatMap(([id, { depthMm }]): Problem[] => {
    const anchor = anchors.find((a) => a.point === id);
    const problem = (reason: string) => ({ file: 'content/facts/needles.json', field: id, reason });
    if (!anchor) return [problem('has no path in the built model: run `npm run models`')];
    const depth = Math.round(anchor.depth * 1e4) / 10;
    const [least, most] = depthMm;
    if (depth >= least && depth <= most) return [];
    return [problem(`its path is ${depth} mm deep, outside ${least} to ${most} mm: run \`npm run models\``)];
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
    for (const { id } of [...needle.layers, ...needle.near, ...needle.nearLeft])
      if (!named.has(id)) nameless.set(id, point);
  return [...nameless].map(([id, point]) => ({
    file: 'content/facts/structures.json',
    field: id,
    reason: `is missing, and the needle to ${point} tells of it: add it here and to structures.json of each language`,
  }));
}
