import { useWords } from '../parts/use-words.ts';
import { loadedView } from './bring-map.ts';
import styles from './printed-map.module.css';

/** The flat map on paper. A print does not wait: where the map has not been loaded, a line says that it is missing. */
export function PrintedMap() {
  const words = useWords();
  const View = loadedView();
  return View ? <View /> : <p className={styles.missing}>{words.print.notLoaded}</p>;
}
