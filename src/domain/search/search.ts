import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { ContentBundle } from '../../core/content/bundle.ts';
import type { MoreContent } from '../../core/content/more.ts';
import type { SearchDocument, SearchKind } from './document.ts';
import { documentsOf } from './documents.ts';
import { fold, wordsOf } from './fold.ts';
import { readingsOf, singularsOf, vocabularyOf } from './readings.ts';
import type { SearchWords } from './story-documents.ts';

/** Fields by which a thing is found, with their weight. */
const FIELDS = { name: 6, alike: 5, aside: 3, essential: 4, spillover: 1.6, said: 1 } as const;
export type SearchField = keyof typeof FIELDS;
/** What a thing is called and where most people feel it come before what some feel, and that before mere talk of it. */
const RANK: Record<SearchField, number> = {
  name: 0,
  alike: 0,
  aside: 0,
  essential: 0,
  spillover: 1,
  said: 2,
};
const NAMES = Object.keys(FIELDS) as SearchField[];

/** Something that was found, and why. */
export interface Found {
  kind: SearchKind;
  id: string;
  name: string;
  aside: string;
  /** The field that tells best why, and the part of its text that does. */
  why: { field: SearchField; text: string };
  /** A typed word was taken for one that is written much like it, though other things have it as it was typed. */
  guessed: boolean;
}

export type Search = (query: string) => readonly Found[];

/** From this length on, a typing error is forgiven; two from twice that length on. */
const FORGIVEN = 4;
/** Shorter words that are known are not taken for others: one letter makes of "drive" another word. */
const OWN = 6;
/** A word in the making stands for all that start with it from this length on. */
const STARTED = 2;

/** What was found, with what its place in the list depends on. */
interface Hit {
  found: Omit<Found, 'guessed'>;
  /** Shares of the typed words that it has as they were typed, or begun, or in the singular; and of those guessed at. */
  sure: number;
  guesses: number;
  rank: number;
  score: number;
}

/** Builds the index over the whole content of one language; the search that it gives back takes any typed text. */
export function buildSearch(content: ContentBundle, more: MoreContent, words: SearchWords): Search {
  const documents = new Map(documentsOf(content, more, words).map((d) => [d.key, d]));
  const stop = new Set(more.findWords.stopWords.map(fold));
  const known = vocabularyOf([...documents.values()].flatMap((d) => NAMES.map((field) => d[field])));
  const index = new MiniSearch<SearchDocument>({
    idField: 'key',
    fields: NAMES,
    tokenize: wordsOf,
    processTerm: (term) => (stop.has(term) ? null : term),
  });
  index.addAll([...documents.values()]);
  const asked = askedOf([...documents.values()], stop);

  const ask = (reading: readonly string[], combineWith: 'AND' | 'OR'): Hit[] => {
    const queries = reading.map((word): Query => ({ combineWith: 'OR', queries: singularsOf(word) }));
    const hits = index.search(
      { combineWith, queries },
      {
        boost: FIELDS,
        prefix: (term) => reading.includes(term) && term.length >= STARTED,
        fuzzy: (term) =>
          !reading.includes(term) || term.length < (known.has(term) ? OWN : FORGIVEN)
            ? false
            : term.length < 2 * FORGIVEN
              ? 1
              : 2,
        weights: { fuzzy: 0.35, prefix: 0.7 },
      },
    );
    return hits.flatMap((hit) => {
      const document = documents.get(String(hit.id));
      return (document && weigh(document, hit, reading, stop)) ?? [];
    });
  };

  return (query) => {
    const readings = readingsOf(query, known, stop);
    const whole = (['AND', 'OR'] as const)
      .map((how) => readings.flatMap((reading) => ask(reading, how)))
      .find((hits) => hits.length > 0);
    const hits = (whole ?? []).sort(byWorth);
    const surest = hits[0]?.sure ?? 0;
    const best = new Map(asked(query).map((found): [string, Found] => [`${found.kind}:${found.id}`, found]));
    for (const { found, sure, guesses } of hits) {
      const key = `${found.kind}:${found.id}`;
      if (!best.has(key)) best.set(key, { ...found, guessed: guesses > 0 && sure < surest });
    }
    return [...best.values()];
  };
}

/** A question in the making stands for one that starts with it from so many words on. */
const QUESTION_STARTED = 3;

/**
 * Finds what is asked for in so many words, as in "is it in my head", where stop words say all: the index would look for "head"
 * alone.
 */
function askedOf(documents: readonly SearchDocument[], stop: ReadonlySet<string>): Search {
  const questions = documents.flatMap((document) =>
    document.alike
      .split(', ')
      .map((text) => ({ document, text, words: wordsOf(text) }))
      .filter(({ words }) => words.length > 1 && words.some((word) => stop.has(word))),
  );
  return (query) => {
    const typed = wordsOf(query);
    const found = questions.filter(
      ({ words }) =>
        words.length === typed.length || (typed.length >= QUESTION_STARTED && words.length > typed.length),
    );
    return found
      .filter(({ words }) =>
        typed.every((word, i) => words[i] === word || (i === typed.length - 1 && words[i]?.startsWith(word))),
      )
      .map(({ document: { kind, id, name, aside }, text }) => ({
        kind,
        id,
        name,
        aside,
        why: { field: 'alike', text },
        guessed: false,
      }));
  };
}

/** What was typed comes before what was guessed, whatever the field; then names before talk. */
const byWorth = (a: Hit, b: Hit): number =>
  b.sure - a.sure || b.guesses - a.guesses || a.rank - b.rank || b.score - a.score;

/** What stands for its kind when several are called the same: the region before its areas and muscles. */
const CALLED = -1;
const REGION_CALLED = -2;
/** Sources come last: few look for them, and all talk of the same things. */
const SOURCE = 3;

/** How well a thing answers; undefined for one that does so only by what its place is called. */
function weigh(
  document: SearchDocument,
  hit: SearchResult,
  reading: readonly string[],
  stop: ReadonlySet<string>,
): Hit | undefined {
  const terms = Object.keys(hit.match);
  const own = (word: string) =>
    terms.filter((term) => term.startsWith(word) || singularsOf(word).includes(term));
  const sureTerms = new Set(reading.flatMap(own));
  const guessed = terms.filter((term) => !sureTerms.has(term));
  const share = (words: readonly string[]) => words.length / reading.length;
  const sure = share(reading.filter((word) => own(word).length > 0));
  const unsure = reading.filter((word) => own(word).length === 0 && hit.queryTerms.includes(word));
  const fieldsOf = (list: readonly string[]) =>
    list.flatMap((term) => (hit.match[term] ?? []) as SearchField[]);
  if (document.kind === 'step' && !fieldsOf(terms).some((f) => f === 'name' || f === 'alike'))
    return undefined;
  const found = explain(document, hit);
  const rankOf = (word: string) =>
    Math.min(RANK.said, ...fieldsOf(own(word).length > 0 ? own(word) : guessed).map((f) => RANK[f]));
  const isCalled = [document.name, ...document.alike.split(', ')].some((text) => {
    const phrase = wordsOf(text).filter((word) => !stop.has(word));
    return phrase.length === reading.length && phrase.every((word) => terms.includes(word));
  });
  const called = document.kind === 'region' ? REGION_CALLED : CALLED;
  // A step is found by its own name; the words of its region only say which one is meant.
  const told = document.kind === 'step' ? RANK.name : Math.max(...reading.map(rankOf));
  const rank = isCalled ? called : told;
  return {
    found,
    sure,
    guesses: share(unsure),
    rank: document.kind === 'source' ? SOURCE : rank,
    score: hit.score,
  };
}

/** Says by which field a thing was found: the weightiest that holds the words, with its sentence or its entry. */
function explain(document: SearchDocument, { match }: SearchResult): Omit<Found, 'guessed'> {
  const { kind, id, name, aside, ...texts } = document;
  const score = (field: SearchField) =>
    Object.values(match).filter((fields) => fields.includes(field)).length * 10 + FIELDS[field];
  const matched = NAMES.filter((field) => Object.values(match).some((fields) => fields.includes(field)));
  const field = matched.sort((a, b) => score(b) - score(a))[0] ?? 'name';
  if (field === 'name' || field === 'aside') return { kind, id, name, aside, why: { field, text: '' } };
  const terms = Object.keys(match).filter((term) => match[term]!.includes(field));
  const parts = texts[field].split(field === 'said' ? '\n' : ', ');
  const count = (part: string) => {
    const words = wordsOf(part);
    return terms.filter((term) => words.includes(term)).length;
  };
  const text = parts.reduce((best, part) => (count(part) > count(best) ? part : best), parts[0] ?? '');
  return { kind, id, name, aside, why: { field, text } };
}
