import type { ModelIndex } from '../../core/model/model-index.ts';
import { useViewport } from '../../state/hooks.ts';
import { fetchJson } from '../../state/stores.ts';
import { type Loaded, useLoaded } from '../loading/use-loaded.ts';

type Places = Pick<ModelIndex, 'anchors' | 'structures'>;

/** What came, or comes: the same for all who ask, so that a question is never put together anew. */
let coming: Promise<Places> | undefined;

/** What the model knows of places: the body's own, else its table of contents alone, where there is no body. */
export function useQuizIndex(): Loaded<Places> {
  const here = useViewport((s) => s.index);
  const bring = async (again: boolean): Promise<Places> => {
    const { anchors, structures } =
      here ?? ((await fetchJson('models/index.json', 1, { again })) as ModelIndex);
    return { anchors, structures };
  };
  return useLoaded((again): Promise<Places> => {
    if (coming && !again) return coming;
    const asked = bring(again);
    coming = asked;
    asked.catch(() => {
      if (coming === asked) coming = undefined;
    });
    return asked;
  });
}
