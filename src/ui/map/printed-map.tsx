import { useEffect, useState } from 'react';
import { useWords } from '../parts/use-words.ts';
import { bringMap, loadedView } from './bring-map.ts';
import styles from './printed-map.module.css';

/**
 * The flat map on paper. A print does not wait: where the map has not been loaded, a line says that it is missing, until it
 * comes; a preview that is laid out again then has it.
 */
export function PrintedMap() {
  const words = useWords();
  const [, setCame] = useState(false);
  const View = loadedView();
  useEffect(() => {
    let here = true;
    // What cannot be had is told by the line.
    if (!View)
      bringMap().then(
        () => here && setCame(true),
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, [View]);
  return View ? <View /> : <p className={styles.missing}>{words.print.notLoaded}</p>;
}
