import { fileURLToPath } from 'node:url';
import type { Layer } from '../../src/core/ids.ts';
import type { BodyMap, Face, FigureDrawing, Patch } from '../../src/core/model/body-map.ts';
import type { Anchor } from '../../src/core/model/model-index.ts';
import { readAreas } from '../areas.ts';
import { cached, hashOf, jsonCodec, projectCache, sourceHash } from '../build/steps/cache.ts';
import type { Structure } from '../build/structures/structures.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { regionVolumes } from '../regions.ts';
import { wholeSkinOf } from '../skin/index.ts';
import { femaleLimbSkins, limbSkins } from '../skin/limbs/index.ts';
import { femaleShape, referenceShape, type SkinParameters } from '../skin/parameters.ts';
import { drawFigure, rasterFigure } from './figure.ts';
import { areaPatches, musclePatches, regionPatches } from './patches.ts';
import { project } from './raster.ts';
import { wholeFigure } from './whole-figure.ts';

const HERE = sourceHash(fileURLToPath(import.meta.url));

/** The skin of the limbs of either shape. */
const LIMBS = {
  male: limbSkins.map(({ id }) => id),
  female: femaleLimbSkins.map(({ id }) => id),
};

/** A point on the flank of the body is marked in both faces: its skin turns less than this toward either. */
const FLANK = 0.45;

/**
 * The flat body map of the muscles that carry `anchors`: both skins from head to foot, every skin area, and each muscle in the faces that
 * show it. Whatever did not change comes from the cache; the result is the same every time.
 */
export function buildBodyMap(
  list: readonly Structure[],
  meshes: ReadonlyMap<string, Mesh>,
  anchors: readonly Anchor[],
): BodyMap {
  const key = (id: string) => list.find((s) => s.id === id)!.key;
  const mesh = (id: string) => meshes.get(id)!;
  const skin = lazily(() => facesOf((face) => rasterFigure(mesh('skin'), face)));
  const figure = (shape: SkinParameters, id: string, limbs: readonly string[]) =>
    remembered(['figure', key(id), ...limbs.map(key)], () => {
      const whole = wholeFigure(mesh(id), limbs.map(mesh), wholeSkinOf(shape));
      return facesOf((face): FigureDrawing => drawFigure(whole, face, rasterFigure(whole, face)));
    });
  const layerOf = (id: string): Layer => {
    const layer = list.find((s) => s.id === id)?.muscle?.layer;
    if (!layer) throw new Error(`models: the body map knows no muscle "${id}": add it to models/muscles`);
    return layer;
  };
  const told = [...new Set(anchors.map((a) => a.structure))].sort();
  const areas = readAreas();
  return {
    version: 1,
    box: { left: -350, right: 350, top: -1665, bottom: -640 },
    whole: { left: -355, right: 355, top: -1665, bottom: 15 },
    figures: {
      male: figure(referenceShape, 'skin', LIMBS.male),
      female: figure(femaleShape, 'skin-female', LIMBS.female),
    },
    muscles: Object.fromEntries(
      told.map((id) => [
        id,
        {
          layer: layerOf(id),
          ...remembered(['muscle', key(id), key('skin')], () => musclePatches(mesh(id), skin())),
        },
      ]),
    ),
    areas: Object.fromEntries(
      areas.map((area) => [
        area.id,
        remembered(['area', JSON.stringify(area), key('skin')], () => areaPatches(area, skin())),
      ]),
    ),
    regions: Object.fromEntries(
      regionVolumes.map((region) => [
        region.id,
        remembered(['region', JSON.stringify(region), key('skin')], () => regionPatches(region, skin())),
      ]),
    ),
    points: Object.fromEntries(anchors.map((anchor) => [anchor.point, pointOf(anchor)])),
  };
}

const facesOf = <T>(make: (face: Face) => T): Record<Face, T> => ({
  front: make('front'),
  back: make('back'),
});

function pointOf({ position, skinNormal, depth }: Anchor): BodyMap['points'][string] {
  const [x, y] = position.map((c) => Math.round(c * 1000)) as [number, number, number];
  const best: Face = skinNormal[2] >= 0 ? 'front' : 'back';
  const second: Face = best === 'front' ? 'back' : 'front';
  const faces = Math.abs(skinNormal[2]) < FLANK ? [best, second] : [best];
  const [px, py] = project('front', x, y, 0);
  return { at: [px, py], depth: Math.round(depth * 1000), faces };
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A drawing from the cache, or made and kept there. */
const remembered = <T extends FigureDrawing | Patch | object>(parts: readonly string[], make: () => T): T =>
  cached(projectCache, `map-${hashOf(HERE, ...parts)}`, jsonCodec<T>(), make);
