import type { Options } from './options.ts';

/** What stays as it is when a person goes on to another place: how the body is looked at, not the moment of a story. */
export function lookOptions({ peel, only, hide, fade, labels, sides }: Options): Options {
  return {
    ...(peel && { peel }),
    ...(only && { only }),
    ...(hide && { hide }),
    ...(fade && { fade }),
    ...(labels && { labels }),
    ...(sides && { sides }),
  };
}

/** The lesson at hand and how a link was shared, which go along everywhere. */
export const lessonOptions = ({ lesson, step, present, ask }: Options): Options => ({
  ...(ask && { ask }),
  ...(lesson && { lesson }),
  ...(lesson && step && { step }),
  ...(lesson && present && { present }),
});

/** What goes along to pages beside the body as well: the lesson at hand, and the plan to go back to. */
export const wayOptions = (options: Options): Options => ({
  ...lessonOptions(options),
  ...(options.plan && { plan: options.plan }),
});

/** Whether nothing of the page stands round the picture: it has keys and words of its own below. */
export const isBare = ({ card, lesson, present }: Options): boolean =>
  card !== undefined || (lesson !== undefined && present !== undefined);

/** What goes along to other places: how the body is looked at, what was marked on it, the lesson at hand, and the plan to go back to. */
export const takenOptions = (options: Options): Options => ({
  ...lookOptions(options),
  ...wayOptions(options),
  ...(options.marks && { marks: options.marks }),
});
