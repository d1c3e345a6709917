import type { ContentBundle, PointContent, StageContent } from '../../core/content/bundle.ts';
import type { InjectionStage } from '../../core/ids.ts';

/**
 * What the stages of the injection tell at a point. Where no needle is drawn, the finding is told without one, and every
 * other stage says under this title what is done instead, and why.
 */
export function toldStages(
  content: ContentBundle,
  { needle, guidance, caution }: PointContent,
  calm: boolean,
  title = '',
): readonly StageContent<InjectionStage>[] {
  if (needle) return calm ? content.injectionCalm : content.injectionStages;
  return content.injectionCalm.map((stage) =>
    stage.id === 'find'
      ? stage
      : { id: stage.id, title, claim: guidance.claim, captions: [{ at: 0, claim: caution }] },
  );
}
