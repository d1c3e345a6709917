import type { ModelIndex } from '../../core/model/model-index.ts';
import { useViewport } from '../../state/hooks.ts';
import { fetchJson } from '../../state/stores.ts';
import { type Loaded, useLoaded } from '../loading/use-loaded.ts';

type Places = Pick<ModelIndex, 'anchors' | 'structures'>;

/** What the model knows of places: the body's own, else its table of contents alone, where there is no body. */
export function useQuizIndex(): Loaded<Places> {
  const here = useViewport((s) => s.index);
  const coming = useLoaded(async (again): Promise<Places> => {
    const own = here ?? ((await fetchJson('models/index.json', 1, { again })) as ModelIndex);
    return { anchors: own.anchors, structures: own.structures };
  });
  // The one that came first stays, so that a question is never put together anew.
  return coming;
}
