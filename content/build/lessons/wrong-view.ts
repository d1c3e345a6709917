import { SIDES, STAGES, STEPS, type Step } from '../../../src/core/ids.ts';
import type { Facts } from '../../schema/facts.ts';

/** Details that a view of a lesson may have after '?', with what they may be; `pain` names areas. */
const DETAILS: Readonly<Record<string, RegExp>> = {
  tissue: /^relaxed$/,
  drug: /^(cortisone|none)$/,
  labels: /^(off|muscles)$/,
  t: /^(100|\d{1,2})$/,
  pain: /./,
};

/** Why an address is none of the app; undefined for one that leads somewhere. */
export function wrongView(view: string, facts: Facts): string | undefined {
  const [path = '', query = ''] = view.split('?');
  for (const [name, value] of new URLSearchParams(query))
    if (!DETAILS[name]?.test(value)) return `there is no detail "${name}=${value}" for a lesson`;
  const pain = new URLSearchParams(query).get('pain')?.split(',') ?? [];
  for (const key of pain) {
    const [area, side] = key.split('.');
    if (!facts.areas.some(({ id }) => id === area)) return `there is no area "${area}"`;
    if (side && !SIDES.some((known) => known === side)) return `there is no side "${side}"`;
  }
  const words = path.slice(1).split('/');
  if (path === '/pain') return undefined;
  return pain.length > 0 ? 'only /pain is painted' : wrongPlace(words, facts);
}

function wrongPlace(
  [region, muscle, side, point, step, shown, ...rest]: readonly string[],
  facts: Facts,
): string | undefined {
  const told = facts.regions.find(({ id }) => id === region);
  if (!told) return `there is no place "${region}"`;
  if (muscle === undefined) return undefined;
  if (!told.muscles.some((id) => id === muscle)) return `${region} has no muscle "${muscle}"`;
  if (!SIDES.some((known) => known === side)) return `there is no side "${side}"`;
  if (point === undefined) return undefined;
  if (facts.places[point]?.muscle !== muscle) return `${muscle} has no point "${point}"`;
  if (!STEPS.some((known) => known === step)) return `there is no step "${step}"`;
  const { stretch = [], strengthen = [] } = facts.points.find(({ id }) => id === point) ?? {};
  const moving = facts.exercises.filter(
    ({ kind, muscles }) => kind === 'move' && muscles.some((id) => id === muscle),
  );
  const known: readonly string[] =
    step === 'exercises' ? [...stretch, ...strengthen, ...moving.map(({ id }) => id)] : STAGES[step as Step];
  if (shown !== undefined && !known.includes(shown)) return `the step "${step}" has no "${shown}" here`;
  return rest.length > 0 ? `nothing follows "${shown}"` : undefined;
}
