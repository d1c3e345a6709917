import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Anchor } from '../../src/domain/model-index.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { skin } from '../skin/index.ts';
import { meshOfPlace, type Place, resolveAnchor } from './anchors.ts';
import { hashOf, projectCache, sourceHash } from './cache.ts';
import { type Occluder, occluder } from './occlusion.ts';
import { bothSides, type Structure } from './structures.ts';

const RESOLVER = sourceHash(fileURLToPath(new URL('./anchors.ts', import.meta.url)));

/** The content's places on muscles, and the angle of the drawn needle, by point id. */
function readPlaces(): Record<string, Place & { angle: number }> {
  return JSON.parse(readFileSync(new URL('../../content/facts/places.json', import.meta.url), 'utf8'));
}

/**
 * Where every point of the content lies, with its needle path; cached by all that can change it. Throws an Error that
 * names the file, the point and the reason.
 */
export function placeAnchors(list: readonly Structure[], meshes: ReadonlyMap<string, Mesh>): Anchor[] {
  const inTheWay = list.filter((s) => s.file.startsWith('bones') || s.file === 'neighbours');
  const around = hashOf(RESOLVER, sourceHash(skin.file), ...inTheWay.map((s) => s.key));
  let obstacles: Occluder | undefined;
  return Object.entries(readPlaces()).map(([point, place]): Anchor => {
    const muscle = list.find((s) => s.id === place.muscle);
    const key = `anchor-${hashOf(around, point, JSON.stringify(place), muscle?.key ?? '')}`;
    const known = projectCache.read(key, (bytes) => JSON.parse(bytes.toString()) as Anchor);
    if (known) return known;
    obstacles ??= occluder(inTheWay.flatMap((s) => bothSides(s, meshes.get(s.id)!)));
    try {
      const mesh = meshOfPlace(place, muscle?.muscle);
      const anchor = resolveAnchor(point, place, place.angle, mesh, skin.solid.sdf, obstacles);
      projectCache.keep(key, Buffer.from(JSON.stringify(anchor)));
      return anchor;
    } catch (cause) {
      throw new Error(`content/facts/places.json: ${point}: ${(cause as Error).message}`, { cause });
    }
  });
}
