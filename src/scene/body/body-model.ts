import { BufferAttribute, type BufferGeometry } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { RegionId } from '../../core/ids.ts';
import { FIRST_FILES } from '../../core/model/files.ts';
import { kindOfFile, type ModelFileKind, type ModelFileName } from '../../core/model/model-files.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { BODY } from '../../core/rig/follow.ts';
import { poseTransforms } from '../../core/rig/transforms.ts';
import { regionDepth } from '../../domain/picture/regions.ts';
import { BODY_SHAPES, type BodyShape } from '../../state/kept/saved-settings.ts';
import { breathe } from '../lib/breathe.ts';
import { RigTexture } from '../lib/rig-texture.ts';
import { loadIndex, loadPart } from './load-model.ts';
import { type Posing, posingOf } from './posing.ts';
import { SlotTable } from './slots.ts';

export type PartKind = ModelFileKind;

export interface DrawnPart {
  kind: PartKind;
  geometry: BufferGeometry;
  /** Rows of the slot table that it draws. */
  slots: ReadonlySet<number>;
  /** For picking; in the body frame. */
  bvh: MeshBVH | undefined;
}

/** Whether a part has a plainer mesh for afar. Skin has none: fewer triangles would make lumps of the face. */
export const hasPlain = ({ kind }: DrawnPart): boolean => kind !== 'skin';

/** The model as it is drawn: skin first, the rest as it arrives. */
export interface BodyModel {
  index: ModelIndex;
  table: SlotTable;
  /** Where the segments of the body have moved. */
  motion: RigTexture;
  /** The shape that was shown last, and its skin. */
  shape: BodyShape;
  skin: DrawnPart;
  /** The skin of a shape: fetched when it is first asked for, and again after a failure. */
  skinOf: (shape: BodyShape) => Promise<DrawnPart>;
  /**
   * Bones and muscles of the limbs, where they have come: their structures are in `index` and `table` then, their skin is part of
   * every `skin`, and `posing` bends them.
   */
  limbs: readonly DrawnPart[];
  posing: Posing;
  /** Muscles and bones, by their files: each resolves when its file has come. */
  parts: Map<string, Promise<DrawnPart>>;
  /** Asks for what injections keep away from, once: a part like the others from then on. */
  askForNeighbours: () => void;
  /** Asks anew for a file of `parts` that failed or is long in coming; the first answer counts. */
  askAgain: (file: string) => void;
}

/** The skins are never loaded with the rest: one is shown, the other may never be. */
const SKINS: Record<BodyShape, ModelFileName> = { male: 'skin.glb', female: 'skin-female.glb' };
const SKIN_FILES: readonly string[] = BODY_SHAPES.map((shape) => SKINS[shape]);

/** What injections keep away from: nothing of it is shown before a point is opened. */
const NEIGHBOURS: ModelFileName = 'neighbours.glb';

/** So long the rest waits for what is needed first: a file that never comes must not hold up all others, milliseconds. */
const TURN = 8000;

const TINTS: Record<string, readonly [number, number, number]> = {
  bone: [0.78, 0.7, 0.55],
  cartilage: [0.6, 0.66, 0.64],
  disc: [0.55, 0.62, 0.62],
  organ: [0.72, 0.42, 0.4],
  artery: [0.62, 0.09, 0.07],
  vein: [0.16, 0.2, 0.46],
  nerve: [0.8, 0.66, 0.2],
};

/**
 * Starts loading the skin of `shape` and all muscles and bones, what `region` needs before the rest; resolves as soon
 * as the skin can be shown and tapped. `again`: past what the browser kept. Throws what loading throws.
 */
export async function loadBody(
  region: RegionId | undefined,
  shape: BodyShape,
  again: boolean,
): Promise<BodyModel> {
  const index = await loadIndex(again);
  const table = new SlotTable(index);
  const load = async (file: string, anew: boolean): Promise<DrawnPart> => {
    const kind = kindOfPart(file);
    return drawnPart(kind, await loadPart(file, table, index.rig, anew), index, table);
  };
  const skins = new Map<BodyShape, Promise<DrawnPart>>();
  const failed = new Set<BodyShape>();
  const skinOf = (of: BodyShape): Promise<DrawnPart> => {
    const known = skins.get(of) ?? load(SKINS[of], again || failed.has(of));
    skins.set(of, known);
    known.catch(() => {
      skins.delete(of);
      failed.add(of);
    });
    return known;
  };
  const skin = skinOf(shape);
  const names = index.files
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.glb') && !SKIN_FILES.includes(name) && name !== NEIGHBOURS);
  const first: readonly string[] = region ? FIRST_FILES[region] : [];
  const soon = names.filter((name) => first.includes(name));
  const parts = new Map<string, Promise<DrawnPart>>();
  const put = (file: string, part: Promise<DrawnPart>): void => {
    // Whoever shows it sees to what fails.
    part.catch(() => undefined);
    parts.set(file, part);
  };
  for (const file of soon) put(file, load(file, again));
  const before = Promise.race([Promise.allSettled([skin, ...parts.values()]), passed(TURN)]);
  for (const file of names)
    if (!soon.includes(file))
      put(
        file,
        before.then(() => load(file, again)),
      );
  const askForNeighbours = (): void => {
    if (!parts.has(NEIGHBOURS))
      put(
        NEIGHBOURS,
        before.then(() => load(NEIGHBOURS, again)),
      );
  };
  const askAgain = (file: string): void => {
    const earlier = parts.get(file);
    const later = load(file, true);
    put(file, earlier ? firstOf(earlier, later) : later);
  };
  return {
    index,
    table,
    motion: new RigTexture(),
    shape,
    skin: await skin,
    skinOf,
    limbs: [],
    posing: posingOf(index, poseTransforms, BODY),
    parts,
    askForNeighbours,
    askAgain,
  };
}

/** What a file holds; throws an Error where nobody knows. */
export function kindOfPart(file: string): PartKind {
  const kind = kindOfFile(file);
  if (!kind) throw new Error(`models/${file}: nobody knows what it holds`);
  return kind;
}

/** A geometry with what its kind needs to be drawn and picked. */
export async function drawnPart(
  kind: PartKind,
  geometry: BufferGeometry,
  index: ModelIndex,
  table: SlotTable,
): Promise<DrawnPart> {
  await breathe();
  if (kind === 'skin') addRegions(geometry, index);
  if (kind === 'bone' || kind === 'neighbour') addTints(geometry, table);
  const pickable = kind === 'skin' || kind === 'muscle';
  const slots = new Set(geometry.getAttribute('slot').array as Float32Array);
  await breathe();
  return { kind, geometry, slots, bvh: pickable ? new MeshBVH(geometry, { indirect: true }) : undefined };
}

/** The first of two that comes; where none does, why the later did not. */
export const firstOf = <T>(earlier: Promise<T>, later: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    earlier.then(resolve, () => later.catch(reject));
    later.then(resolve, (cause: unknown) => earlier.catch(() => reject(cause)));
  });

const passed = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Per vertex, how far inside each tap area it lies: 0 outside, 1 inside, soft over 12 mm. */
function addRegions(geometry: BufferGeometry, index: ModelIndex): void {
  const position = geometry.getAttribute('position');
  const out = new Float32Array(position.count * 3);
  for (let i = 0; i < position.count; i++)
    index.regions.forEach((region, r) => {
      const depth = regionDepth(region, [position.getX(i), position.getY(i), position.getZ(i)]);
      out[i * 3 + r] = Math.min(1, Math.max(0, 0.5 - depth / 0.012));
    });
  geometry.setAttribute('region', new BufferAttribute(out, 3));
}

function addTints(geometry: BufferGeometry, table: SlotTable): void {
  const slot = geometry.getAttribute('slot');
  const out = new Float32Array(slot.count * 3);
  for (let i = 0; i < slot.count; i++) {
    const tissue = table.slots[slot.getX(i)]!.structure.tissue;
    out.set(TINTS[tissue] ?? TINTS.bone!, i * 3);
  }
  geometry.setAttribute('tint', new BufferAttribute(out, 3));
}
