import type { ContentBundle, MuscleContent, PointContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './review.module.css';
import { Statements } from './statements.tsx';

const percent = (share: number) => Math.round(share * 100);

interface Props {
  content: ContentBundle;
  muscle: MuscleContent;
  points: readonly PointContent[];
}

/** A muscle and its sites: every statement, where each is drawn, and the zones of its pattern. */
export function MuscleReview({ content, muscle, points }: Props) {
  const words = useWords();
  return (
    <section>
      <h2>
        <span>{muscle.name}</span> <i lang="la">{`(${muscle.latin})`}</i>
      </h2>
      <Statements caption={muscle.name} rows={[{ label: words.review.muscle, claims: [muscle.what] }]} />
      {points.map((point) => (
        <section key={point.id}>
          <h3>{`${words.review.point}: ${point.name}`}</h3>
          <Position content={content} muscle={muscle} point={point} />
          <Statements
            caption={`${muscle.name}: ${point.name}`}
            rows={[
              { label: words.review.landmark, claims: [point.landmark] },
              { label: words.where.pattern, claims: [point.pattern] },
              { label: words.where.feels, claims: point.feels },
              { label: words.where.provokes, claims: point.provokes },
              { label: words.where.lookalikes, claims: point.lookalikes },
              { label: words.injection.caution, claims: [point.caution, point.guidance.claim] },
            ]}
          />
        </section>
      ))}
    </section>
  );
}

function Position({
  content,
  muscle,
  point,
}: {
  content: ContentBundle;
  muscle: MuscleContent;
  point: PointContent;
}) {
  const words = useWords();
  const { needle } = point;
  const { part, u, v, depth } = point.place;
  const name = (id: string) => lookup(content).exercise(id)!.name;
  return (
    <dl className={styles.position}>
      <div>
        <dt>{words.review.position}</dt>
        <dd>
          <i lang="la">{muscle.latin}</i>
          <span>
            {`${part ? `, ${part}` : ''}: ${words.review.place(percent(u), percent(v), percent(depth))}. ${
              needle
                ? `${words.review.needle(needle.angle, needle.lengthMm)}; ${words.injection.depths(...needle.depthMm)}`
                : words.injection.noNeedle
            }.`}
          </span>
        </dd>
      </div>
      <div>
        <dt>{words.review.zones}</dt>
        <dd>
          {point.zones
            .map(
              (z) =>
                `${content.areas[z.area]} (${words.review.weight[z.weight]}, ${words.review.side[z.side]})`,
            )
            .join('; ')}
        </dd>
      </div>
      <div>
        <dt>{words.steps.exercises}</dt>
        <dd>{[...point.stretch, ...point.strengthen].map(name).join('; ')}</dd>
      </div>
    </dl>
  );
}
