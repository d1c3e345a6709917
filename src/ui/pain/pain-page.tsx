import { useMemo } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { MoreContent } from '../../core/content/more.ts';
import { type AreaKey, splitSided } from '../../core/ids.ts';
import { otherMusclesIn } from '../../domain/pain/other-muscles.ts';
import { type Match, rankMuscles } from '../../domain/pain/ranking.ts';
import { warningSigns } from '../../domain/pain/warning-signs.ts';
import { useExplorer, useLayout, usePaint } from '../../state/hooks.ts';
import { Claims } from '../evidence/claims.tsx';
import { RedFlags } from '../evidence/red-flags.tsx';
import { More } from '../loading/more.tsx';
import panel from '../parts/panel.module.css';
import { PatternLegend } from '../parts/pattern-legend.tsx';
import { useNews } from '../parts/use-news.ts';
import { useWords } from '../parts/use-words.ts';
import { AreaList } from './area-list.tsx';
import { areaNames } from './area-names.ts';
import { MatchCard } from './match-card.tsx';
import styles from './pain.module.css';
import { PaintedChips } from './painted-chips.tsx';

const NOTHING: readonly AreaKey[] = [];
/** So many muscles are shown at once; the rest is folded up. */
const FIRST = 5;

/** Where it hurts, and the muscles whose taught patterns fit. Warning signs come before anything else. */
export default function PainPage() {
  const words = useWords();
  const content = useExplorer((s) => s.content);
  const painted = useExplorer((s) => s.view.options.pain ?? NOTHING);
  // Where there is little room what it means comes first: what is painted is seen on the body.
  const tight = useLayout((s) => s.tight);
  const matches = useMemo(() => (content ? rankMuscles(painted, content) : []), [painted, content]);
  if (!content) return null;
  const jump = matches.length > 0 && (
    <button type="button" className={styles.jump} onClick={toResults}>
      {words.pain.toResults(countOf(matches))}
    </button>
  );
  return (
    <>
      <h1 tabIndex={-1}>{words.pain.title}</h1>
      <Announcement painted={painted} matches={matches} content={content} />
      {painted.length === 0 ? (
        <p className={panel.lead}>{words.pain.lead}</p>
      ) : (
        <>
          {!tight && <PaintedChips painted={painted} content={content} />}
          {!tight && jump}
          <Signs painted={painted} content={content} />
          {tight && jump}
          <ChosenPattern content={content} />
          <Results matches={matches} content={content} />
          <More>{(more) => <OtherMuscles painted={painted} more={more} />}</More>
          {tight && <PaintedChips painted={painted} content={content} />}
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

function toResults(): void {
  const heading = document.getElementById('muscles-that-fit');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

interface Props {
  painted: readonly AreaKey[];
  content: ContentBundle;
}

/** Tells screen readers what is painted and how much fits, after every stroke. */
function Announcement({ painted, matches, content }: Props & { matches: readonly Match[] }) {
  const words = useWords();
  const missed = usePaint((s) => s.missed);
  useNews(
    'pain',
    painted.length === 0
      ? words.pain.announceNothing
      : words.pain.announcePainted(areaNames(painted, content, words), countOf(matches)),
  );
  return (
    <p role="status" className={missed ? styles.note : 'visually-hidden'}>
      {missed && words.pain.missed}
    </p>
  );
}

function Signs({ painted, content }: Props) {
  const words = useWords();
  const { first, others } = warningSigns(painted, content);
  return (
    <section className={panel.alarm} aria-labelledby="signs-first">
      <h2 id="signs-first">{words.pain.signs}</h2>
      <RedFlags flags={[...first, ...others]} near={first} />
    </section>
  );
}

/** What the body shows beside the paint. */
function ChosenPattern({ content }: { content: ContentBundle }) {
  const words = useWords();
  const pattern = useExplorer((s) => s.view.options.pattern);
  const point = lookup(content).point(pattern && splitSided(pattern).id);
  const muscle = lookup(content).muscle(point?.muscle);
  if (!point) return null;
  return (
    <section aria-labelledby="chosen-pattern">
      <h2 id="chosen-pattern">{words.pain.patternOf(`${muscle?.name}: ${point.name}`)}</h2>
      <PatternLegend zones={point.zones} content={content} painted />
    </section>
  );
}

function Results({ matches, content }: { matches: readonly Match[]; content: ContentBundle }) {
  const words = useWords();
  const more = matches.slice(FIRST);
  return (
    <section aria-labelledby="muscles-that-fit">
      <h2 id="muscles-that-fit" tabIndex={-1}>
        {words.pain.results}
      </h2>
      <div className={styles.caveat}>
        <p>
          <strong>{words.pain.notDiagnosis}</strong> <span>{words.pain.ranking}</span>
        </p>
        <Claims claims={content.disclaimer.slice(0, 1)} />
      </div>
      {matches.length === 0 && <p>{words.pain.none}</p>}
      <List matches={matches.slice(0, FIRST)} content={content} />
      {more.length > 0 && (
        <details className={panel.fold}>
          <summary>{words.pain.more(more.length)}</summary>
          <List matches={more} content={content} start={FIRST + 1} />
        </details>
      )}
    </section>
  );
}

/** Muscles that are not drawn, so that who has their pain finds a word of them. */
function OtherMuscles({ painted, more }: Pick<Props, 'painted'> & { more: MoreContent }) {
  const words = useWords();
  const told = otherMusclesIn(painted, more);
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="told-in-words">
      <h2 id="told-in-words">{words.pain.otherMuscles}</h2>
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
