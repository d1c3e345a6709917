import type { RegionId } from '../../core/ids.ts';
import type { BodyShape } from '../../state/kept/saved-settings.ts';
import { type BodyModel, firstOf, loadBody } from './body-model.ts';

interface Asked {
  model: Promise<BodyModel>;
  state: 'coming' | 'here' | 'failed';
}

let last: Asked | undefined;

/**
 * The model, loaded once for all views of it. One that is long in coming is asked for anew, and whichever comes first is
 * taken; one that failed, or that is to be `fresh`, is asked for past what the browser kept of it.
 */
export function bodyModel(
  region: RegionId | undefined,
  shape: BodyShape,
  fresh: boolean,
): Promise<BodyModel> {
  const before = last;
  if (before?.state === 'here' && !fresh) return before.model;
  const loading = loadBody(region, shape, before !== undefined);
  const model = before?.state === 'coming' ? firstOf(before.model, loading) : loading;
  const asked: Asked = { model, state: 'coming' };
  last = asked;
  model.then(
    () => {
      asked.state = 'here';
    },
    () => {
      asked.state = 'failed';
    },
  );
  return model;
}
