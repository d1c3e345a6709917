import type { BufferGeometry } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { ModelFileName } from '../../core/model/model-files.ts';
import type { LimbIndex } from '../../core/model/model-index.ts';
import type { SolvedMoves } from '../../core/model/moves.ts';
import { unpackCourses } from '../../core/model/packed-courses.ts';
import { SKIN_SEAMS, withoutStumps } from '../../core/model/skin-seams.ts';
import { withLimbs } from '../../core/model/with-limbs.ts';
import { WHOLE } from '../../core/rig/limbs/limb-follow.ts';
import { wholeTransforms } from '../../core/rig/limbs/limb-transforms.ts';
import { BODY_SHAPES, type BodyShape } from '../../state/kept/saved-settings.ts';
import { fetchJson, hear } from '../../state/stores.ts';
import {
  type BodyModel,
  type DrawnPart,
  drawnPart,
  hasPlain,
  kindOfPart,
  type PartKind,
} from '../body/body-model.ts';
import { loadPart } from '../body/load-model.ts';
import { posingOf } from '../body/posing.ts';
import { SlotTable } from '../body/slots.ts';
import { plainMeshes } from '../detail/plain-geometry.ts';
import { breathe } from '../lib/breathe.ts';
import { liftedPosing } from './lifted-posing.ts';

const SKINS: Record<BodyShape, ModelFileName> = { male: 'skin-limbs.glb', female: 'skin-limbs-female.glb' };
const SKIN_FILES: readonly string[] = BODY_SHAPES.map((shape) => SKINS[shape]);

/**
 * Loads the limbs and takes them into the model: its index, table, skin and posing are those of the whole body from then on.
 * One part of each kind, so that each is drawn with one call. The whole figure is seen from afar, where plainer meshes do: they are
 * there before it, so that no frame costs more than those before. Throws what loading throws, and leaves the model as it was then.
 */
export async function loadLimbs(model: BodyModel, again: boolean): Promise<void> {
  const [packed, moves] = await Promise.all([
    fetchJson('models/limbs.json', 1, { again, heard: hear }) as Promise<LimbIndex>,
    // Without them the trunk alone does the exercises, as it does without limbs.
    (fetchJson('content/moves.json', 1, { again }) as Promise<SolvedMoves>).catch(() => undefined),
  ]);
  const limbs = unpackCourses(packed);
  const index = withLimbs(model.index, limbs, moves);
  // The model's own table holds them once all are there; the numbers of the slots are the same.
  const table = new SlotTable(index);
  const load = (file: string) => loadPart(file, table, index.rig, again, WHOLE);
  const files = limbs.files
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.glb') && !SKIN_FILES.includes(name));
  const { posing, take } = liftedPosing(posingOf(index, wholeTransforms, WHOLE), index, limbs.lifts);
  const { shape, skinOf: trunkOf } = model;
  const made = new Map<BodyShape, Promise<DrawnPart>>();
  const skinOf = (of: BodyShape): Promise<DrawnPart> => {
    const known =
      made.get(of) ??
      Promise.all([trunkOf(of), load(SKINS[of])]).then(async ([trunk, ends]) => {
        const whole = merged('skin', [open(trunk.geometry), sewn(ends, trunk.geometry)]);
        const part = await drawnPart('skin', whole, index, table);
        take(whole);
        return part;
      });
    made.set(of, known);
    known.catch(() => made.delete(of));
    return known;
  };
  const [skin, ...loaded] = await Promise.all([
    skinOf(shape),
    ...files.map(async (file) => ({ kind: kindOfPart(file), geometry: await load(file) })),
  ]);
  const parts: DrawnPart[] = [];
  for (const kind of new Set(loaded.map((part): PartKind => part.kind))) {
    const pieces = loaded.filter((part) => part.kind === kind).map((part) => part.geometry);
    await breathe();
    parts.push(await drawnPart(kind, merged(kind, pieces), index, table));
  }
  const body = await Promise.allSettled(model.parts.values());
  const there = body.flatMap((part) => (part.status === 'fulfilled' ? [part.value] : []));
  const plain = plainMeshes([...there, ...parts].filter(hasPlain).map(({ geometry }) => geometry));
  for (const _ of posing.prepare()) await breathe();
  await plain;
  model.table.hold(index);
  // What has come into the index meanwhile stays.
  const { patterns } = model.index;
  const whole = patterns ? { ...index, patterns } : index;
  Object.assign(model, {
    index: whole,
    limbs: parts,
    skin,
    shape,
    skinOf,
    posing,
  } satisfies Partial<BodyModel>);
}

function merged(kind: PartKind, pieces: BufferGeometry[]): BufferGeometry {
  const geometry = mergeGeometries(pieces);
  if (!geometry) throw new Error(`models: the limbs' parts of ${kind} do not fit together`);
  return geometry;
}

/** The skin of the trunk without the ends of its stumps, where that of the limbs goes on. */
function open(trunk: BufferGeometry): BufferGeometry {
  const out = trunk.clone();
  out.deleteAttribute('region');
  // What a pattern has marked on it is marked anew on the whole.
  out.deleteAttribute('pain');
  const place = out.getAttribute('position');
  return out.setIndex(withoutStumps([...out.index!.array], (v) => [place.getX(v), place.getY(v)]));
}

/** Files round places each in its own way, by less than this, metres. */
const ROUNDED = 0.0003;

/**
 * The skin of the limbs with its rings moved onto the trunk's and moved as these are: only where both have the very same places does a
 * plainer mesh keep them together.
 */
function sewn(ends: BufferGeometry, trunk: BufferGeometry): BufferGeometry {
  const onRing = (geometry: BufferGeometry): number[] => {
    const { array } = geometry.getAttribute('position');
    const heights = Object.values(SKIN_SEAMS);
    return Array.from({ length: array.length / 3 }, (_, v) => v).filter((v) =>
      heights.some((height) => Math.abs(array[v * 3 + 1]! - height) < ROUNDED),
    );
  };
  const [here, there] = [ends, trunk].map((geometry) => geometry.getAttribute('position'));
  const rings = onRing(trunk);
  for (const v of onRing(ends)) {
    const near = (w: number) =>
      [0, 1, 2].every((d) => Math.abs(here!.getComponent(v, d) - there!.getComponent(w, d)) < ROUNDED);
    const twin = rings.find(near);
    if (twin === undefined) continue;
    for (const name of ['position', 'normal', 'segment', 'follow']) {
      const [to, from] = [ends, trunk].map((geometry) => geometry.getAttribute(name));
      for (let d = 0; d < to!.itemSize; d++) to!.setComponent(v, d, from!.getComponent(twin, d));
    }
  }
  return ends;
}
