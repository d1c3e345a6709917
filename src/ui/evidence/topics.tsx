import type { Topic } from '../../core/content/bundle.ts';
import styles from '../parts/panel.module.css';
import { Claims } from './claims.tsx';

interface Props {
  topics: readonly Topic[];
  open?: number;
  /** What is spread out is a list, too. */
  list?: boolean;
}

/** Titled statements: the first `open` of them spread out, the rest folded. */
export function Topics({ topics, open = 0, list = false }: Props) {
  return topics.map((topic, i) =>
    i < open ? (
      <section key={topic.id} data-topic={topic.id}>
        <h3>{topic.title}</h3>
        <Claims claims={topic.claims} list={list} />
      </section>
    ) : (
      <details key={topic.id} className={styles.fold} data-topic={topic.id}>
        <summary>{topic.title}</summary>
        <Claims claims={topic.claims} list />
      </details>
    ),
  );
}
