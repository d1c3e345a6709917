import type { ModelIndex } from '../../core/model/model-index.ts';
import { useViewport } from '../../state/hooks.ts';
import { fetchJson } from '../../state/stores.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** What came, or comes: the same for all who ask, so that nothing is ever worked out from it anew. */
let coming: Promise<ModelIndex> | undefined;

/** What the model knows of places: the body's own, else its table of contents alone, where there is no body. */
export function useModelIndex(): Loaded<ModelIndex> {
  const here = useViewport((s) => s.index);
  const bring = async (again: boolean): Promise<ModelIndex> =>
    here ?? ((await fetchJson('models/index.json', 1, { again })) as ModelIndex);
  return useLoaded((again): Promise<ModelIndex> => {
    if (coming && !again) return coming;
    const asked = bring(again);
    coming = asked;
    asked.catch(() => {
      if (coming === asked) coming = undefined;
    });
    return asked;
  });
}
