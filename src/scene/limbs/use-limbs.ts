import { useEffect, useState } from 'react';
import { asksForLimbs } from '../../domain/picture/limbs.ts';
import { useExplorer, useViewport } from '../../state/hooks.ts';
import { attend } from '../../state/host/attend.ts';
import { savesData } from '../../state/host/saves-data.ts';
import { whenStays } from '../../state/host/when-stays.ts';
import { importPart, setIndex } from '../../state/stores.ts';
import type { BodyModel, DrawnPart } from '../body/body-model.ts';

/** Who looks at the body so long has them without doing anything, milliseconds. */
const LATEST = 4000;

const code = () => import('./load-limbs.ts').then((part) => ({ default: part.loadLimbs }));

/**
 * The limbs, once a view has asked for them, the body is whole and somebody stays. Where they cannot be had, or data is to be saved,
 * the figure fades out along the upper arms and thighs.
 */
export function useLimbs(model: BodyModel): readonly DrawnPart[] {
  const asked = useExplorer((s) => asksForLimbs(s.preview ?? s.view));
  const whole = useViewport((s) => s.whole);
  const again = useViewport((s) => s.again);
  const [limbs, setLimbs] = useState(model.limbs);
  const wanted = asked && whole && limbs.length === 0 && !savesData();
  const [stays, setStays] = useState(false);
  useEffect(() => (wanted ? whenStays(() => setStays(true), true, LATEST) : undefined), [wanted]);
  useEffect(() => {
    if (!wanted || !stays) return;
    return attend(
      importPart(code, again > 0).then((load) => load(model, again > 0)),
      'The limbs',
      () => {
        setIndex(model.index);
        setLimbs(model.limbs);
      },
      () => undefined,
    );
  }, [wanted, stays, model, again]);
  return limbs;
}
