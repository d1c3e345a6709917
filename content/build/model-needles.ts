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
