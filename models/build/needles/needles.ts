import { readFileSync } from 'node:fs';
import type { Point, Vec3 } from '../../../src/core/math/point.ts';
import { scale } from '../../../src/core/math/vector.ts';
import type { Anchor, NearStructure, NeedleLayer, NeedlePath } from '../../../src/core/model/model-index.ts';
import { type Mesh, mergeMeshes, mirrorMesh } from '../../geometry/mesh.ts';
import type { Sdf } from '../../geometry/solid/sdf.ts';
import { metresToTenth, pointInMetres } from '../../units.ts';
import { kindOf } from '../structures/files.ts';
import { bothSides, isMidline, type Structure } from '../structures/structures.ts';
import type { PlacedPoint } from './anchors.ts';
import { findPath, type Guarded, type Path, type Surroundings, type Wanted } from './needle-path.ts';
import { gapAlong, type Surface, surfaceOf } from './surface.ts';

/** How far a path stays away from what no needle may meet, mm; thin nerves are drawn larger than life. */
export const MARGINS: Readonly<Record<string, number>> = {
  'right-lung': 8,
  'left-lung': 8,
  organ: 4,
  artery: 3,
  vein: 3,
  nerve: 1.5,
};
/** How far a path stays away from a neighbour; throws an Error for one that no margin is given for. */
export function marginOf({ id, tissue }: Pick<Structure, 'id' | 'tissue'>): number {
  const margin = MARGINS[id] ?? MARGINS[tissue];
  if (margin === undefined)
    throw new Error(
      `models: ${id}: nothing says how far needles stay away: name its ${tissue} in MARGINS (needles.ts)`,
    );
  return margin;
}

/** Farther away than this a neighbour is not told of, mm; and no more than so many are. */
const NEAR = 40;
const MOST = 4;
/** Thickness of the skin, mm: about 1.5 to 3 mm over most of the body. */
const SKIN = 2;
/** A stretch in a muscle shorter than this is only touched, mm. */
const TOUCHED = 0.6;

/** What the content asks of the needle to each point that one is drawn to. */
export function readNeedles(): Record<string, { depthMm: [number, number] }> {
  return JSON.parse(readFileSync(new URL('../../../content/facts/needles.json', import.meta.url), 'utf8'));
}

/** A needle's way, in millimetres and as the index tells it, but for the layers. */
export interface NeedleWay extends Pick<Anchor, 'entry' | 'depth' | 'skinNormal'> {
  path: Path;
  needle: Omit<NeedlePath, 'layers'>;
}

/** All that a needle must spare, ready for measuring: made once, as it takes a while. */
export class NeedleRoom {
  private readonly around: Surroundings;

  constructor(list: readonly Structure[], meshes: ReadonlyMap<string, Mesh>, skin: Sdf) {
    const bones = list.filter((s) => kindOf(s.file) === 'bone');
    this.around = {
      skin,
      bones: surfaceOf(mergeMeshes(bones.flatMap((s) => bothSides(s, meshes.get(s.id)!)))),
      guarded: list
        .filter((s) => kindOf(s.file) === 'neighbour')
        .flatMap((s) => guards(s, meshes.get(s.id)!)),
    };
  }

  /** The needle's way to a point, whatever muscles it passes; throws an Error that says why there is none. */
  needleTo(point: PlacedPoint, wanted: Wanted): NeedleWay {
    const path = findPath(point, wanted, this.around);
    return {
      path,
      entry: inMetres(path.entry),
      depth: metresToTenth(path.depth),
      skinNormal: direction(path.skinNormal),
      needle: {
        angle: Math.round(path.angle),
        near: this.near(point.position, path, 'right'),
        nearLeft: this.near(point.position, path, 'left'),
      },
    };
  }

  /** Protected structures by distance from the path; one that lies in two places counts once. */
  private near({ 0: x, 1: y, 2: z }: Vec3, { back, depth }: Path, side: 'right' | 'left'): NearStructure[] {
    const found = new Map<string, NearStructure>();
    for (const { id, on, surface } of this.around.guarded) {
      if (on !== side && on !== 'both') continue;
      const gap = gapAlong(surface, [x, y, z], back, depth, NEAR);
      if (!gap || gap.distance >= (found.get(id)?.distance ?? 1) * 1000) continue;
      const flip = (p: Vec3): Vec3 => (side === 'right' ? p : [-p[0], p[1], p[2]]);
      found.set(id, {
        id,
        distance: metresToTenth(gap.distance),
        from: inMetres(flip(gap.from)),
        to: inMetres(flip(gap.to)),
      });
    }
    return [...found.values()].sort((a, b) => a.distance - b.distance).slice(0, MOST);
  }
}

/**
 * What the tip passes from the skin to a point of `muscle`, each layer once, where it is first entered. `muscles` are
 * those that the way may meet.
 */
export function layersOnTheWay(
  { entry, back, depth }: Path,
  muscle: string,
  muscles: readonly { id: string; surface: Surface }[],
): NeedleLayer[] {
  const inward = scale(back, -1);
  const through = muscles.flatMap(({ id, surface }): { id: string; at: number }[] => {
    const at = surface.crossings(entry, inward, 400);
    const stretches = at.flatMap((from, i) => (i % 2 === 0 ? [{ from, to: at[i + 1] ?? from }] : []));
    const first = stretches.find(({ from, to }) => from < depth && Math.min(to, depth) - from > TOUCHED);
    return first ? [{ id, at: first.from }] : [];
  });
  const own = through.find((l) => l.id === muscle) ?? { id: muscle, at: depth - TOUCHED };
  const passed = through.filter((l) => l.id !== muscle && l.at < own.at).sort((a, b) => a.at - b.at);
  const first = passed[0]?.at ?? own.at;
  const fat = first > SKIN + 0.5 ? [{ id: 'fat', at: SKIN }] : [];
  return [{ id: 'skin', at: 0 }, ...fat, ...passed, own].map(({ id, at }) => ({ id, at: metresToTenth(at) }));
}

/** A neighbour as the needle on the right side meets it, and as the one on the left side does, seen in the mirror. */
function guards(structure: Structure, mesh: Mesh): Guarded[] {
  const margin = marginOf(structure);
  const make = (shape: Mesh, on: Guarded['on']): Guarded => ({
    id: structure.id,
    on,
    surface: surfaceOf(shape),
    margin,
  });
  if (isMidline(structure)) return [make(mesh, 'right'), make(mirrorMesh(mesh), 'left')];
  return [make(mergeMeshes([mesh, mirrorMesh(mesh)]), 'both')];
}

export const inMetres = (p: Vec3): Point => pointInMetres(p, metresToTenth);
export const direction = (p: Vec3): Point =>
  [p[0], p[1], p[2]].map((c) => Math.round(c * 1e4) / 1e4) as unknown as Point;
