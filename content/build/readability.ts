import { fileURLToPath } from 'node:url';
import type { ContentBundle } from '../../src/core/content/bundle.ts';
import type { Language } from '../../src/core/ids.ts';
import { compileContent } from './compile.ts';
import { everydayPages } from './pages.ts';
import { countEnglish, countSpanish, fleschKincaid, szigrisztPazos } from './reading-level.ts';

/** English grade: a page on average, and any paragraph of it. Spanish perspicuity: a page, at least. */
export const LIMITS = { grade: 6, paragraphGrade: 8, perspicuity: 65 } as const;

/** Names of muscles and drugs, which no plainer word can replace; scored once as they are, once as "muscle". */
const NAMES: Record<Language, RegExp> = {
  en: /\b(upper|middle) trapezius\b|\btrapezius\b|\bbotulinum toxin\b|\bcortisone\b/gi,
  es: /\btrapecio (superior|medio)\b|\btrapecio\b|\btoxina botulínica\b|\bcortisona\b/gi,
};
const NEUTRAL: Record<Language, string> = { en: 'muscle', es: 'músculo' };

export interface PageScore {
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
export function scorePages(bundle: ContentBundle): PageScore[] {
  const english = bundle.language === 'en';
  const score = (text: string) =>
    english ? fleschKincaid(countEnglish(text)) : szigrisztPazos(countSpanish(text));
  const neutral = (text: string) => text.replace(NAMES[bundle.language], NEUTRAL[bundle.language]);
  return everydayPages(bundle).map(({ name, paragraphs }) => {
    const text = paragraphs.join(' ');
    const scored = paragraphs
      .map((p) => ({ score: score(neutral(p)), text: p }))
      .sort((a, b) => (english ? b.score - a.score : a.score - b.score));
    const page = score(neutral(text));
    const failures: string[] = [];
    if (english) {
      if (page > LIMITS.grade) failures.push(`grade ${page.toFixed(1)} is above ${LIMITS.grade}`);
      for (const p of scored.filter((p) => p.score > LIMITS.paragraphGrade))
        failures.push(`grade ${p.score.toFixed(1)} is above ${LIMITS.paragraphGrade}: "${p.text}"`);
    } else if (page < LIMITS.perspicuity)
      failures.push(`perspicuity ${page.toFixed(1)} is below ${LIMITS.perspicuity}`);
    return { page: name, score: page, raw: score(text), worst: scored[0]!, failures };
  });
}

function print(language: Language, scores: readonly PageScore[]) {
  console.log(
    `\n${language}: ${language === 'en' ? 'Flesch-Kincaid grade' : 'Szigriszt-Pazos perspicuity (INFLESZ)'}`,
  );
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
