import type { Mesh } from '../geometry/mesh.ts';
import { wholeFigure } from '../map/whole-figure.ts';
import type { OntoDrawn } from '../pattern/patterns.ts';
import { wholeSkinOf } from '../skin/index.ts';
import { femaleLimbSkins, limbSkins } from '../skin/limbs/index.ts';
import { femaleShape, referenceShape, type SkinParameters } from '../skin/parameters.ts';
import { surfaceOf } from './needles/surface.ts';

/** The drawn skin lies no farther from the skin that it is made of, mm: farther, and a place is on none of it. */
const OFF = 4;

/** What brings a place onto the drawn skin of either shape, mm. Throws an Error where there is none of it near a place. */
export function drawnSkins(meshes: ReadonlyMap<string, Mesh>): Record<'male' | 'female', OntoDrawn> {
  const on = (shape: SkinParameters, trunk: string, limbs: readonly { id: string }[]): OntoDrawn => {
    const figure = wholeFigure(
      meshes.get(trunk)!,
      limbs.map(({ id }) => meshes.get(id)!),
      wholeSkinOf(shape),
    );
    const surface = surfaceOf(figure);
    return (p) => {
      const found = surface.nearest(p, OFF);
      if (!found) throw new Error(`(${p.map(Math.round).join(', ')}) lies off the drawn skin`);
      return found.at;
    };
  };
  return {
    male: on(referenceShape, 'skin', limbSkins),
    female: on(femaleShape, 'skin-female', femaleLimbSkins),
  };
}
