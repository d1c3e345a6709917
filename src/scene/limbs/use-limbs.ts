import { useEffect, useState } from 'react';
import { asksForLimbs, movesPerson, showsPerson } from '../../domain/picture/limbs.ts';
import { useExplorer, useViewport } from '../../state/hooks.ts';
import { attend } from '../../state/host/attend.ts';
import { savesData } from '../../state/host/saves-data.ts';
import { whenStays } from '../../state/host/when-stays.ts';
import { importPart, setIndex, setLimbs } from '../../state/stores.ts';
import type { BodyModel, DrawnPart } from '../body/body-model.ts';

/** Who looks at the body so long has them without doing anything, milliseconds. */
const LATEST = 4000;

const code = () => import('./load-limbs.ts').then((part) => ({ default: part.loadLimbs }));

/** So long they are waited for once the body is whole, and in all; milliseconds. */
const PATIENCE = { whole: 8_000, all: 20_000 };

interface Limbs {
  limbs: readonly DrawnPart[];
  /** They are asked for and waited for: hands are not shown yet in another way. */
  coming: boolean;
  /** A person is not shown yet, because of that. */
  waits: boolean;
}

/**
 * The limbs, once a view has asked for them, the body is whole and somebody stays, or is to see a whole person. Where they cannot be had,
 * are long in coming, or data is to be saved, the figure fades out along the upper arms and thighs.
 */
export function useLimbs(model: BodyModel): Limbs {
  const asked = useExplorer((s) => asksForLimbs(s.preview ?? s.view));
  const person = useExplorer((s) => showsPerson(s.preview ?? s.view));
  const whole = useViewport((s) => s.whole);
  const again = useViewport((s) => s.again);
  const moved = useExplorer((s) => movesPerson(s.preview ?? s.view));
  const [limbs, take] = useState(model.limbs);
  const wanted = asked && whole && limbs.length === 0 && !savesData();
  const [stays, setStays] = useState(false);
  useEffect(
    () => (wanted ? whenStays(() => setStays(true), true, moved ? 0 : LATEST) : undefined),
    [wanted, moved],
  );
  const [given, setGiven] = useState(false);
  const [failed, setFailed] = useState(false);
  const none = failed || savesData();
  const coming = asked && limbs.length === 0 && !given && !none;
  // Whoever waits for them goes on waiting where the picture does not any more: they may still come.
  useEffect(() => setLimbs(limbs.length > 0 ? 'there' : none ? 'none' : 'coming'), [limbs, none]);
  useEffect(() => {
    if (!coming) return;
    const timer = setTimeout(() => setGiven(true), whole ? PATIENCE.whole : PATIENCE.all);
    return () => clearTimeout(timer);
  }, [coming, whole]);
  useEffect(() => {
    if (!wanted || !stays) return;
    return attend(
      importPart(code, again > 0).then((load) => load(model, again > 0)),
      'The limbs',
      () => {
        setIndex(model.index);
        take(model.limbs);
      },
      () => setFailed(true),
    );
  }, [wanted, stays, model, again]);
  return { limbs, coming, waits: coming && person };
}
