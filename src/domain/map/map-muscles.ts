import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { LAYERS, type MuscleId, type RegionId, type Side } from '../../core/ids.ts';
import type { BodyMap } from '../../core/model/body-map.ts';
import { RIGHT_FIRST } from '../../core/sides.ts';
import { without } from '../../core/without.ts';
import { exerciseOf } from '../exercise/of-view.ts';
import { leftBy, names } from '../look/peel.ts';
import { muscleView, sidesOf, type View } from '../view/view.ts';

export interface MapMuscle {
  id: MuscleId;
  name: string;
  side: Side;
  /** `faint` stands back behind the chosen one, `faded` was made faint by hand. */
  state: 'plain' | 'chosen' | 'faint' | 'faded';
  /** What the exercise that is shown does to it. */
  role?: 'lengthens' | 'works' | undefined;
  /** Its name is written on it. */
  named: boolean;
  /** Where it leads; nowhere while its name is asked for. */
  to?: View;
}

/** How a muscle is drawn by how well it is known. */
const KNOWN_AS = { weak: 'chosen', due: 'chosen', settled: 'plain', begun: 'faint' } as const;

/** Muscles as the map shows them, those of a region or all: the deepest first, the chosen one over all others. */
export function musclesIn(
  view: View,
  content: ContentBundle,
  map: BodyMap,
  ids: readonly MuscleId[],
  region?: RegionId,
): MapMuscle[] {
  const layerOf = (id: MuscleId) => map.muscles[id]?.layer ?? 'deep';
  const layer = (id: MuscleId) => LAYERS.indexOf(layerOf(id));
  const roles = exerciseOf(view, content);
  const roleOf = (id: MuscleId, side: Side): MapMuscle['role'] => {
    if (!roles || side !== view.side) return undefined;
    return roles.lengthens.includes(id) ? 'lengthens' : roles.works.includes(id) ? 'works' : undefined;
  };
  // Skin that is whole shows no muscles; peeled to the bones none are left.
  const bare = view.options.peel === 'skin';
  const asked = view.page === 'practice';
  const known = view.known && ((id: MuscleId) => KNOWN_AS[view.known?.get(id) ?? 'begun']);
  const all = [...ids]
    .sort((a, b) => layer(b) - layer(a))
    .flatMap((id) =>
      RIGHT_FIRST.map((side) => {
        const chosen = view.muscle === id && sidesOf(view).includes(side);
        const left = leftBy(view.options, { id, tissue: 'muscle', muscle: { layer: layerOf(id) } }, side);
        // As on the body: what is chosen stays to be seen, at least faintly, unless it is hidden itself.
        const gone = chosen ? names(view.options.hide, { id }, side) : left === 0 || bare;
        const faded = !gone && (left < 1 || (chosen && bare));
        const state: MapMuscle['state'] | 'gone' = gone
          ? 'gone'
          : faded
            ? 'faded'
            : chosen
              ? 'chosen'
              : known
                ? known(id)
                : view.muscle
                  ? 'faint'
                  : 'plain';
        return {
          id,
          name: lookup(content).nameOf(id) ?? id,
          side,
          state,
          chosen,
          role: roleOf(id, side),
          named: view.options.labels === 'muscles' && sidesOf(view).includes(side),
          ...(!asked && region && { to: muscleView(view, { region, muscle: id, side }) }),
        };
      }),
    );
  const seen = all.filter((m) => m.state !== 'gone' && (!view.point || m.chosen || m.role));
  return [...seen.filter((m) => !m.chosen), ...seen.filter((m) => m.chosen)].flatMap(
    ({ state, ...muscle }): MapMuscle[] =>
      state === 'gone' ? [] : [{ ...without(muscle, 'chosen'), state }],
  );
}
