import { describe, expect, it } from 'vitest';
import type { ContentBundle } from '../../../src/core/content/bundle.ts';
import { lookup } from '../../../src/core/content/lookup.ts';
import { LANGUAGES, REGIONS } from '../../../src/core/ids.ts';
import { distance } from '../../../src/core/math/vector.ts';
import { alikenessToMuscle } from '../../../src/domain/quiz/alike.ts';
import { quizBank } from '../../../src/domain/quiz/bank.ts';
import { clueOf, saysName } from '../../../src/domain/quiz/clue.ts';
import type { Question } from '../../../src/domain/quiz/question.ts';
import { askedView, shownAnswer } from '../../../src/domain/quiz/question-view.ts';
import { questionsFor } from '../../../src/domain/quiz/questions-of.ts';
import { QUIZ_KINDS } from '../../../src/domain/view/options.ts';
import { practiceView, startView, type View } from '../../../src/domain/view/view.ts';
import { en } from '../../../src/words/en.ts';
import { es } from '../../../src/words/es.ts';
import { readBundle, readMore } from '../../tools/read-bundle.ts';
import { readIndex } from '../../tools/read-index.ts';

const index = readIndex();
const anchorOf = (id: string | undefined) => index.anchors.find((a) => a.point === id);

/** Labels that one could argue about: the one is no wrong answer where the other is right. */
const BESIDE: readonly (readonly string[])[] = [
  ['weak', 'mixed'],
  ['mixed', 'disputed'],
  ['weak', 'disputed'],
];

/** What else would be right of the choices of a question, by the content and the model. */
function alsoRight(question: Question, content: ContentBundle): string[] {
  const { kind, choices, right, rights = [right], muscle, point } = question;
  const told = lookup(content).point(point);
  const others = choices.filter((_, i) => !rights.includes(i));
  const nameOf = (id: string | undefined) => lookup(content).nameOf(id ?? '') ?? id;
  const answer = choices[right]!;
  const untrue = ([id]: readonly string[]): boolean => {
    switch (kind) {
      case 'find': {
        const [own, other] = [anchorOf(point), anchorOf(id)];
        return own !== undefined && other !== undefined && distance(own.position, other.position) > 0.03;
      }
      case 'name':
        return nameOf(id) !== nameOf(muscle);
      case 'pattern': {
        const essentials = (p: ContentBundle['points'][number]) =>
          p.zones.flatMap((z) => (z.weight === 'essential' ? [z.area] : [])).sort();
        const same = content.points.filter(
          (p) => p.muscle === id && essentials(p).join() === essentials(told!).join(),
        );
        return same.length === 0 && id !== told?.muscle;
      }
      case 'felt':
        return (
          told!.zones.every(({ area }) => area !== id && content.areas[area] !== content.areas[id!]) &&
          !`${told!.pattern.everyday} ${told!.pattern.clinical}`
            .toLowerCase()
            .includes(content.areas[id!]!.toLowerCase())
        );
      // All of them are put in order.
      case 'layers':
        return false;
      case 'paint':
        return (
          content.points.every((p) => p.muscle !== muscle || p.zones.every(({ area }) => area !== id)) &&
          rights.every((at) => content.areas[choices[at]![0]!] !== content.areas[id!])
        );
      case 'clear': {
        const { needle } = anchorOf(point)!;
        const near = [...needle!.near, ...needle!.nearLeft].map((n) => nameOf(n.id));
        const caution = `${told!.caution.everyday} ${told!.caution.clinical}`.toLowerCase();
        return !near.includes(nameOf(id)) && !caution.includes(nameOf(id)!.toLowerCase());
      }
      // Labels that lie next to each other are never offered together.
      case 'sure':
        return !BESIDE.some((pair) => pair.includes(id!) && pair.includes(question.statement!.certainty));
    }
  };
  const orders = new Set(choices.map((ids) => ids.map(nameOf).join()));
  return [
    ...others.filter((choice) => !untrue(choice)).map((choice) => choice.join()),
    ...(orders.size === choices.length ? [] : ['two choices read the same']),
    ...(answer.length > 0 ? [] : ['no answer']),
  ];
}

/** Whether the right choice of a question is right by the content and the model. */
function isRight(
  { kind, choices, right, rights, muscle, point, statement }: Question,
  content: ContentBundle,
): boolean {
  const answer = choices[right]!;
  const told = lookup(content).point(point);
  switch (kind) {
    case 'find':
      return answer[0] === point;
    case 'name':
      return answer[0] === muscle;
    case 'pattern':
      return answer[0] === muscle && told?.muscle === muscle;
    case 'felt':
      return told!.zones.some((z) => z.area === answer[0] && z.weight === 'essential');
    case 'paint': {
      const main = told!.zones.flatMap((z) => (z.weight === 'essential' ? [z.area] : []));
      return (
        rights!
          .map((at) => choices[at]![0])
          .sort()
          .join() === [...new Set(main)].sort().join()
      );
    }
    case 'layers':
      return (
        anchorOf(point)!
          .needle!.layers.map((l) => l.id)
          .join() === rights!.map((at) => choices[at]![0]).join() && rights!.length === choices.length
      );
    case 'clear':
      return anchorOf(point)!.needle!.near[0]!.id === answer[0];
    case 'sure':
      return statement!.certainty === answer[0];
  }
}

describe.each(LANGUAGES)('the questions made from the content, in %s', (language) => {
  const content = readBundle(language);
  const { lessons } = readMore(language);
  const bank = quizBank({ content, index, lessons });

  it('are at least three hundred, of every kind in every region', () => {
    const counts = QUIZ_KINDS.map((kind) => `${kind} ${bank.filter((q) => q.kind === kind).length}`);
    console.log(`${language}: ${bank.length} questions: ${counts.join(', ')}`);
    expect(bank.length).toBeGreaterThanOrEqual(300);
    for (const region of REGIONS)
      for (const kind of QUIZ_KINDS)
        expect(
          questionsFor(bank, { kind, of: { region } }, content).length,
          `${region} ${kind}`,
        ).toBeGreaterThan(3);
  });

  it('have exactly one right answer each', () => {
    for (const question of bank) {
      const name = `${question.kind} ${question.point ?? question.muscle}`;
      expect(isRight(question, content), name).toBe(true);
      expect(alsoRight(question, content), name).toEqual([]);
    }
  });

  it('have ids that are told apart and say nothing', () => {
    expect(new Set(bank.map((q) => q.id)).size).toBe(bank.length);
    for (const { id } of bank) expect(id).toMatch(/^[a-z0-9]{1,7}$/);
  });

  it('keep their ids, and as many answers, when content is added', () => {
    const more = { ...content, points: content.points.slice(5), muscles: content.muscles.slice(2) };
    const fewer = quizBank({ content: more, index, lessons });
    const about = (q: Question) => `${q.kind} ${q.statement?.everyday ?? q.point ?? q.muscle}`;
    const ids = new Map(bank.map((q) => [q.id, about(q)]));
    expect(fewer.length).toBeGreaterThan(200);
    for (const q of fewer) expect(ids.get(q.id)).toBe(about(q));
  });

  it('of an order never stand in it at first, and are the same order in every language', () => {
    for (const q of bank.filter((one) => one.kind === 'layers')) {
      expect(
        q.rights!.every((place, i) => place === i),
        q.point,
      ).toBe(false);
      expect(new Set(q.rights).size).toBe(q.choices.length);
    }
  });

  it('of what is painted offer at least four areas that are wrong, and no more than nine', () => {
    for (const { choices, rights, point } of bank.filter((q) => q.kind === 'paint')) {
      expect(choices.length - rights!.length, point).toBeGreaterThanOrEqual(4);
      expect(choices.length, point).toBeLessThanOrEqual(9);
    }
  });

  it('about a statement never say the label in it, and each label is the right one of some', () => {
    const weighed = bank.filter((q) => q.kind === 'sure');
    const words = { en, es }[language].certainty;
    const counts = Object.keys(words).map(
      (label) => weighed.filter((q) => q.statement!.certainty === label).length,
    );
    console.log(`${language}: ${weighed.length} statements to weigh, by label ${counts.join(', ')}`);
    expect(Math.min(...counts)).toBeGreaterThan(2);
    for (const { statement } of weighed)
      for (const text of [statement!.everyday, statement!.clinical])
        expect(text.toLowerCase()).not.toContain(words[statement!.certainty].toLowerCase());
  });

  it('have their right answer at every place about as often', () => {
    const four = bank.filter((q) => q.choices.length === 4 && !q.rights);
    for (const at of [0, 1, 2, 3]) {
      const share = four.filter((q) => q.right === at).length / four.length;
      expect(share).toBeGreaterThan(0.17);
      expect(share).toBeLessThan(0.33);
    }
  });

  it('offer muscles whose patterns share areas with the one that is asked about', () => {
    const all = bank
      .filter((q) => q.kind === 'pattern')
      .flatMap((q) =>
        q.choices
          .filter((_, i) => i !== q.right)
          .map(([id]) => alikenessToMuscle(lookup(content).point(q.point)!, id as never, content)),
      )
      .sort((a, b) => a - b);
    const share = (of: number) => all[Math.floor(of * (all.length - 1))]!.toFixed(2);
    const sharing = all.filter((a) => a > 0).length / all.length;
    console.log(
      `${language}: alikeness of wrong muscles: least ${share(0)}, a tenth ${share(0.1)}, median ${share(0.5)}, most ${share(1)}; ` +
        `${(100 * sharing).toFixed(0)} of 100 share an area`,
    );
    expect(sharing).toBeGreaterThan(0.8);
    expect(all.at(-1)).toBeLessThan(0.7);
  });

  it('are told in words that do not say the name that is asked for', () => {
    for (const level of ['everyday', 'clinical'] as const) {
      const named = bank.filter((q) => q.kind === 'name').map((q) => lookup(content).muscle(q.muscle)!);
      const clues = named.map((m) => clueOf(m.what[level], [m.name, m.latin]));
      named.forEach((m, i) => {
        expect(saysName(clues[i]!, [m.name, m.latin]), m.id).toBe(false);
      });
      // Of most words something is left to go by.
      const left = clues.map((clue) => clue.match(/\p{L}{3,}/gu)?.length ?? 0);
      console.log(
        `${language}, ${level}: at least ${Math.min(...left)} words stand beside the picture of a muscle`,
      );
      expect(Math.min(...left)).toBeGreaterThan(5);
    }
  });
});

it('show a picture without the answer: sites by number alone, and no site or muscle where the muscle is asked for', () => {
  const content = readBundle('en');
  const at = practiceView(startView('en'), 'neck', { quiz: 'abc' });
  for (const question of quizBank({ content, index, lessons: readMore('en').lessons })) {
    const shown = askedView(at, question, content);
    // What is painted on is the body of the page where pain is painted.
    expect(shown.page).toBe(question.kind === 'paint' ? 'pain' : 'practice');
    if (question.kind === 'paint') expect(shown.options).toEqual({});
    expect(shown.point).toBeUndefined();
    if (question.kind === 'pattern') expect([shown.muscle, shown.pins]).toEqual([undefined, undefined]);
    if (question.kind === 'find') expect(shown.pins).toEqual(question.choices.map(([id]) => id));
    // Where the answer may have no names it is told by the number that it had.
    const only: View = { ...at, options: { ...at.options, ask: 'only' } };
    if (question.kind === 'find') expect(shownAnswer(only, question, content).pins).toEqual(shown.pins);
  }
});
