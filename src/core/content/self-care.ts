import type { PointContent, Topic } from './bundle.ts';

/** How to press a place by oneself; and, in its stead, that this must not be done there. */
const PRESSING = 'self-pressure';
const NO_PRESSING = 'no-self-pressure';

/** What a person may do at a point without anybody's help. */
export const selfCareAt = (
  { noPressing }: Pick<PointContent, 'noPressing'>,
  topics: readonly Topic[],
): Topic[] => topics.filter(({ id }) => id !== (noPressing ? PRESSING : NO_PRESSING));
