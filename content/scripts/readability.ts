import { fileURLToPath } from 'node:url';
import type { WholeContent } from '../../src/core/content/more.ts';
import type { Language } from '../../src/core/ids.ts';
import { compileContent } from '../build/compile.ts';
import { everydayPages } from './pages.ts';
import { countEnglish, countSpanish, fleschKincaid, szigrisztPazos } from './reading-level.ts';

/** English grade: a page on average, and any paragraph of it. Spanish perspicuity: a page, at least. */
export const LIMITS = { grade: 6, paragraphGrade: 8, perspicuity: 65 } as const;

/** How the texts of a language are scored. */
interface Scale {
  name: string;
  /** Names of muscles and drugs, which no plainer word can replace; scored once as they are, once as `neutral`. */
  names: RegExp;
  neutral: string;
  score: (text: string) => number;
  /** Orders scores, the harder text first. */
  harder: (a: number, b: number) => number;
  /** What is wrong with a page of this score; `paragraphs` are its own with theirs, the hardest first. */
  failures: (page: number, paragraphs: readonly { score: number; text: string }[]) => string[];
}

const SCALES: Record<Language, Scale> = {
  en: {
    name: 'Flesch-Kincaid grade',
    names: /\b(upper|middle) trapezius\b|\btrapezius\b|\bbotulinum toxin\b|\bcortisone\b/gi,
    neutral: 'muscle',
    score: (text) => fleschKincaid(countEnglish(text)),
    harder: (a, b) => b - a,
    failures: (page, paragraphs) => [
      ...(page > LIMITS.grade ? [`grade ${page.toFixed(1)} is above ${LIMITS.grade}`] : []),
      ...paragraphs
        .filter((p) => p.score > LIMITS.paragraphGrade)
        .map((p) => `grade ${p.score.toFixed(1)} is above ${LIMITS.paragraphGrade}: "${p.text}"`),
    ],
  },
  es: {
    name: 'Szigriszt-Pazos perspicuity (INFLESZ)',
    names: /\btrapecio (superior|medio)\b|\btrapecio\b|\btoxina botulínica\b|\bcortisona\b/gi,
    neutral: 'músculo',
    score: (text) => szigrisztPazos(countSpanish(text)),
    harder: (a, b) => a - b,
    failures: (page) =>
      page < LIMITS.perspicuity ? [`perspicuity ${page.toFixed(1)} is below ${LIMITS.perspicuity}`] : [],
  },
};

interface PageScore {
  page: string;
  /** Flesch-Kincaid grade (en) or Szigriszt-Pazos perspicuity (es), names neutralised. */
  score: number;
  /** The same with the names as they are. */
  raw: number;
  /** The hardest paragraph and its score. */
  worst: { score: number; text: string };
  /** Why the page fails, if it does. */
  failures: readonly string[];
}

/** Scores the everyday text of a bundle page by page against `LIMITS`. */
export function scorePages(bundle: WholeContent): PageScore[] {
  const { names, neutral, score, harder, failures } = SCALES[bundle.language];
  const neutralised = (text: string) => score(text.replace(names, neutral));
  return everydayPages(bundle).map(({ name, paragraphs }) => {
    const text = paragraphs.join(' ');
    const scored = paragraphs
      .map((p) => ({ score: neutralised(p), text: p }))
      .sort((a, b) => harder(a.score, b.score));
    const page = neutralised(text);
    return { page: name, score: page, raw: score(text), worst: scored[0]!, failures: failures(page, scored) };
  });
}

function print(language: Language, scores: readonly PageScore[]) {
  console.log(`\n${language}: ${SCALES[language].name}`);
  console.log('page'.padEnd(52), 'score', '  raw', 'worst');
  for (const { page, score, raw, worst, failures } of scores) {
    console.log(
      page.padEnd(52),
      ...[score, raw, worst.score].map((n) => n.toFixed(1).padStart(5)),
      failures.length > 0 ? 'FAILS' : '',
    );
    for (const failure of failures) console.log(`    ${failure}`);
  }
  const mean = scores.reduce((n, s) => n + s.score, 0) / scores.length;
  console.log(`mean of ${scores.length} pages: ${mean.toFixed(1)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bundles = compileContent(fileURLToPath(new URL('..', import.meta.url)));
  for (const bundle of Object.values(bundles)) {
    const scores = scorePages(bundle);
    print(bundle.language, scores);
    if (scores.some((s) => s.failures.length > 0)) process.exitCode = 1;
  }
}
