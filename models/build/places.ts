import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Anchor } from '../../src/domain/model-index.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { skin } from '../skin/index.ts';
import { meshOfPlace, type Place, resolvePlace } from './anchors.ts';
import { hashOf, projectCache, sourceHash } from './cache.ts';
import { metres, NeedleRoom, readNeedles, unit } from './needles.ts';
import type { Structure } from './structures.ts';

const RESOLVER = sourceHash(fileURLToPath(new URL('./needles.ts', import.meta.url)));

/** The content's places on muscles, and the angle of the drawn needle, by point id. */
function readPlaces(): Record<string, Place & { angle: number }> {
  return JSON.parse(readFileSync(new URL('../../content/facts/places.json', import.meta.url), 'utf8'));
}

/**
 * Where every point of the content lies, with its needle path; cached by all that can change it. Throws an Error that
 * names the file, the point and the reason.
 */
export function placeAnchors(list: readonly Structure[], meshes: ReadonlyMap<string, Mesh>): Anchor[] {
  const met = list.filter((s) => s.tissue !== 'skin');
  const around = hashOf(RESOLVER, sourceHash(skin.file), ...met.map((s) => s.key));
  const needles = readNeedles();
  let room: NeedleRoom | undefined;
  return Object.entries(readPlaces()).map(([point, place]): Anchor => {
    const needle = needles[point];
    const key = `anchor-${hashOf(around, point, JSON.stringify([place, needle?.depthMm]))}`;
    const known = projectCache.read(key, (bytes) => JSON.parse(bytes.toString()) as Anchor);
    if (known) return known;
    if (!needle) throw new Error(`content/facts/needles.json: ${point}: is missing`);
    room ??= new NeedleRoom(list, meshes, skin.solid.sdf);
    try {
      const muscle = list.find((s) => s.id === place.muscle)?.muscle;
      const at = resolvePlace(place, meshOfPlace(place, muscle), skin.solid.sdf);
      const wanted = { angle: place.angle, depth: needle.depthMm };
      const anchor: Anchor = {
        point,
        structure: place.muscle,
        place: { u: place.u, v: place.v, depth: place.depth },
        position: metres(at.position),
        normal: unit(at.normal),
        fibre: unit(at.fibre),
        ...room.needleTo(at, place.muscle, wanted),
      };
      projectCache.keep(key, Buffer.from(JSON.stringify(anchor)));
      return anchor;
    } catch (cause) {
      throw new Error(`content/facts/places.json: ${point}: ${(cause as Error).message}`, { cause });
    }
  });
}
