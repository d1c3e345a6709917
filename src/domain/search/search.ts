import MiniSearch, { type SearchResult } from 'minisearch';
import type { ContentBundle } from '../../../content/schema/bundle.ts';
import { documentsOf, type FindDocument, type FindKind } from './documents.ts';
import { fold, wordsOf } from './fold.ts';

/** Fields by which a thing is found, with their weight. */
const FIELDS = { name: 6, alike: 5, aside: 3, essential: 4, spillover: 1.6, said: 1 } as const;
export type FindField = keyof typeof FIELDS;
/** What a thing is called and where most people feel it come before what some feel, and that before mere talk of it. */
const RANK: Record<FindField, number> = { name: 0, alike: 0, aside: 0, essential: 0, spillover: 1, said: 2 };
const NAMES = Object.keys(FIELDS) as FindField[];

/** Something that was found, and why. */
export interface Found {
  kind: FindKind;
  id: string;
  name: string;
  aside: string;
  /** The field that tells best why, and the part of its text that does. */
  why: { field: FindField; text: string };
}

export type Search = (query: string) => readonly Found[];

/** From this length on, a typing error is forgiven; two from twice that length on. */
const FORGIVEN = 4;
/** A word in the making stands for all that start with it from this length on. */
const STARTED = 2;

/** Builds the index over the whole content of one language; the search that it gives back takes any typed text. */
export function buildSearch(content: ContentBundle): Search {
  const documents = new Map(documentsOf(content).map((d) => [d.key, d]));
  const stop = new Set(content.findWords.stopWords.map(fold));
  const index = new MiniSearch<FindDocument>({
    idField: 'key',
    fields: NAMES,
    tokenize: wordsOf,
    processTerm: (term) => (stop.has(term) ? null : term),
  });
  index.addAll([...documents.values()]);
  return (query) => {
    const typed = wordsOf(query).filter((word) => !stop.has(word));
    if (typed.length === 0) return [];
    const ask = (combineWith: 'AND' | 'OR') =>
      index.search(typed.join(' '), {
        combineWith,
        boost: FIELDS,
        prefix: (term) => term.length >= STARTED,
        fuzzy: (term) => (term.length < FORGIVEN ? false : term.length < 2 * FORGIVEN ? 1 : 2),
        weights: { fuzzy: 0.35, prefix: 0.7 },
      });
    const all = ask('AND');
    return (all.length > 0 ? all : ask('OR'))
      .flatMap((hit) => {
        const document = documents.get(String(hit.id));
        return document ? [explain(document, hit)] : [];
      })
      .sort((a, b) => RANK[a.why.field] - RANK[b.why.field]);
  };
}

/** Says by which field a thing was found: the weightiest that holds the words, with its sentence or its entry. */
function explain({ kind, id, name, aside, ...texts }: FindDocument, { match }: SearchResult): Found {
  const score = (field: FindField) =>
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
