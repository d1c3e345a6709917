import { byKey, type Find } from '../by-key.ts';
import type { Anchor, ModelIndex, SkinArea, StructureEntry } from './model-index.ts';

/** What the model holds, by id; an id that it does not know leads to nothing. */
interface ModelLookup {
  readonly structure: Find<StructureEntry>;
  readonly area: Find<SkinArea>;
  /** The anchor of a point. */
  readonly anchor: Find<Anchor>;
  /** The first anchor on a muscle. */
  readonly firstAnchor: Find<Anchor>;
}

const made = new WeakMap<ModelIndex, ModelLookup>();

/** What a model holds, by id. */
export function modelLookup(index: ModelIndex): ModelLookup {
  const known = made.get(index);
  if (known) return known;
  const fresh: ModelLookup = {
    structure: byKey(
      () => index.structures,
      (s) => s.id,
    ),
    area: byKey(
      () => index.areas,
      (a) => a.id,
    ),
    anchor: byKey(
      () => index.anchors,
      (a) => a.point,
    ),
    firstAnchor: byKey(
      () => index.anchors,
      (a) => a.structure,
    ),
  };
  made.set(index, fresh);
  return fresh;
}
