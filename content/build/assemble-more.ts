import { CONTENT_VERSION, type Source } from '../../src/core/content/bundle.ts';
import type { Handbook, MoreContent } from '../../src/core/content/more.ts';
import type { Language, MuscleId } from '../../src/core/ids.ts';
import { calledFor, type Facts } from '../schema/facts.ts';
import type { SearchVocabulary } from '../schema/find-words.ts';
import type { SourceFacts } from '../schema/sources.ts';
import type { Words } from '../schema/words.ts';
import type { Edition } from './clinic/edition.ts';
import { byId, claim, claims, topics } from './join.ts';

/** What is said at one level is the same at both. */
const handbook = (facts: Facts['consult'], words: Words['consult']): Handbook => ({
  title: words.title,
  topics: facts.topics.map((topic) => {
    const { title, claims } = words.topics[topic.id]!;
    return {
      id: topic.id,
      title,
      claims: topic.claims.map((fact) => {
        const said = claims[fact.id]!;
        return claim(fact, { everyday: said, clinical: said });
      }),
    };
  }),
  tables: facts.tables.map(({ id, columns, rows }) => {
    const said = words.tables[id]!;
    return {
      id,
      title: said.title,
      columns: columns.map((column) => said.columns[column]!),
      rows: rows.map((row) => ({
        cells: columns.map((column) => said.rows[row.id]![column]!),
        certainty: row.certainty,
        sources: row.sources,
      })),
    };
  }),
});

/** A source as the app shows it: where it can be looked up is one address, or stands in the citation. */
function located({ citation, doi, pmid, isbn, url, read }: SourceFacts): Source {
  const at = (doi && `https://doi.org/${doi}`) || (pmid && `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`) || url;
  return { citation: isbn ? `${citation} ISBN ${isbn}.` : citation, ...(at && { url: at }), read };
}

/** The muscles at whose points something of this lies near the needle. */
const musclesBeside = (cautions: readonly string[], { points, places }: Facts): MuscleId[] => [
  ...new Set(points.filter(({ caution }) => cautions.includes(caution)).map(({ id }) => places[id]!.muscle)),
];

/** What a language's content is joined from; all of it has been checked. */
export interface Checked {
  language: Language;
  facts: Facts;
  words: Words;
  findWords: SearchVocabulary;
  /** The clinic whose edition it is, with the regions that it leaves out. */
  edition?: Edition | undefined;
}

/** Joins the facts with the words of a language into what the app loads when it is asked for. */
export function assembleMore({ language, facts, words, findWords }: Checked): MoreContent {
  const { chapters } = facts;
  const said = words.chapters;
  const asked = topics(facts.questions, words.questions.list);
  return {
    version: CONTENT_VERSION,
    language,
    codes: facts.codes,
    selfCare: topics(chapters.selfCare, said.selfCare),
    signs: calledFor(chapters).map(({ id, cautions, ...sign }) => ({
      ...sign,
      short: said.signs[id]!,
      ...(cautions && { muscles: musclesBeside(cautions, facts) }),
    })),
    whom: { emergency: said.signs.emergency!, 'same-day': said.signs['same-day']! },
    otherMuscles: chapters.otherMuscles.map((muscle) => ({
      id: muscle.id,
      name: said.otherMuscles[muscle.id]!.name,
      latin: muscle.latin,
      areas: muscle.areas,
      claim: claim(muscle, said.otherMuscles[muscle.id]!.claim),
    })),
    aloneIn: chapters.aloneIn.map((part) => ({ id: part.id, ...claim(part, said.aloneIn[part.id]!) })),
    triggerPoint: topics(chapters.triggerPoint, said.triggerPoint),
    band: topics(chapters.band, said.band),
    injection: topics(chapters.injection, said.injection),
    evidence: topics(chapters.evidence, said.evidence),
    choices: facts.choices.map(({ id, claims }) => ({
      id,
      title: words.choices[id]!.title,
      claims: claims.map((fact) => ({ id: fact.id, ...claim(fact, words.choices[id]!.claims[fact.id]!) })),
    })),
    questions: {
      title: words.questions.title,
      list: asked.map((question, i) => ({ ...question, step: facts.questions[i]!.step })),
    },
    consult: handbook(facts.consult, words.consult),
    teaching: handbook(facts.teaching, words.teaching),
    lessons: facts.lessons.map(({ id, minutes, goals, steps }) => {
      const said = words.lessons[id]!;
      return {
        id,
        minutes,
        title: said.title,
        goals: claims(goals, said.goals),
        steps: steps.map((step) => ({
          view: step.view,
          ...(step.question && { question: step.question }),
          ...(step.weighed && { weighed: `${id}-${step.id}` }),
          claim: claim(step, said.steps[step.id]!),
        })),
      };
    }),
    mistakes: byId(chapters.mistakes, said.mistakes),
    glossary: chapters.glossary.map((entry) => {
      const { term, meaning } = said.glossary[entry.id]!;
      return { id: entry.id, term, meaning: claim(entry, meaning) };
    }),
    findWords: findWords as MoreContent['findWords'],
    sources: Object.fromEntries(Object.entries(facts.sources).map(([key, source]) => [key, located(source)])),
  };
}
