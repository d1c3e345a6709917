import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asId } from '../../../src/core/ids.ts';
import { length, subtract } from '../../../src/core/math/vector.ts';
import type { Anchor, NeedleLayer } from '../../../src/core/model/model-index.ts';
import { type Bounds, boundsOf, include, nothing, touches } from '../../geometry/bounds.ts';
import { gradient } from '../../geometry/gradient.ts';
import { type Mesh, mergeMeshes } from '../../geometry/mesh.ts';
import { skin } from '../../skin/index.ts';
import { metresToTenth } from '../../units.ts';
import { cached, hashOf, jsonCodec, projectCache, sourceHash } from '../steps/cache.ts';
import { bothSides, type Structure } from '../structures/structures.ts';
import { meshOfPlace, nearestSkin, type Place, resolvePlace } from './anchors.ts';
import type { Path } from './needle-path.ts';
import { direction, inMetres, layersOnTheWay, NeedleRoom, type NeedleWay, readNeedles } from './needles.ts';
import { type Surface, surfaceOf } from './surface.ts';

const RESOLVER = sourceHash(fileURLToPath(new URL('./needles.ts', import.meta.url)));

/** A point on its muscle with the needle's way to it, if one is drawn, but for the layers that the way passes. */
interface Placed extends Pick<Anchor, 'position' | 'normal' | 'fibre' | 'above' | 'aboveNormal' | 'depth'> {
  way?: NeedleWay;
}

/** The content's places on muscles, and the angle of the drawn needle, by point id. */
function readPlaces(): Record<string, Place & { angle?: number }> {
  return JSON.parse(readFileSync(new URL('../../../content/facts/places.json', import.meta.url), 'utf8'));
}

/** What the project's cache holds under a key, or what `make` makes, kept there. */
const remembered = <T>(key: string, make: () => T): T => cached(projectCache, key, jsonCodec<T>(), make);

/**
 * Where every point of the content lies, with its needle path; cached by all that can change it. Throws an Error that
 * names the file, the point and the reason.
 */
export function placeAnchors(list: readonly Structure[], meshes: ReadonlyMap<string, Mesh>): Anchor[] {
  const spared = list.filter((s) => s.tissue !== 'skin' && !s.muscle);
  const around = hashOf(RESOLVER, sourceHash(skin.file), ...spared.map((s) => s.key));
  const needles = readNeedles();
  const muscles = new Muscles(list, meshes);
  let room: NeedleRoom | undefined;
  return Object.entries(readPlaces()).map(([point, place]): Anchor => {
    const needle = needles[point];
    const muscle = list.find((s) => s.id === place.muscle);
    const key = hashOf(around, point, JSON.stringify([place, needle?.depthMm]), muscle?.key ?? '');
    try {
      const { way, ...at } = remembered(`place-${key}`, (): Placed => {
        const sdf = skin.solid.sdf;
        const on = resolvePlace(place, meshOfPlace(place, muscle?.muscle), sdf);
        const above = nearestSkin(sdf, on.position);
        const placed: Placed = {
          position: inMetres(on.position),
          normal: direction(on.normal),
          fibre: direction(on.fibre),
          above: inMetres(above),
          aboveNormal: direction(gradient(sdf, above)),
          depth: metresToTenth(length(subtract(above, on.position))),
        };
        // The content's build refuses a needle where there should be none, and none where there should be one.
        if (!needle || place.angle === undefined) return placed;
        room ??= new NeedleRoom(list, meshes, sdf);
        return { ...placed, way: room.needleTo(on, { angle: place.angle, depth: needle.depthMm }) };
      });
      return {
        point: asId(point),
        structure: asId(place.muscle),
        place: { u: place.u, v: place.v, depth: place.depth },
        position: at.position,
        normal: at.normal,
        fibre: at.fibre,
        above: at.above,
        aboveNormal: at.aboveNormal,
        entry: way?.entry ?? at.above,
        depth: way?.depth ?? at.depth,
        skinNormal: way?.skinNormal ?? at.aboveNormal,
        ...(way && {
          needle: {
            angle: way.needle.angle,
            layers: muscles.passed(key, way.path, place.muscle),
            near: way.needle.near,
            nearLeft: way.needle.nearLeft,
          },
        }),
      };
    } catch (cause) {
      throw new Error(`content/facts/places.json: ${point}: ${(cause as Error).message}`, { cause });
    }
  });
}

/** The muscles that ways may pass: only what lies by a way can change its layers. */
class Muscles {
  private readonly all: readonly { structure: Structure; bounds: Bounds }[];
  private readonly surfaces = new Map<string, Surface>();
  private readonly meshes: ReadonlyMap<string, Mesh>;

  constructor(list: readonly Structure[], meshes: ReadonlyMap<string, Mesh>) {
    this.meshes = meshes;
    this.all = list
      .filter((s) => s.muscle)
      .map((structure) => ({ structure, bounds: boundsOf(meshes.get(structure.id)!) }));
  }

  /** The layers on a way; `key` stands for all else that they depend on. */
  passed(key: string, path: Path, muscle: string): NeedleLayer[] {
    const box = nothing();
    for (const along of [0, path.depth])
      include(
        box,
        path.entry.map((c, d) => c - path.back[d]! * along),
        0,
      );
    const near = this.all.filter(({ bounds }) => touches(bounds, box, 1)).map((m) => m.structure);
    return remembered(`layers-${hashOf(key, ...near.map((s) => s.key))}`, () =>
      layersOnTheWay(
        path,
        muscle,
        near.map((s) => ({ id: s.id, surface: this.surface(s) })),
      ),
    );
  }

  private surface(structure: Structure): Surface {
    const known = this.surfaces.get(structure.id);
    if (known) return known;
    const made = surfaceOf(mergeMeshes(bothSides(structure, this.meshes.get(structure.id)!)));
    this.surfaces.set(structure.id, made);
    return made;
  }
}
