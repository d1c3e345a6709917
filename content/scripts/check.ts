import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readAreas } from '../../models/areas.ts';
import { readMuscles } from '../../models/build/structures/read-muscles.ts';
import { skin } from '../../models/skin/index.ts';
import { LANGUAGES } from '../../src/core/ids.ts';
import type { ModelIndex } from '../../src/core/model/model-index.ts';
import { unpackCourses } from '../../src/core/model/packed-courses.ts';
import { countContent, countEvidence } from '../build/claims.ts';
import { compileContent } from '../build/compile.ts';
import { readModelIds } from '../build/model-ids.ts';
import { checkCautions, checkNames, checkNeedles } from '../build/model-needles.ts';
import { checkPlaces, checkZones } from '../build/model-places.ts';
import { ContentError, type Problem } from '../build/problems.ts';
import { readFacts, readWords } from '../build/read.ts';
import { countEnglish } from './reading-level.ts';
import { staleTranslations } from './translations.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const content = path('..');

/** All words of a language's files, both levels. */
function wordsIn(value: unknown): number {
  if (typeof value === 'string') return countEnglish(value).words;
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((n, entry) => n + wordsIn(entry), 0)
    : 0;
}

/** The points and structures of the built model; none before it is built. */
function builtModel(): Pick<ModelIndex, 'anchors' | 'structures'> {
  const file = path('../../public/models/index.json');
  if (!existsSync(file)) return { anchors: [], structures: [] };
  return unpackCourses(JSON.parse(readFileSync(file, 'utf8')) as ModelIndex);
}

/** Everything `npm run content` checks, then what takes longer: the model's shapes and stale translations. */
function check(): Problem[] {
  try {
    const bundles = compileContent(content, readModelIds(path('../../models')));
    const facts = readFacts(content);
    for (const [name, count] of Object.entries(countContent(bundles.en))) console.log(name.padEnd(14), count);
    for (const language of LANGUAGES)
      console.log(`words (${language})`.padEnd(14), wordsIn(readWords(content, language, facts)));
    for (const [name, count] of Object.entries(countEvidence(bundles.en)).sort())
      console.log(name.padEnd(36), count);
    const model = builtModel();
    const shapes = { muscles: readMuscles(), skin: skin.solid.sdf, areas: readAreas() };
    const missing: Problem[] = facts.muscles
      .filter(({ id }) => !shapes.muscles.some((m) => m.id === id))
      .map(({ id }) => ({
        file: 'content/facts/muscles.json',
        field: id,
        reason: 'has no definition in models/muscles',
      }));
    return [
      ...missing,
      ...checkPlaces(facts.places, shapes),
      ...checkNeedles(facts.needles, model.anchors),
      ...checkCautions(facts, model),
      ...checkNames(facts, model.anchors),
      ...checkZones(facts, shapes),
      ...staleTranslations(content),
    ];
  } catch (error) {
    if (error instanceof ContentError) return [...error.problems];
    throw error;
  }
}

const problems = check();
for (const { file, field, reason } of problems) console.error(`${file}: ${field}: ${reason}`);
console.log(problems.length === 1 ? '1 problem' : `${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
