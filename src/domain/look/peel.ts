import { LAYERS, type Layer, type Side, type SidedKey, sided } from '../../core/ids.ts';
import type { ModelIndex, Tissue } from '../../core/model/model-index.ts';
import type { Options, Peel } from '../view/options.ts';

/** From the outside inward: what each step of peeling leaves as the outermost layer. */
export const PEELS: readonly Peel[] = ['skin', ...LAYERS, 'bone'];

/** Share of a faint structure that is left (of its pixels: it is dissolved, not blended). */
export const FAINT = 0.28;

const HARD: readonly Tissue[] = ['bone', 'cartilage', 'disc'];

type Structure = Pick<ModelIndex['structures'][number], 'id' | 'tissue'> & { muscle?: { layer: Layer } };

/** Whether a list of the options (ids, or id.side) names a structure's side. A midline structure has no side. */
export const names = (
  list: readonly SidedKey[] | undefined,
  { id }: Pick<Structure, 'id'>,
  side: Side | undefined,
): boolean => list?.some((entry) => entry === sided(id) || entry === sided(id, side)) ?? false;

/** How much of a structure's side (0..1) is left by peeling, isolating, hiding and fading. */
export function leftBy(options: Options, structure: Structure, side: Side | undefined): number {
  const { peel, only, hide, fade } = options;
  if (names(hide, structure, side)) return 0;
  if (only) {
    if (names([only], structure, side)) return 1;
    return HARD.includes(structure.tissue) ? 1 : 0;
  }
  const faint = names(fade, structure, side) ? FAINT : 1;
  const layer = structure.muscle?.layer;
  if (!peel || !layer) return faint;
  return LAYERS.indexOf(layer) + 1 < PEELS.indexOf(peel) ? 0 : faint;
}

/** How opaque the skin is made by hand, 0..1; undefined where the view decides. */
export function skinLeft({ peel, only }: Options): number | undefined {
  if (peel === 'skin') return 0.94;
  return peel || only ? 0 : undefined;
}

/** Adds an entry to a list of the options, or takes it out. */
export function toggled(
  list: readonly SidedKey[] | undefined,
  entry: SidedKey,
): readonly SidedKey[] | undefined {
  const rest = list?.filter((e) => e !== entry) ?? [];
  const next = list?.includes(entry) ? rest : [...rest, entry];
  return next.length > 0 ? next : undefined;
}
