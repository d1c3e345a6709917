import type { RegionContent } from '../../core/content/bundle.ts';
import { unionOfZones } from '../../domain/pain/pattern.ts';
import { muscleView, painView, pointView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { setHover } from '../../state/stores.ts';
import { Claims } from '../evidence/claims.tsx';
import { RedFlags } from '../evidence/red-flags.tsx';
import { Part } from '../loading/part.tsx';
import cards from '../parts/cards.module.css';
import styles from '../parts/panel.module.css';
import { PatternLegend } from '../parts/pattern-legend.tsx';
import { SideChoice } from '../parts/side-choice.tsx';
import { useSought } from '../parts/use-sought.ts';
import { useWords } from '../parts/use-words.ts';
import list from './muscle-list.module.css';
import head from './place.module.css';

const loadMark = () => import('../marks/mark-entry.tsx');

/** A region: its muscles with their common sites, and when to be checked first. */
export function RegionPanel({ region }: { region: RegionContent }) {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  useSought();
  if (!content) return null;
  const muscles = content.muscles
    .filter((m) => region.muscles.includes(m.id))
    .sort((a, b) => region.muscles.indexOf(a.id) - region.muscles.indexOf(b.id));
  return (
    <>
      <div className={head.place}>
        <h1 tabIndex={-1}>{region.name}</h1>
        <SideChoice />
      </div>
      <p className={styles.lead}>{region.invitation}</p>
      {!view.muscle && (
        <a className={`${cards.card} ${cards.entrance}`} href={href(painView(view))}>
          <strong>{words.pain.enter}</strong>
          <span>{words.pain.enterHint}</span>
        </a>
      )}
      <section className={styles.alarm} data-topic="red-flags" aria-labelledby="red-flags">
        <h2 id="red-flags">{words.region.redFlags}</h2>
        <RedFlags flags={region.redFlags} />
      </section>
      <h2>{words.region.muscles}</h2>
      <ul className={list.muscles}>
        {muscles.map((muscle) => {
          const chosen = view.muscle === muscle.id;
          const points = content.points.filter((p) => p.muscle === muscle.id);
          return (
            <li key={muscle.id} className={list.muscle} data-chosen={chosen || undefined}>
              <a
                className={list.row}
                href={href(muscleView(view, { region: region.id, muscle: muscle.id }))}
                aria-current={chosen ? 'true' : undefined}
              >
                <strong>{muscle.name}</strong>
                <span>{words.region.sites(points.length)}</span>
              </a>
              {chosen && (
                <div className={list.inset}>
                  <p className={list.latin} lang="la">
                    {muscle.latin}
                  </p>
                  <Claims claims={[muscle.what]} />
                  <h3>{words.pain.musclePattern}</h3>
                  <p>{words.pain.muscleHint}</p>
                  <PatternLegend points={points} zones={unionOfZones(points)} content={content} />
                  <h3>{words.muscle.points}</h3>
                </div>
              )}
              {chosen && (
                <ul className={list.points}>
                  {points.map((point) => (
                    <li key={point.id}>
                      <a
                        className={list.point}
                        href={href(
                          pointView(view, { region: region.id, muscle: muscle.id, point: point.id }),
                        )}
                        onPointerEnter={() => setHover({ kind: 'point', id: point.id, side: view.side })}
                        onPointerLeave={() => setHover(undefined)}
                        onFocus={() => setHover({ kind: 'point', id: point.id, side: view.side })}
                        onBlur={() => setHover(undefined)}
                      >
                        <span className={list.target} aria-hidden="true" />
                        <span>{point.name}</span>
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
      <Part load={loadMark} what="text" />
      <details className={styles.fold}>
        <summary>{words.region.definition}</summary>
        <Claims claims={[region.definition]} />
      </details>
    </>
  );
}
