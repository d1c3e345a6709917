import { type Bounds, changeBounds, distanceTo, sameTriangles } from '../../geometry/bounds.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import { type Cache, type Codec, decodeMesh } from '../steps/cache.ts';
import { isLimb, type Structure } from '../structures/structures.ts';
import { shadingRole } from './casters.ts';
import { OFF, REACH } from './occlusion.ts';

/** Where the ledger is kept: the body is shaded by itself, before there are limbs, and both have their own. */
const ledgerOf = (list: readonly Structure[]): string =>
  list.some(isLimb) ? 'last-shading' : 'last-shading-body';

/** What the last build shaded, by structure: keys of its mesh and of its shading, and what it was to others. */
interface Ledger {
  shader: string;
  structures: Record<string, { mesh: string; ao: string; role: string }>;
}

/** The shading of a structure as far as the last build's still holds. */
export interface Kept {
  /** Values of all vertices; those to be redone are stale. */
  ao: Float32Array;
  redo: Uint32Array;
}

/** Remembers what a build has shaded (`keys`) and what cast its shade, for the next one to start from. */
export function keepLedger(
  cache: Cache,
  shader: string,
  list: readonly Structure[],
  keys: ReadonlyMap<string, string>,
): void {
  const structures = Object.fromEntries(
    list.map((s) => [s.id, { mesh: s.key, ao: keys.get(s.id) ?? '', role: shadingRole(s) }]),
  );
  cache.keep(ledgerOf(list), Buffer.from(JSON.stringify({ shader, structures } satisfies Ledger)));
}

export const shadingCodec: Codec<Float32Array> = {
  encode: (ao) => new Uint8Array(ao.buffer, ao.byteOffset, ao.byteLength),
  decode: (bytes) => new Float32Array(Uint8Array.prototype.slice.call(bytes).buffer),
};

/**
 * What can be kept of the last build's shading: a ray only reaches so far, so a vertex out of reach of all that has
 * changed since sees what it saw. Gives a function that tells what is kept of a structure; undefined when nothing is.
 */
export function lastShading(
  cache: Cache,
  shader: string,
  list: readonly Structure[],
  meshes: ReadonlyMap<string, Mesh>,
): (structure: Structure) => Kept | undefined {
  const ledger = cache.read(ledgerOf(list), (bytes) => JSON.parse(bytes.toString()) as Ledger);
  if (ledger?.shader !== shader) return () => undefined;
  const before = new Map(Object.entries(ledger.structures));
  const now = new Map(list.map((s) => [s.id, s]));
  const changes = new Map<string, Bounds>();
  for (const id of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(id), now.get(id)];
    const sameRole = was && is && was.role === shadingRole(is);
    if (sameRole && was.mesh === is.key) continue;
    const old = was && cache.read(was.mesh, decodeMesh);
    if (was && !old) return () => undefined;
    const mesh = is && meshes.get(id);
    changes.set(
      id,
      sameRole ? changeBounds(old, mesh) : union(changeBounds(old, undefined), changeBounds(undefined, mesh)),
    );
  }
  return (structure) => {
    const was = before.get(structure.id);
    const mesh = meshes.get(structure.id)!;
    if (!was || was.role !== shadingRole(structure)) return undefined;
    const ao = cache.read(was.ao, shadingCodec.decode);
    if (!ao || ao.length * 3 !== mesh.positions.length) return undefined;
    if (was.mesh !== structure.key) {
      const old = cache.read(was.mesh, decodeMesh);
      if (!old || !sameTriangles(old, mesh)) return undefined;
    }
    // Skin shades itself alone.
    const near = [...changes].filter(([id]) => id === structure.id || now.get(id)?.tissue !== 'skin');
    return {
      ao: ao.slice(),
      redo: within(
        mesh,
        near.map(([, box]) => box),
      ),
    };
  };
}

const union = (a: Bounds, b: Bounds): Bounds => ({
  min: [0, 1, 2].map((d) => Math.min(a.min[d]!, b.min[d]!)) as Bounds['min'],
  max: [0, 1, 2].map((d) => Math.max(a.max[d]!, b.max[d]!)) as Bounds['max'],
});

/** The vertices from which a ray can reach one of the boxes, or its mirror image. */
function within({ positions }: Mesh, boxes: readonly Bounds[]): Uint32Array {
  const far = REACH + OFF + 0.1;
  const out: number[] = [];
  for (let o = 0; o < positions.length; o += 3) {
    const [x, y, z] = [positions[o]!, positions[o + 1]!, positions[o + 2]!];
    if (boxes.some((b) => distanceTo(b, x, y, z) < far || distanceTo(b, -x, y, z) < far)) out.push(o / 3);
  }
  return Uint32Array.from(out);
}
