import type { Caption, ContentBundle, StageContent } from '../../core/content/bundle.ts';
import type { View } from '../view/view.ts';
import { hasCome } from './film.ts';

/** The stage of the story that a view shows, in words. */
export function stageOf({ point }: View, content: ContentBundle | undefined): StageContent | undefined {
  const stages =
    point?.step === 'band'
      ? content?.bandStages
      : point?.step === 'injection'
        ? content?.injectionStages
        : undefined;
  return stages?.find((s) => s.id === point?.stage);
}

/** What is said while the film of a view plays; a stage without captions of its own says its statement throughout. */
export function captionsOf(view: View, content: ContentBundle | undefined): readonly Caption[] {
  const stage = stageOf(view, content);
  if (!stage) return [];
  return stage.captions.length > 0 ? stage.captions : [{ at: 0, claim: stage.claim }];
}

/** The caption that holds at a moment (0..1). */
export const captionAt = (captions: readonly Caption[], t: number): Caption | undefined =>
  captions.findLast(({ at }) => hasCome(at / 100, t)) ?? captions[0];
