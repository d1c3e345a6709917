import type { Rect } from '../../domain/labels/free-name.ts';
import type { JoinedMark } from '../../domain/labels/join-marks.ts';
import type { Tag } from '../../domain/labels/tag.ts';

/** A mark as it stands in the picture now: of one site, or of several that are too near to each other. */
export interface SeenMark extends JoinedMark {
  tags: readonly Tag[];
}

/** What the last frame showed of marks that can be tapped. */
export interface SeenMarks {
  marks: readonly SeenMark[];
  /** What covered the picture. */
  over: readonly Rect[];
}
