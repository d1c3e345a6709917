import { sidedAnchor } from '../../../domain/anchor/sided-anchor.ts';
import { structureName, wholeMm } from '../../../domain/injection/injection-tags.ts';
import { useExplorer } from '../../../state/hooks.ts';
import { useModelIndex } from '../../loading/use-model-index.ts';
import { useWords } from '../../parts/use-words.ts';
import styles from '../body-map.module.css';

/** What is near is named so often, as beside the needle on the 3D body. */
const MOST_NEAR = 3;

/**
 * The layers of the needle's way and what lies near it, beside the map of a lesson that is presented: there is no other text that would tell them,
 * and the map cannot draw them. Nothing where no needle is drawn.
 */
export function NeedleList() {
  const words = useWords().injection;
  const content = useExplorer((s) => s.content);
  const point = useExplorer((s) => s.view.point?.id);
  const side = useExplorer((s) => s.view.side);
  const { value: index } = useModelIndex();
  const anchor = index && point ? sidedAnchor(index, point, side) : undefined;
  if (!anchor?.needle || !content) return null;
  const { layers, near } = anchor.needle;
  const name = (id: string) => structureName(id, content, index).replace(/ \(.*\)$/, '');
  return (
    <div className={styles.needle} data-needle-list="">
      <h2>{words.layers}</h2>
      <ol>
        {layers.map(({ id, at }) => (
          <li key={id} data-layer={id}>{`${name(id)} · ${wholeMm(at)}\u00a0mm`}</li>
        ))}
      </ol>
      {near.length > 0 && (
        <>
          <h2>{words.near}</h2>
          <ul>
            {near.slice(0, MOST_NEAR).map(({ id, distance }) => (
              <li key={id} data-near={id}>{`${name(id)}: ${wholeMm(distance)}\u00a0mm`}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
