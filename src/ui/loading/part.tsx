import type { ComponentType, ReactNode } from 'react';
import { importPart } from '../../state/stores.ts';
import { Guard } from './guard.tsx';
import { useLoaded } from './use-loaded.ts';
import { Waiting } from './waiting.tsx';

interface Props {
  /** Imports the part's code; a constant function. */
  load: () => Promise<{ default: ComponentType }>;
  what: 'text' | 'search' | 'map' | 'review' | 'places' | 'page';
  /** What stands round the words of waiting, where nothing else is on the page. */
  around?: (waiting: ReactNode) => ReactNode;
}

/** What has been loaded: shown again, it is there at once. */
const known = new WeakMap<Props['load'], ComponentType>();

/** A part of the page whose code comes when it is first needed, with words for waiting, failing and stopping. */
export function Part({ load, what, around = (waiting) => waiting }: Props) {
  const { value, progress, retry } = useLoaded(async (again) => {
    const part = known.get(load) ?? (await importPart(load, again));
    known.set(load, part);
    return { part };
  }, load);
  const Loaded = known.get(load) ?? value?.part;
  if (!Loaded) return around(<Waiting what={what} progress={progress} retry={retry} />);
  return (
    <Guard>
      <Loaded />
    </Guard>
  );
}
