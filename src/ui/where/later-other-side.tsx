import { useSettings, useViewport } from '../../state/hooks.ts';
import { importPart } from '../../state/stores.ts';
import { Guard } from '../loading/guard.tsx';
import { useLoaded } from '../loading/use-loaded.ts';

const load = () => import('./other-side.tsx');

/** Turns the body in 3D between the site and its pain, where no one view shows both; it comes with the body. */
export function LaterOtherSide() {
  const shown = useViewport((s) => s.status === 'ready' && s.index !== undefined);
  const flat = useSettings((s) => s.picture === 'map');
  return shown && !flat ? <Loaded /> : null;
}

function Loaded() {
  const { value } = useLoaded(async (again) => ({ part: await importPart(load, again) }), load);
  const OtherSide = value?.part;
  return OtherSide ? (
    <Guard>
      <OtherSide />
    </Guard>
  ) : null;
}
