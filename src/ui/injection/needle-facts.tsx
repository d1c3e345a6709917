import { type ReactNode, useId } from 'react';
import type { ContentBundle, PointContent } from '../../core/content/bundle.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { sidedAnchor } from '../../domain/anchor/sided-anchor.ts';
import { structureName, wholeMm } from '../../domain/injection/injection-tags.ts';
import { hasRoomForSyringe } from '../../domain/patient/no-room.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { CertaintySign } from '../evidence/certainty-sign.tsx';
import { Claims } from '../evidence/claims.tsx';
import { PrintedCertainty } from '../evidence/printed-certainty.tsx';
import panel from '../parts/panel.module.css';
import styles from '../parts/steps.module.css';
import { useWords } from '../parts/use-words.ts';

/** The figures of the drawn path: depth, angle, layers, and what it keeps clear of. An illustration, and said so. */
export function NeedleFacts({
  content,
  point,
  index,
}: {
  content: ContentBundle;
  point: PointContent;
  index: ModelIndex | undefined;
}) {
  const words = useWords().injection;
  const note = useId();
  const side = useExplorer((s) => s.view.side);
  const calm = useSettings((s) => s.calm);
  const anchor = index && sidedAnchor(index, point.id, side);
  const { needle } = point;
  const way = anchor?.needle;
  if (!anchor || !way || !needle) return null;
  const name = (id: string) => structureName(id, content, index);
  const figures = (children: ReactNode) => (
    <p className={styles.figures} data-depth={wholeMm(anchor.depth)} data-angle={way.angle}>
      <strong>{words.depth(wholeMm(anchor.depth))}</strong>
      <span>{`, ${words.angle(way.angle)}`}</span>
      <span className={styles.more}>
        <span>{`${words.range(...needle.depthMm)}${calm ? '' : `; ${words.needle(needle.lengthMm)}`} `}</span>
        {children}
        <PrintedCertainty certainty={needle.certainty} sources={needle.sources} />
      </span>
    </p>
  );
  return (
    <section className={styles.path} aria-label={calm ? words.titleCalm : words.title}>
      <h3>{calm ? words.titleCalm : words.title}</h3>
      <CertaintySign
        id={note}
        certainty={needle.certainty}
        backings={[{ sources: needle.sources, claims: [] }]}
        worded
        around={figures}
      />
      <p className={`${styles.note} ${styles.onScreen}`}>{words.model}</p>
      {!calm && !hasRoomForSyringe(point.id) && (
        <p className={`${styles.note} ${styles.onScreen}`}>{words.withoutHand}</p>
      )}
      <h4>{words.layers}</h4>
      <ol className={styles.layers}>
        {way.layers.map(({ id, at }) => (
          <li key={id} data-layer={id}>
            <span>{name(id)}</span> <span>{words.from(wholeMm(at))}</span>
          </li>
        ))}
      </ol>
      <h4>{words.near}</h4>
      {way.near.length > 0 ? (
        <>
          <ul className={styles.near}>
            {way.near.map(({ id, distance }) => (
              <li key={id} data-near={id} data-mm={wholeMm(distance)}>
                {words.nearMm(name(id), wholeMm(distance))}
              </li>
            ))}
          </ul>
          <p className={styles.note}>{words.nearNote}</p>
        </>
      ) : (
        <p>{words.nothingNear}</p>
      )}
      <details className={panel.fold}>
        <summary>{words.all}</summary>
        <Claims claims={content.needlePath} list />
      </details>
    </section>
  );
}
