import type { ContentBundle, RedFlag } from '../../core/content/bundle.ts';
import type { MoreContent } from '../../core/content/more.ts';
import { wordsOf } from './fold.ts';

/** The warning signs that what was typed may be about, each once: they are shown before anything that was found. */
export function alarmsFor(query: string, { regions }: ContentBundle, { findWords }: MoreContent): RedFlag[] {
  const typed = ` ${wordsOf(query).join(' ')} `;
  const flags = new Map(regions.flatMap((r) => r.redFlags).map((flag) => [flag.id, flag]));
  return [...flags.values()].filter(({ id }) =>
    findWords.alarms[id]?.some((phrase) => typed.includes(` ${wordsOf(phrase).join(' ')} `)),
  );
}
