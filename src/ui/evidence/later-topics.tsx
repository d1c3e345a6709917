import type { Topic } from '../../core/content/bundle.ts';
import type { MoreContent } from '../../core/content/more.ts';
import { More } from '../loading/more.tsx';
import { useSought } from '../parts/use-sought.ts';
import { Topics } from './topics.tsx';

interface Props {
  /** Which of what is told beside the story. */
  of: (more: MoreContent) => readonly Topic[];
  /** So many of them are spread out. */
  open?: number;
  /** What is spread out is a list, too. */
  list?: boolean;
}

/** Titled texts that come after the page; a link may ask for one of them. */
export function LaterTopics({ of, ...how }: Props) {
  return <More>{(more) => <Here topics={of(more)} {...how} />}</More>;
}

function Here(props: Omit<Props, 'of'> & { topics: readonly Topic[] }) {
  useSought();
  return <Topics {...props} />;
}
