import { useEffect, useRef } from 'react';
import { useSettings, useViewport } from '../../state/hooks.ts';
import { remember } from '../../state/stores.ts';
import { useWords } from './use-words.ts';

/** Whether a 3D view is there or on its way. */
export const useBody = (): boolean => useViewport((s) => s.status === 'loading' || s.status === 'ready');

/** The switch of the other picture was pressed: the focus is to stay on a switch. The map may take a while to come. */
let followed = false;
const stay = (): void => {
  followed = false;
};

/** Changes between the body in 3D and the flat map; both show the same place. Nothing where there is only the map. */
export function PictureSwitch() {
  const words = useWords();
  const flat = useSettings((s) => s.picture === 'map');
  const button = useRef<HTMLButtonElement>(null);
  const drawn = useBody();
  useEffect(() => {
    if (!followed) return;
    stay();
    button.current?.focus();
  }, []);
  if (!drawn) return null;
  const change = () => {
    followed = document.activeElement === button.current;
    // Whoever goes elsewhere meanwhile is left there.
    for (const type of ['keydown', 'pointerdown'] as const)
      document.addEventListener(type, stay, { once: true, capture: true });
    remember({ picture: flat ? '3d' : 'map' });
  };
  return (
    <button ref={button} type="button" data-picture={flat ? '3d' : 'map'} onClick={change}>
      {flat ? words.map.show3d : words.map.show}
    </button>
  );
}
