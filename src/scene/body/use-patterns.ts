import { useEffect, useState } from 'react';
import type { Patterns } from '../../core/model/patterns.ts';
import { useExplorer } from '../../state/hooks.ts';
import { attend } from '../../state/host/attend.ts';
import { fetchJson, setIndex } from '../../state/stores.ts';
import type { BodyModel } from './body-model.ts';

/** Where they could not be had the areas of the patterns are drawn instead. */
const NONE: Patterns = { version: 1, strokes: [], points: {}, limbs: {} };

/** Brings the strokes of the patterns into the model's index, once a view shows a pattern. */
export function usePatterns(model: BodyModel): void {
  const asked = useExplorer(({ view, preview }) => {
    const { muscle, options } = preview ?? view;
    return muscle !== undefined || options.pattern !== undefined;
  });
  const [, come] = useState<Patterns>();
  useEffect(() => {
    if (!asked || model.index.patterns) return;
    const take = (patterns: Patterns) => {
      Object.assign(model, { index: { ...model.index, patterns } });
      setIndex(model.index);
      come(patterns);
    };
    return attend(fetchJson('models/patterns.json', 1) as Promise<Patterns>, 'The pain patterns', take, () =>
      take(NONE),
    );
  }, [asked, model]);
}
