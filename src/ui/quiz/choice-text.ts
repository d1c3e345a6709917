import type { Certainty, Claim, ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { Question } from '../../domain/quiz/question.ts';
import type { useQuizWords } from './use-quiz-words.ts';

type Words = ReturnType<typeof useQuizWords>;

/** What is asked. What explains a muscle's name in brackets is left away, but where no picture shows the muscle. */
export function questionText(
  { kind, muscle, point }: Question,
  content: ContentBundle,
  words: Words,
): string {
  const name = lookup(content).muscle(muscle)?.name ?? '';
  return words.ask[kind](lookup(content).point(point)?.name ?? '', kind === 'find' ? name : short(name));
}

const short = (name: string): string => name.replace(/ \(.*\)$/, '');

/** What the right answer says. `numbered`: the numbers that a place was chosen by still stand in the picture. */
export function answerText(
  question: Question,
  content: ContentBundle,
  words: Words,
  numbered: boolean,
): string {
  const { kind, choices, right, rights = [right] } = question;
  if (kind === 'sure') return words.certainty[choices[right]![0] as Certainty];
  if (kind === 'find' && !numbered) return siteText(question, right, content);
  const names = rights.map((at) => choiceText(question, at, content, words));
  return kind === 'layers'
    ? words.layer(names.map((name, i) => (i === 0 ? name : lowered(name))))
    : names.join(', ');
}

/** What the place of a choice is called, once that may be told: its muscle too, where it is another than the one that is asked about. */
export function siteText({ choices, muscle }: Question, at: number, content: ContentBundle): string {
  const site = lookup(content).point(choices[at]?.[0]);
  const other = site && site.muscle !== muscle && lookup(content).muscle(site.muscle)?.name;
  return [site?.name, other].filter(Boolean).join(', ');
}

/** What a choice of a question says; of a place it says only the number that stands there. */
export function choiceText(
  { kind, choices }: Question,
  at: number,
  content: ContentBundle,
  words: Words,
): string {
  const ids = choices[at] ?? [];
  const names = ids.map((id) => lookup(content).nameOf(id) ?? id);
  switch (kind) {
    case 'find':
      return words.pin(at + 1);
    case 'name':
    case 'pattern':
    case 'clear':
      return names.join();
    case 'layers':
      return names.map(short).join();
    case 'felt':
    case 'paint':
      return ids.map((id) => content.areas[id] ?? id).join();
    case 'sure':
      return ids
        .map((id) => `${words.certainty[id as Certainty]}: ${lowered(words.certaintyMeans[id as Certainty])}`)
        .join();
  }
}

/** Within a list. */
const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** What the content says of the answer, with its sources. */
export function explanation(
  { kind, muscle, point, statement }: Question,
  content: ContentBundle,
): readonly Claim[] {
  if (statement) return [statement];
  const told = lookup(content).point(point);
  const of = told && {
    find: [told.landmark],
    pattern: [told.pattern],
    felt: [told.pattern],
    paint: [told.pattern],
    layers: content.needlePath,
    clear: [told.caution],
    name: [],
    sure: [],
  };
  return of ? of[kind] : [lookup(content).muscle(muscle)?.what].filter((claim) => claim !== undefined);
}
