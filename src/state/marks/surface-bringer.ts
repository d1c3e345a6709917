import type { MuscleId } from '../../core/ids.ts';
import type { ModelIndex, StructureEntry } from '../../core/model/model-index.ts';
import { modelLookup } from '../../core/model/model-lookup.ts';
import { unpackCourses } from '../../core/model/packed-courses.ts';
import { type MuscleMesh, readMuscleMeshes, type Unpack } from '../../domain/marks/muscle-mesh.ts';
import { type MuscleSurface, muscleSurface } from '../../domain/marks/muscle-surface.ts';
import type { createFiles } from '../host/files.ts';
import type { createMarks } from './marks.ts';

type Ground = Pick<ReturnType<typeof createMarks>, 'marking'> &
  Pick<ReturnType<typeof createFiles>, 'fetchBytes' | 'fetchJson'>;

/** Makes what brings the surfaces that marks stand on, each file of the model once. */
export function surfaceBringer(
  { marking, fetchBytes, fetchJson }: Ground,
  readyUnpack: () => Promise<Unpack>,
): (muscles: readonly MuscleId[]) => Promise<void> {
  let index: Promise<ModelIndex> | undefined;
  const files = new Map<string, Promise<ReadonlyMap<string, MuscleMesh>>>();

  const again = <T>(coming: Promise<T>, forget: () => void): Promise<T> => {
    coming.catch(forget);
    return coming;
  };
  const meshes = (file: string): Promise<ReadonlyMap<string, MuscleMesh>> => {
    const coming =
      files.get(file) ??
      again(
        Promise.all([fetchBytes(`models/${file}`), readyUnpack()]).then(([bytes, unpack]) =>
          readMuscleMeshes(bytes, unpack),
        ),
        () => files.delete(file),
      );
    files.set(file, coming);
    return coming;
  };

  /** Brings the surfaces of muscles; a failed load may be tried again. Throws a FileError. */
  async function bringSurfaces(muscles: readonly MuscleId[]): Promise<void> {
    index ??= again(
      fetchJson('models/index.json', 1).then((json) => unpackCourses(json as ModelIndex)),
      () => {
        index = undefined;
      },
    );
    const model = await index;
    const open = muscles.filter((id) => !marking.getState().ground.surfaces.has(id));
    if (open.length === 0) return;
    const made = await Promise.all(open.map((id) => surfaceIn(model, modelLookup(model).structure(id))));
    const { surfaces } = marking.getState().ground;
    const all = new Map([...surfaces, ...made.flatMap((s) => (s ? [[s.muscle, s] as const] : []))]);
    marking.setState({ ground: { surfaces: all, anchors: model.anchors } });
  }

  async function surfaceIn(
    model: ModelIndex,
    entry: StructureEntry | undefined,
  ): Promise<MuscleSurface | undefined> {
    const mesh = entry && (await meshes(entry.file)).get(entry.id);
    return (
      mesh &&
      muscleSurface(
        entry,
        mesh,
        model.anchors.filter((a) => a.structure === entry.id),
      )
    );
  }

  return bringSurfaces;
}
