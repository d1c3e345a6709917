import { useSettings, useStage } from '../state/hooks.ts';
import { remember } from '../state/settings.ts';
import { useWords } from './use-words.ts';

/** Whether a 3D view is there or on its way. */
export const useBody = (): boolean => useStage((s) => s.status === 'loading' || s.status === 'ready');

/** Changes between the body in 3D and the flat map; both show the same place. Nothing where there is only the map. */
export function PictureSwitch() {
  const words = useWords();
  const flat = useSettings((s) => s.picture === 'map');
  if (!useBody()) return null;
  return (
    <button
      type="button"
      data-picture={flat ? '3d' : 'map'}
      onClick={() => remember({ picture: flat ? '3d' : 'map' })}
    >
      {flat ? words.find.map.show3d : words.find.map.show}
    </button>
  );
}
