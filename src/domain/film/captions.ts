import type { Caption, ContentBundle, StageContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { toldStages } from '../injection/told-stages.ts';
import type { View } from '../view/view.ts';
import { hasCome } from './film.ts';

/** The stage of the story that a view shows, in words. */
function stageOf({ point }: View, content: ContentBundle, calm: boolean): StageContent | undefined {
  switch (point?.step) {
    case 'band':
      return lookup(content).bandStage(point.stage);
    case 'injection': {
      const told = lookup(content).point(point.id);
      return told && toldStages(content, told, calm).find((stage) => stage.id === point.stage);
    }
    case 'where':
    case 'after':
    case 'exercises':
    case undefined:
      return undefined;
  }
}

/** What is said while the film of a view plays; a stage without captions of its own says its statement throughout. */
export function captionsOf(view: View, content: ContentBundle | undefined, calm = false): readonly Caption[] {
  const stage = content && stageOf(view, content, calm);
  if (!stage) return [];
  return stage.captions.length > 0 ? stage.captions : [{ at: 0, claim: stage.claim }];
}

/** The caption that holds at a moment (0..1). */
export const captionAt = (captions: readonly Caption[], t: number): Caption | undefined =>
  captions.findLast(({ at }) => hasCome(at / 100, t)) ?? captions[0];
