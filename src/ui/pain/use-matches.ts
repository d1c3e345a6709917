import { useMemo } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { rankShapes } from '../../domain/pain/paint/shape-fit.ts';
import { type Match, rankMuscles } from '../../domain/pain/ranking.ts';
import type { PaintedOptions } from '../../domain/view/view.ts';
import { bringFields, paintOf } from '../../state/painter-stores.ts';
import { type Loaded, useLoaded } from '../loading/use-loaded.ts';

interface Matches extends Pick<Loaded<unknown>, 'progress' | 'retry'> {
  /** What is painted; undefined until the content has come. */
  read: ReturnType<typeof paintOf> | undefined;
  /** The muscles that fit, best first; undefined until they can be told. */
  matches: readonly Match[] | undefined;
}

/**
 * The muscles that fit what is painted, wherever they are told: by its shape on the skin; by the names of its areas alone where
 * what shapes are compared with cannot be had (`progress` is `failed` then).
 */
export function useMatches(
  { pain, paint: code }: PaintedOptions,
  content: ContentBundle | undefined,
): Matches {
  const {
    value: fields,
    progress,
    retry,
  } = useLoaded((again) => bringFields(content!, again), content !== undefined);
  const read = useMemo(
    () => content && paintOf({ ...(pain && { pain }), ...(code && { paint: code }) }, content),
    [content, pain, code],
  );
  const byShape = useMemo(
    () => (content && read && fields ? rankShapes(read.paint, fields, content) : undefined),
    [content, read, fields],
  );
  const byName = content && progress === 'failed' ? rankMuscles(pain ?? [], content) : undefined;
  return { read, matches: byShape ?? byName, progress, retry };
}
