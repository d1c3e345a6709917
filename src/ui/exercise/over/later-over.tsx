import type { ComponentType } from 'react';
import { exerciseOf } from '../../../domain/exercise/of-view.ts';
import { useExplorer } from '../../../state/hooks.ts';
import { importPart } from '../../../state/stores.ts';
import { Guard } from '../../loading/guard.tsx';
import { useLoaded } from '../../loading/use-loaded.ts';

const load = () => import('./exercise-over.tsx');

/** What an exercise lays over its picture; it comes with the first. Without it the text still has all of it. */
export function LaterOver() {
  const shown = useExplorer((s) => exerciseOf(s.view, s.content) !== undefined);
  return shown ? <Over /> : null;
}

function Over() {
  const { value } = useLoaded(async (again) => ({ part: await importPart(load, again) }), load);
  const Part: ComponentType | undefined = value?.part;
  return Part ? (
    <Guard>
      <Part />
    </Guard>
  ) : null;
}
