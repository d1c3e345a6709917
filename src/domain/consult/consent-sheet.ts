import type { Claim, ContentBundle, PointContent, Topic } from '../../core/content/bundle.ts';
import type { MoreContent } from '../../core/content/more.ts';

/** The parts of a consent sheet, in the order in which they are talked over. */
const CONSENT_PARTS = [
  'proposed',
  'here',
  'guidance',
  'noNeedle',
  'risks',
  'notNow',
  'benefits',
  'sure',
  'instead',
  'nothing',
] as const;
export type ConsentPart = (typeof CONSENT_PARTS)[number];

interface ConsentSheet {
  /** Parts that have something to say. */
  parts: readonly { part: ConsentPart; claims: readonly Claim[] }[];
  /** When to call, the most urgent first. */
  calls: readonly Topic[];
}

const claimsOf = (topics: readonly Topic[], id: string): readonly Claim[] =>
  topics.find((topic) => topic.id === id)?.claims ?? [];

/**
 * What has to be known before an injection at a point: the same statements that the app tells of it, none of its own.
 * Where no needle is drawn none is planned: the sheet says why, what is done instead, and leaves the rest out.
 */
export function consentSheet(
  content: ContentBundle,
  more: MoreContent,
  { needle, guidance, caution }: PointContent,
  drug: keyof ContentBundle['drugs'],
): ConsentSheet {
  const said: Record<ConsentPart, readonly Claim[]> = {
    proposed: needle ? [content.positions[needle.position], content.drugs[drug]] : [],
    here: [caution],
    guidance: needle ? [guidance.claim] : [],
    noNeedle: needle ? [] : [guidance.claim],
    risks: needle ? claimsOf(more.injection, 'side-effects') : [],
    notNow: needle ? claimsOf(more.injection, 'not-now') : [],
    benefits: needle ? claimsOf(more.choices, 'benefits') : [],
    sure: claimsOf(more.evidence, 'short-answer'),
    instead: claimsOf(more.choices, 'other-care'),
    nothing: claimsOf(more.choices, 'do-nothing'),
  };
  return {
    parts: CONSENT_PARTS.map((part) => ({ part, claims: said[part] })).filter(
      ({ claims }) => claims.length > 0,
    ),
    calls: needle ? content.warning : [],
  };
}
