import type { ComponentProps } from 'react';
import type { Stills } from '../../../core/model/stills.ts';
import { fetchJson, importPart } from '../../../state/stores.ts';
import { Guard } from '../../loading/guard.tsx';
import { useLoaded } from '../../loading/use-loaded.ts';

const load = () => import('./stills.tsx');

let coming: Promise<Stills> | undefined;

/** The drawings of all exercises, fetched once; a failed load is forgotten. */
function bringStills(again: boolean): Promise<Stills> {
  if (again) coming = undefined;
  coming ??= (fetchJson('content/stills.json', 1, { again }) as Promise<Stills>).catch((cause: Error) => {
    coming = undefined;
    throw cause;
  });
  return coming;
}

/** Small drawings of an exercise beside its words, once they have come; the words say all of it. */
export function LaterStills(props: Omit<ComponentProps<typeof import('./stills.tsx').default>, 'drawings'>) {
  const { value } = useLoaded(async (again) => {
    const [part, drawings] = await Promise.all([importPart(load, again), bringStills(again)]);
    return { part, drawings };
  }, load);
  if (!value) return props.size === 'card' ? <span data-stills="card" aria-hidden="true" /> : null;
  const { part: Drawn, drawings } = value;
  return (
    <Guard>
      <Drawn {...props} drawings={drawings} />
    </Guard>
  );
}
