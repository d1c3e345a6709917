import type { Caption, ContentBundle, StageContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { View } from '../view/view.ts';
import { hasCome } from './film.ts';

/** The stage of the story that a view shows, in words. */
function stageOf({ point }: View, content: ContentBundle | undefined): StageContent | undefined {
  switch (point?.step) {
    case 'band':
      return lookup(content).bandStage(point.stage);
    case 'injection':
      return lookup(content).injectionStage(point.stage);
    case 'where':
    case 'after':
    case 'exercises':
    case undefined:
      return undefined;
  }
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
