import type { ComponentType } from 'react';
import { exerciseOf } from '../../../domain/exercise/of-view.ts';
import { useExplorer } from '../../../state/hooks.ts';
import { importPart } from '../../../state/stores.ts';
import { Guard } from '../../loading/guard.tsx';
import { useLoaded } from '../../loading/use-loaded.ts';

const loads = { over: () => import('./exercise-over.tsx'), see: () => import('./see-switch.tsx') };

/**
 * What an exercise lays over its picture, or the buttons that say how near it is seen; they come with the first. Without them the
 * text still has all of it.
 */
export function LaterOver({ part }: { part: keyof typeof loads }) {
  const shown = useExplorer((s) => exerciseOf(s.view, s.content) !== undefined);
  return shown ? <Over load={loads[part]} /> : null;
}

function Over({ load }: { load: () => Promise<{ default: ComponentType }> }) {
  const { value } = useLoaded(async (again) => ({ part: await importPart(load, again) }), load);
  const Part: ComponentType | undefined = value?.part;
  return Part ? (
    <Guard>
      <Part />
    </Guard>
  ) : null;
}
