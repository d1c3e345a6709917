import type { ContentBundle, PointContent } from '../../../content/schema/bundle.ts';
import { Claims } from '../claims.tsx';
import { useWords } from '../use-words.ts';
import { Stages } from './stages.tsx';
import styles from './steps.module.css';
import { Topics } from './topics.tsx';

/** Step 3: the injection in stages, then all about it. */
export function InjectionStep({ content, point }: { content: ContentBundle; point: PointContent }) {
  const words = useWords();
  return (
    <>
      <Stages name={words.stages.injection} stages={content.injectionStages} />
      <p className={styles.note}>{words.injection.depthNote}</p>
      <h3>{words.injection.caution}</h3>
      <Claims claims={[point.caution]} />
      <Topics topics={content.injection} />
      <Topics topics={content.evidence} />
    </>
  );
}
