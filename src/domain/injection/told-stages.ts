import type { Claim, ContentBundle, PointContent, StageContent } from '../../core/content/bundle.ts';
import type { InjectionStage } from '../../core/ids.ts';

/**
 * What the stages of the injection tell at a point. Where no needle is drawn, the finding is told without one, and every
 * other stage says under this title what is done instead, and why.
 */
export function toldStages(
  content: ContentBundle,
  { needle, guidance, caution, pincer }: PointContent,
  calm: boolean,
  title = '',
): readonly StageContent<InjectionStage>[] {
  const told = needle && !calm ? content.injectionStages : content.injectionCalm;
  const felt = pincer ? told.map((stage) => pinched(stage, pincer)) : told;
  if (needle) return felt;
  return felt.map((stage) =>
    stage.id === 'find'
      ? stage
      : { id: stage.id, title, claim: guidance.claim, captions: [{ at: 0, claim: caution }] },
  );
}

/** Where thumb and index feel, the first caption of the finding says so. */
const pinched = (stage: StageContent<InjectionStage>, pincer: Claim): StageContent<InjectionStage> =>
  stage.id === 'find'
    ? {
        ...stage,
        captions: stage.captions.map((caption, i) => (i === 0 ? { ...caption, claim: pincer } : caption)),
      }
    : stage;
