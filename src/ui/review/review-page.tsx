import type { Claim, ContentBundle, ExerciseContent, RegionContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { MoreContent } from '../../core/content/more.ts';
import { byUrgency } from '../../core/content/urgency.ts';
import { reviewSheet, sharedChapters } from '../../domain/review/review-sheet.ts';
import { startView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { More } from '../loading/more.tsx';
import { useWords } from '../parts/use-words.ts';
import { PrintNotice } from '../print/print-notice.tsx';
import { printPage } from '../print/use-print.ts';
import { MuscleReview } from './muscle-review.tsx';
import styles from './review.module.css';
import { SourceNumbers, Statements } from './statements.tsx';

/** A region's sheet for clinicians: all its statements in both levels, positions, sources, and a place to sign. */
export default function ReviewPage() {
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const region = lookup(content).region(view.region);
  if (!content || !region) return <main className={styles.sheet} aria-busy="true" />;
  return (
    <main className={styles.sheet} id="text">
      <More>{(more) => <RegionSheet content={content} more={more} region={region} />}</More>
    </main>
  );
}

const ownClaims = ({ ownWays }: ExerciseContent, version: 'easier' | 'harder'): readonly Claim[] => {
  const own = ownWays?.[version];
  return [own?.start, own?.movement].filter((said) => said !== undefined);
};

interface Props {
  content: ContentBundle;
  more: MoreContent;
  region: RegionContent;
}

function RegionSheet({ content, more, region }: Props) {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const { muscles, exercises, sources } = reviewSheet(content, more, region);
  return (
    <SourceNumbers value={sources}>
      <nav className={styles.tools}>
        <a href={href({ ...startView(view.language), page: 'about' })}>{words.review.back}</a>
        <button type="button" data-print onClick={() => void printPage()}>
          {words.review.print}
        </button>
      </nav>
      <PrintNotice />
      <h1 tabIndex={-1}>{words.review.title(region.name)}</h1>
      <p className={styles.notice}>
        <strong>{words.review.education}</strong> <span>{words.review.pending}</span>
      </p>
      <p>{words.review.howTo}</p>
      <Statements
        caption={region.name}
        rows={[
          { label: words.region.definition, claims: [region.definition] },
          ...byUrgency(region.redFlags).map(([urgency, claims]) => ({
            label: `${words.review.redFlags}: ${words.region.urgency[urgency]}`,
            claims,
          })),
        ]}
      />
      {muscles.map((m) => (
        <MuscleReview key={m.muscle.id} content={content} {...m} />
      ))}
      <section>
        <h2>{words.review.exercises}</h2>
        {exercises.map((e) => (
          <Statements
            key={e.id}
            caption={`${e.name} (${words.exercises[e.kind]})`}
            rows={(['start', 'movement', 'dose', 'easier', 'harder'] as const).map((field) => ({
              label: words.exercises[field],
              // After the line of a version what else it says.
              claims: [e[field], ...(field === 'easier' || field === 'harder' ? ownClaims(e, field) : [])],
            }))}
          />
        ))}
        <Statements
          caption={words.exercises.before}
          rows={[{ label: words.exercises.before, claims: content.startRules }]}
        />
        <Statements
          caption={words.exercises.stop}
          rows={[{ label: words.exercises.stop, claims: content.stopRules }]}
        />
      </section>
      <section>
        <h2>{words.review.shared}</h2>
        {sharedChapters(content, more).map(({ title, claims }) => (
          <Statements key={title} caption={title} rows={[{ label: title, claims }]} />
        ))}
      </section>
      <section>
        <h2>{words.sources}</h2>
        <ol className={styles.sources}>
          {[...sources.keys()].map((key) => {
            const source = more.sources[key];
            return (
              <li key={key}>
                {[
                  source?.citation ?? key,
                  source?.url,
                  source && source.read !== 'whole' ? `(${words.readAs[source.read]})` : '',
                ]
                  .filter(Boolean)
                  .join(' ')}
              </li>
            );
          })}
        </ol>
      </section>
      <section className={styles.signOff}>
        <h2>{words.review.signOff}</h2>
        <p>{words.review.pending}</p>
        <dl className={styles.fields}>
          {[words.review.changes, ...words.review.fields].map((field) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </section>
    </SourceNumbers>
  );
}
