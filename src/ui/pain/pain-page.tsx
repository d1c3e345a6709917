import { type ReactNode, useMemo } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { MoreContent } from '../../core/content/more.ts';
import { splitSided } from '../../core/ids.ts';
import type { SkinKey } from '../../core/model/skin-places.ts';
import { aloneIn, otherMusclesIn } from '../../domain/pain/other-muscles.ts';
import { isBrush } from '../../domain/pain/paint/paint.ts';
import type { Match } from '../../domain/pain/ranking.ts';
import { warningSigns } from '../../domain/pain/warning-signs.ts';
import { useExplorer, useLayout, usePaint } from '../../state/hooks.ts';
import { touchedBy } from '../../state/painter-stores.ts';
import { Claims } from '../evidence/claims.tsx';
import { RedFlags } from '../evidence/red-flags.tsx';
import { More } from '../loading/more.tsx';
import hatch from '../parts/hatch.module.css';
import panel from '../parts/panel.module.css';
import { PatternLegend } from '../parts/pattern-legend.tsx';
import { useNews } from '../parts/use-news.ts';
import { useWords } from '../parts/use-words.ts';
import { AreaList } from './area-list.tsx';
import { areaNames } from './area-names.ts';
import { AreasIntoPlan } from './areas-into-plan.tsx';
import { MatchCard } from './match-card.tsx';
import styles from './pain.module.css';
import { PaintTrouble } from './paint-trouble.tsx';
import { PaintedChips } from './painted-chips.tsx';
import { ToResults } from './to-results.tsx';
import { useLimbsInView } from './use-limbs-in-view.ts';
import { useMatches } from './use-matches.ts';
import { usePainWords } from './use-pain-words.ts';

/** So many muscles are shown at once; the rest is folded up. */
const FIRST = 5;

/** Where it hurts, and the muscles whose taught patterns fit. Warning signs come before anything else. */
export default function PainPage() {
  const { title } = useWords().pain;
  const words = usePainWords();
  const content = useExplorer((s) => s.content);
  const options = useExplorer((s) => s.view.options);
  const { pain } = options;
  const { read, matches, progress, retry } = useMatches(options, content);
  const sense = usePaint((s) => s.sense);
  // Where there is little room what it means comes first: what is painted is seen on the body.
  const tight = useLayout((s) => s.tight);
  const painted = useMemo(() => {
    if (!read) return [];
    const touched = touchedBy(read.paint);
    return sense ? touched : (pain ?? touched);
  }, [read, sense, pain]);
  useLimbsInView(read && painted, options.cam !== undefined);
  if (!content) return null;
  // Until the places of the skin have come nobody can tell which part of a limb a brush touched.
  const coming = !sense && progress !== 'failed' && read?.paint.some(isBrush) === true;
  const jump = matches && matches.length > 0 && (
    <ToResults matches={matches} content={content} kept={tight} />
  );
  const taken = { painted, paint: read?.paint ?? [], content };
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <Announcement painted={painted} matches={matches} content={content} />
      <PaintTrouble code={read?.trouble} retry={progress === 'failed' ? retry : undefined} />
      {painted.length === 0 ? (
        <p className={panel.lead}>{coming ? words.namesComing : words.lead}</p>
      ) : (
        <>
          {!tight && <Chips painted={painted} content={content} coming={coming} />}
          {!tight && jump}
          <Signs painted={painted} content={content} />
          {tight && jump}
          <More>{(more) => <AloneIn painted={painted} more={more} />}</More>
          <ChosenPattern content={content} />
          {matches ? (
            <Results matches={matches} content={content}>
              <AreasIntoPlan {...taken} />
            </Results>
          ) : (
            <>
              <p className={styles.note}>{words.comparing}</p>
              <AreasIntoPlan {...taken} />
            </>
          )}
          <More>{(more) => <OtherMuscles painted={painted} more={more} />}</More>
          {tight && <Chips painted={painted} content={content} coming={coming} />}
        </>
      )}
      <AreaList painted={painted} content={content} />
      <div className={styles.disclaimer}>
        <Claims claims={content.disclaimer} />
      </div>
    </>
  );
}

const countOf = (matches: readonly Match[]): number => matches.flatMap((m) => m.muscles).length;

interface Props {
  painted: readonly SkinKey[];
  content: ContentBundle;
}

/** What is painted by name; `coming`: some of the names are not known yet. */
function Chips({ coming, ...painted }: Props & { coming: boolean }) {
  const words = usePainWords();
  return (
    <>
      <PaintedChips {...painted} />
      {coming && <p className={styles.note}>{words.namesComing}</p>}
    </>
  );
}

/** Tells screen readers what is painted and how much fits, after every stroke. */
function Announcement({ painted, matches, content }: Props & { matches: readonly Match[] | undefined }) {
  const words = usePainWords();
  useNews(
    'pain',
    painted.length === 0
      ? words.announceNothing
      : matches
        ? words.announcePainted(areaNames(painted, content, words), countOf(matches))
        : '',
  );
  return null;
}

function Signs({ painted, content }: Props) {
  const words = usePainWords();
  const { first, others } = warningSigns(painted, content);
  return (
    <section className={`${panel.alarm} ${styles.signs}`} aria-labelledby="signs-first">
      <h2 id="signs-first">{words.signs}</h2>
      <RedFlags flags={[...first, ...others]} near={first} />
    </section>
  );
}

/** What the body shows beside the paint. */
function ChosenPattern({ content }: { content: ContentBundle }) {
  const words = usePainWords();
  const pattern = useExplorer((s) => s.view.options.pattern);
  const point = lookup(content).point(pattern && splitSided(pattern).id);
  const muscle = lookup(content).muscle(point?.muscle);
  if (!point) return null;
  return (
    <section aria-labelledby="chosen-pattern">
      <h2 id="chosen-pattern">{words.patternOf(`${muscle?.name}: ${point.name}`)}</h2>
      <PatternLegend points={[point]} zones={point.zones} content={content}>
        <HatchRow crossed>{words.agreed}</HatchRow>
        <HatchRow>{words.paintedOnly}</HatchRow>
      </PatternLegend>
    </section>
  );
}

/** What a hatch on the body means. */
function HatchRow({ crossed = false, children }: { crossed?: boolean; children: string }) {
  return (
    <div>
      <dt>
        <span className={hatch.hatch} data-crossed={crossed || undefined} aria-hidden="true" />
        <span>{children}</span>
      </dt>
    </div>
  );
}

function Results({
  matches,
  content,
  children,
}: {
  matches: readonly Match[];
  content: ContentBundle;
  /** What can be done with it, before the list: that is long on a phone. */
  children: ReactNode;
}) {
  const words = usePainWords();
  const more = matches.slice(FIRST);
  return (
    <section aria-labelledby="muscles-that-fit">
      <h2 id="muscles-that-fit" tabIndex={-1}>
        {words.results}
      </h2>
      <div className={styles.caveat}>
        <p>
          <strong>{words.notDiagnosis}</strong> <span>{words.ranking}</span>
        </p>
        <Claims claims={content.disclaimer.slice(0, 1)} />
      </div>
      {children}
      {matches.length === 0 && <p>{words.none}</p>}
      <List matches={matches.slice(0, FIRST)} content={content} />
      {more.length > 0 && (
        <details className={panel.fold}>
          <summary>{words.more(more.length)}</summary>
          <List matches={more} content={content} start={FIRST + 1} />
        </details>
      )}
    </section>
  );
}

/** What pain in one part of a limb alone may come from. */
function AloneIn({ painted, more }: Pick<Props, 'painted'> & { more: MoreContent }) {
  const told = aloneIn(painted, more);
  return told ? <Claims claims={[told]} /> : null;
}

/** Muscles that are not drawn, so that who has their pain finds a word of them. */
function OtherMuscles({ painted, more }: Pick<Props, 'painted'> & { more: MoreContent }) {
  const words = usePainWords();
  const told = otherMusclesIn(painted, more);
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="told-in-words">
      <h2 id="told-in-words">{words.otherMuscles}</h2>
      {told.map(({ id, name, claim }) => (
        <section key={id}>
          <h3>{name}</h3>
          <Claims claims={[claim]} />
        </section>
      ))}
    </section>
  );
}

function List({
  matches,
  content,
  start = 1,
}: {
  matches: readonly Match[];
  content: ContentBundle;
  start?: number;
}) {
  return (
    <ol className={styles.matches} start={start} style={{ counterReset: `match ${start - 1}` }}>
      {matches.map((match) => (
        <MatchCard key={match.muscles.join()} match={match} content={content} />
      ))}
    </ol>
  );
}
