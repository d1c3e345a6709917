import type { Claim, Topic } from '../../src/core/content/bundle.ts';
import type { ClaimWords, EvidenceFacts, NamedEvidence } from '../schema/evidence.ts';

/** A fact with its words. Both have been checked to be there before this is called. */
export const claim = ({ certainty, sources }: EvidenceFacts, words: ClaimWords): Claim => ({
  everyday: words.everyday,
  clinical: words.clinical,
  certainty,
  sources,
});

/** Statements with their words, in the order of the facts. */
export const claims = (facts: readonly NamedEvidence[], words: Record<string, ClaimWords>): Claim[] =>
  facts.map((fact) => claim(fact, words[fact.id]!));

/** Statements with their words, by id. */
export const byId = (
  facts: readonly NamedEvidence[],
  words: Record<string, ClaimWords>,
): Record<string, Claim> => Object.fromEntries(facts.map((fact) => [fact.id, claim(fact, words[fact.id]!)]));

/** Titled statements with their words. */
export const topics = (
  facts: readonly { id: string; claims: readonly NamedEvidence[] }[],
  words: Record<string, { title: string; claims: Record<string, ClaimWords> }>,
): Topic[] =>
  facts.map(({ id, claims: list }) => ({
    id,
    title: words[id]!.title,
    claims: claims(list, words[id]!.claims),
  }));
