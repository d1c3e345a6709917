import { fileURLToPath } from 'node:url';
import type { StructureEntry } from '../../../src/core/model/model-index.ts';
import type { WholeRig } from '../../../src/core/model/rig-data.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import { cached, hashOf, jsonCodec, projectCache, sourceHash } from '../steps/cache.ts';
import type { Structure } from '../structures/structures.ts';
import { entryOf } from '../write/index-file.ts';
import { courseOf } from './courses.ts';

const sourceOf = (file: string) => sourceHash(fileURLToPath(new URL(file, import.meta.url)));
const WRITERS = hashOf(sourceOf('../write/index-file.ts'), sourceOf('./courses.ts'));

/** The index entries of all structures, each cached by all that can change it. */
export function buildEntries(
  list: readonly Structure[],
  meshes: ReadonlyMap<string, Mesh>,
  rig: WholeRig,
): StructureEntry[] {
  const common = hashOf(WRITERS, JSON.stringify(rig));
  const keys = new Map(list.map((s) => [s.id, s.key]));
  return list.map((structure) => {
    const { muscle } = structure;
    const held = muscle ? [...muscle.attachments.origin, ...muscle.attachments.insertion] : [];
    const identity = JSON.stringify([structure.id, structure.name, structure.fma, structure.file]);
    const key = `entry-${hashOf(common, identity, structure.key, ...held.map((id) => keys.get(id) ?? ''))}`;
    return cached(projectCache, key, jsonCodec<StructureEntry>(), () =>
      entryOf(structure, meshes.get(structure.id)!, muscle && courseOf(muscle, rig, meshes)),
    );
  });
}
