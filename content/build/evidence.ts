import type { Certainty } from '../../src/core/content/bundle.ts';
import type { EvidenceFacts } from '../schema/evidence.ts';
import type { Facts } from '../schema/facts.ts';
import type { SourceFacts, SourceKind } from '../schema/sources.ts';
import type { Problem } from './problems.ts';

/** A statement's evidence, and where in the facts it stands. */
interface Placed extends EvidenceFacts {
  file: string;
  field: string;
}

const of =
  (...kinds: readonly SourceKind[]) =>
  ({ kind }: SourceFacts) =>
    kinds.includes(kind);
const seen = ({ read }: SourceFacts) => read !== 'recalled';

/** Sums up many studies, or holds what can be looked up in the body or in a law. */
const carriesAlone = of('guideline', 'systematic-review', 'textbook', 'label');
const measured = of('trial', 'study');
const measuredOrSummed = of('guideline', 'systematic-review', 'review', 'trial', 'study');
const observed = of('guideline', 'systematic-review', 'review', 'trial', 'study', 'case-report');
const teaches = of('guideline', 'review', 'consensus', 'textbook', 'label', 'leaflet', 'expert', 'own');

/** What the sources of a statement must be for a label, and what is said otherwise. `content/README.md` has the rule in words. */
const LABELS: Record<Certainty, readonly [(sources: readonly SourceFacts[]) => boolean, string]> = {
  'well-supported': [
    (sources) =>
      sources.some((s) => carriesAlone(s) && seen(s)) ||
      sources.filter((s) => measured(s) && seen(s)).length > 1,
    'needs a guideline, a systematic review, a textbook or a label that was read, or two trials or studies that were',
  ],
  mixed: [
    (sources) => sources.some(measuredOrSummed),
    'needs a study, or a review or guideline that sums studies up',
  ],
  weak: [(sources) => sources.some(observed), 'needs something that was observed, at least in one case'],
  disputed: [
    (sources) => sources.length > 1,
    'needs a source of each side: where experts disagree, both are told',
  ],
  convention: [
    (sources) => sources.some(teaches),
    'needs a source that teaches or agrees on it: what was measured is labelled by what was found',
  ],
};

/** Statements on which somebody may act at once: no recalled source alone carries them. `file: field` in the facts. */
const SAFETY: readonly RegExp[] = [
  /^statements: (redFlags|cautions)\./,
  /^chapters: (warning|aftercare|stopRules|startRules)\./,
  /^chapters: injection\.(not-now|talk)\./,
  /^chapters: injection\.(decision\.claims\.not-for|medicine\.claims\.(anaesthetic|label-limits))$/,
  /^chapters: (injectionStages\.spread(\.captions\.dose)?|injectionCalm\.spread|drugs\.anaesthetic)$/,
  /^exercises: .*\.dose$/,
];

/**
 * Every source and every statement whose label, locator or reading breaks the rules of `content/README.md`, and every place
 * without a sign for which to call at once.
 */
export function checkEvidence(facts: Facts): Problem[] {
  return [
    ...unlocated(facts),
    ...placed(facts).flatMap((claim) => misjudged(claim, facts.sources)),
    ...withoutEmergency(facts),
  ];
}

/** Pain anywhere can be the sign of something that cannot wait: no place may lack such a sign. */
function withoutEmergency({ statements, areas, regions }: Facts): Problem[] {
  const places = [
    ...regions.map((r) => ({ file: 'regions', ...r })),
    ...areas.map((a) => ({ file: 'areas', ...a })),
  ];
  return places
    .filter((place) => !place.redFlags.some((id) => statements.redFlags[id]?.urgency === 'emergency'))
    .map(({ file, id }) => ({
      file: `content/facts/${file}.json`,
      field: `${id}.redFlags`,
      reason: 'has no sign for which to call at once',
    }));
}

function unlocated({ sources }: Facts): Problem[] {
  return Object.entries(sources).flatMap(([field, { kind, doi, pmid, isbn, url }]): Problem[] => {
    const file = 'content/facts/sources.json';
    const own = field.startsWith('app-');
    if (own !== (kind === 'own'))
      return [{ file, field, reason: 'ids that start with "app-" are of kind own, and no others' }];
    if (own || doi || pmid || isbn || url) return [];
    return [{ file, field, reason: 'cannot be located: it needs a doi, a pmid, an isbn or a url' }];
  });
}

function misjudged({ file, field, certainty, sources }: Placed, known: Facts['sources']): Problem[] {
  const cited = sources.flatMap((key) => known[key] ?? []);
  const [holds, reason] = LABELS[certainty];
  const at = `content/facts/${file}.json`;
  const problems: Problem[] = [];
  if (!holds(cited)) problems.push({ file: at, field, reason: `"${certainty}" ${reason}` });
  if (SAFETY.some((rule) => rule.test(`${file}: ${field}`)) && !cited.some(seen))
    problems.push({ file: at, field, reason: 'rests on recalled sources alone, which no safety line may' });
  return problems;
}

/** Every statement of the facts, wherever it stands. */
function placed(facts: Facts): Placed[] {
  const found: Placed[] = [];
  const walk = (file: string, path: readonly string[], value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if (isEvidence(value)) found.push({ ...value, file, field: path.join('.') });
    for (const [key, entry] of Object.entries(value)) {
      const id = Array.isArray(value) ? (entry as { id?: string } | null)?.id : undefined;
      walk(file, [...path, id ?? key], entry);
    }
  };
  for (const [file, data] of Object.entries(facts)) if (file !== 'sources') walk(file, [], data);
  return found;
}

const isEvidence = (value: object): value is EvidenceFacts => 'certainty' in value && 'sources' in value;
