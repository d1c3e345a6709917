import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/core/ids.ts';
import type { ModelIndex } from '../../../src/core/model/model-index.ts';
import { structureLook } from '../../../src/domain/look/look.ts';
import { FAINT, PEELS, toggled } from '../../../src/domain/look/peel.ts';
import type { Options } from '../../../src/domain/view/options.ts';
import { muscleView, regionView, startView } from '../../../src/domain/view/view.ts';
import { readIndex } from '../../tools/read-index.ts';

const index: ModelIndex = readIndex();
const neck = regionView(startView('en'), 'neck');
const structure = (id: string) => index.structures.find((s) => s.id === id)!;
const visible = (options: Options, id: string, side: 'left' | 'right' = 'right', view = neck) =>
  structureLook({ ...view, options }, index, { structure: structure(id), side }).visible;

describe('looking around', () => {
  it('peels muscles layer by layer and leaves the bones', () => {
    const shown = PEELS.map((peel) =>
      ['trapezius-descending', 'splenius-capitis', 'semispinalis-cervicis', 'scapula'].map((id) =>
        visible({ peel }, id),
      ),
    );
    expect(shown).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
      [0, 1, 1, 1],
      [0, 0, 1, 1],
      [0, 0, 0, 1],
    ]);
  });

  it('hides and fades one side, or both', () => {
    expect(visible({ hide: [asId('levator-scapulae.right')] }, 'levator-scapulae')).toBe(0);
    expect(visible({ hide: [asId('levator-scapulae.right')] }, 'levator-scapulae', 'left')).toBe(1);
    expect(visible({ fade: [asId('levator-scapulae')] }, 'levator-scapulae', 'left')).toBe(FAINT);
  });

  it('isolates a muscle among the bones', () => {
    const only: Options = { only: asId('levator-scapulae.right') };
    expect(visible(only, 'levator-scapulae')).toBe(1);
    expect(visible(only, 'levator-scapulae', 'left')).toBe(0);
    expect(visible(only, 'trapezius-descending')).toBe(0);
    expect(visible(only, 'scapula')).toBe(1);
  });

  it('never loses what was chosen by peeling, only by hiding it', () => {
    const chosen = muscleView(neck, { region: 'neck', muscle: asId('trapezius-descending'), side: 'right' });
    expect(visible({ peel: 'bone' }, 'trapezius-descending', 'right', chosen)).toBe(FAINT);
    expect(visible({ hide: [asId('trapezius-descending')] }, 'trapezius-descending', 'right', chosen)).toBe(
      0,
    );
  });

  it('adds to a list and takes out of it', () => {
    expect(toggled(undefined, asId('a'))).toEqual(['a']);
    expect(toggled([asId('a'), asId('b')], asId('a'))).toEqual(['b']);
    expect(toggled([asId('a')], asId('a'))).toBeUndefined();
  });
});
