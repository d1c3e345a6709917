import { useEffect, useRef } from 'react';
import { useSettings, useViewport } from '../../state/hooks.ts';
import { remember } from '../../state/stores.ts';
import { useWords } from './use-words.ts';
import styles from './viewport-frame.module.css';

/** Drawn on a 24 × 24 grid. */
const MAP = 'M4 6l5-2 6 2 5-2v14l-5 2-6-2-5 2zM9 4v14M15 6v14';
const BODY = 'M12 3l8 4.500v9L12 21l-8-4.500v-9zM4 7.500l8 4.500 8-4.500M12 12v9';

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
    <button
      ref={button}
      type="button"
      className={styles.over}
      data-over-picture=""
      data-picture={flat ? '3d' : 'map'}
      onClick={change}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={flat ? BODY : MAP} />
      </svg>
      <span>{flat ? words.map.show3d : words.map.show}</span>
    </button>
  );
}
