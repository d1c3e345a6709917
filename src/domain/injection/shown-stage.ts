import type { InjectionStage } from '../../core/ids.ts';
import type { Anchor } from '../../core/model/model-index.ts';

/** The stage whose picture is shown: where no needle is drawn, the fingers stay on the band to the end. */
export const shownStage = (stage: InjectionStage, { needle }: Pick<Anchor, 'needle'>): InjectionStage =>
  needle || stage === 'before' ? stage : 'find';
