import type { Claim } from '../../core/content/bundle.ts';

/** What says so: sources, and the statements that rest on just these. */
export interface Backing {
  sources: readonly string[];
  claims: readonly Claim[];
}

/** What it rests on: its sources, as one word to compare. */
const basisOf = (claim: Claim): string => claim.sources.join();

/** Medicine is as sure of one as of the other. */
export const equallySure = (claims: readonly Claim[]): boolean =>
  new Set(claims.map((claim) => claim.certainty)).size === 1;

/** Statements in their order; neighbours that share certainty and sources are together: one sign stands for them. */
export function together(claims: readonly Claim[]): Claim[][] {
  const out: Claim[][] = [];
  for (const claim of claims) {
    const [last] = out.at(-1) ?? [];
    if (last?.certainty === claim.certainty && basisOf(last) === basisOf(claim)) out.at(-1)?.push(claim);
    else out.push([claim]);
  }
  return out;
}

/** The statements with which each certainty comes up first: there its word stands beside its sign. */
export function firstOfEach(claims: readonly Claim[]): ReadonlySet<Claim> {
  return new Set(claims.filter((claim, i) => claims.findIndex((c) => c.certainty === claim.certainty) === i));
}

/** Who says what: statements that share their sources are together, wherever they stand. */
export function backings(claims: readonly Claim[]): Backing[] {
  const by = new Map<string, Claim[]>();
  for (const claim of claims) by.set(basisOf(claim), [...(by.get(basisOf(claim)) ?? []), claim]);
  return [...by.values()].map((group) => ({ sources: group[0]?.sources ?? [], claims: group }));
}

/** So many words tell one statement from its neighbours. */
const OPENING = 5;

/** The first words of a statement, to name it by. */
export function openingOf(text: string): string {
  const words = text.split(' ');
  return words.length <= OPENING
    ? text
    : `${words
        .slice(0, OPENING)
        .join(' ')
        .replace(/[,;:.]$/, '')}…`;
}
