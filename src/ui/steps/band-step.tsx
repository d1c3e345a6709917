import type { ContentBundle } from '../../../content/schema/bundle.ts';
import { Topics } from './topics.tsx';

/** Step 2: what a tight band is, and what experts still dispute. */
export function BandStep({ content }: { content: ContentBundle }) {
  return (
    <>
      <Topics topics={content.band} open={2} />
      <Topics topics={content.triggerPoint} />
    </>
  );
}
