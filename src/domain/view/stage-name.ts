import type { PointContent } from '../../core/content/bundle.ts';
import type { StoryStage } from '../../core/ids.ts';

/** The words that stages are named by. */
export interface StageWords {
  stage: Record<StoryStage, string>;
  injection: { calmStage: string; handStage: string; handFirst: string };
}

/** What a stage is called: the needle's own is named otherwise where none is drawn, or none is wanted. */
export function stageName(
  stage: StoryStage,
  words: StageWords,
  calm: boolean,
  point: PointContent | undefined,
): string {
  if (stage !== 'needle') return words.stage[stage];
  if (point && !point.needle)
    return words.injection[point.guidance.kind === 'specialist-only' ? 'handFirst' : 'handStage'];
  return calm ? words.injection.calmStage : words.stage.needle;
}
