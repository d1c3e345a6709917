import { importPart } from '../../state/stores.ts';
import { Guard } from '../loading/guard.tsx';
import { useLoaded } from '../loading/use-loaded.ts';

/** What is there for painting; it comes with the first page that paints. */
const LOADS = {
  tools: async () => (await import('./paint-tools.tsx')).PaintTools,
  near: async () => (await import('./near-areas.tsx')).NearAreas,
};

/** Buttons of the painting hand over the body, or those that bring a part of it near. */
export function LaterTools({ what }: { what: keyof typeof LOADS }) {
  const { value } = useLoaded(
    async (again) => ({ part: await importPart(async () => ({ default: await LOADS[what]() }), again) }),
    what,
  );
  const Tools = value?.part;
  return Tools ? (
    <Guard>
      <Tools />
    </Guard>
  ) : null;
}
