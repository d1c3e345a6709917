import type { ContentBundle } from '../../../content/schema/bundle.ts';
import { useWords } from '../use-words.ts';
import { Stages } from './stages.tsx';
import { Topics } from './topics.tsx';

/** Step 2: the tight band from the muscle inward, what it is, and what experts still dispute. */
export function BandStep({ content }: { content: ContentBundle }) {
  const words = useWords();
  return (
    <>
      <Stages name={words.stages.band} stages={content.bandStages} />
      <Topics topics={content.band} open={2} />
      <Topics topics={content.triggerPoint} />
    </>
  );
}
