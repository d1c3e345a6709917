import type { Vec3 } from '../../src/core/math/point.ts';
import { mirrored, mix } from '../../src/core/math/vector.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { wholeFigure } from '../map/whole-figure.ts';
import type { OntoDrawn } from '../pattern/patterns.ts';
import { wholeSkinOf } from '../skin/index.ts';
import { femaleLimbSkins, limbSkins } from '../skin/limbs/index.ts';
import { femaleShape, referenceShape, type SkinParameters } from '../skin/parameters.ts';
import { surfaceOf } from './needles/surface.ts';

/** The drawn skin lies no farther from the skin that it is made of, mm: farther, and a place is on none of it. */
const OFF = 4;

/**
 * What brings a place onto the drawn skin of either shape, mm: halfway between that of its side and that of the other, whose triangles lie
 * otherwise, since strokes are mirrored. Throws an Error where there is none of it near a place. */
export function drawnSkins(meshes: ReadonlyMap<string, Mesh>): Record<'male' | 'female', OntoDrawn> {
  const on = (shape: SkinParameters, trunk: string, limbs: readonly { id: string }[]): OntoDrawn => {
    const figure = wholeFigure(
      meshes.get(trunk)!,
      limbs.map(({ id }) => meshes.get(id)!),
      wholeSkinOf(shape),
    );
    const surface = surfaceOf(figure);
    const nearest = (p: Vec3): Vec3 => {
      const found = surface.nearest(p, OFF);
      if (!found) throw new Error(`(${p.map(Math.round).join(', ')}) lies off the drawn skin`);
      return found.at;
    };
    const between = (p: Vec3): Vec3 => mix(nearest(p), mirrored(nearest(mirrored(p))), 0.5);
    // In a fold the two may lie on different walls of it: again from there, both come to its bottom.
    return (p) => between(between(between(p)));
  };
  return {
    male: on(referenceShape, 'skin', limbSkins),
    female: on(femaleShape, 'skin-female', femaleLimbSkins),
  };
}
