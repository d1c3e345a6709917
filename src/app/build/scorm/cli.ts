// `npm run scorm -- LESSON [--lang es] [--pass 80] [--to FOLDER]`: a lesson as a package of SCORM 1.2, into `packages/`. LESSON is the id of a lesson that
// comes with the app, or a file that somebody saved (.lesson.json).

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { build } from 'vite';
import { LANGUAGES } from '../../../core/ids.ts';
import { imsManifest } from './manifest.ts';

const OUT = 'packages';
const BUILT = join('.cache', 'scorm');
/** More views than that leave no room for what a platform keeps of them. */
const MOST_VIEWS = 500;
/** What is for other pages and shops alone. */
const LEFT_OUT = /^(preview\.png|icons\/shot-.*)$/;
/** The same lesson gives the same bytes. */
const WHEN = new Date(2000, 0, 1);

interface Given {
  name: string;
  title: string;
  language: string;
  id?: string;
  text?: string;
}

/** A lesson by its id, or of a file. Throws where there is none. */
function lessonOf(word: string, lang: string | undefined): Given {
  if (word.endsWith('.json')) {
    const text = readFileSync(word, 'utf8');
    const { kind, title, language, steps } = JSON.parse(text) as Record<string, unknown>;
    if (kind !== 'trigger-point-explorer lesson' || !Array.isArray(steps) || steps.length === 0)
      throw new Error(`${word} is not a lesson that has views.`);
    if (steps.length > MOST_VIEWS) throw new Error(`${word} has more than ${MOST_VIEWS} views.`);
    const name =
      basename(word)
        .replace(/(\.lesson)?\.json$/, '')
        .replace(/[^a-z0-9]+/gi, '-') || 'lesson';
    return { name, title: `${title || name}`, language: lang ?? `${language}`, text };
  }
  const language = lang ?? 'en';
  const file = join('public', 'content', `${language}-more.json`);
  if (!existsSync(file)) throw new Error(`There is no ${file}: run "npm run assets" first.`);
  const { lessons } = JSON.parse(readFileSync(file, 'utf8')) as { lessons: { id: string; title: string }[] };
  const found = lessons.find(({ id }) => id === word);
  if (!found)
    throw new Error(`There is no lesson "${word}". There are: ${lessons.map(({ id }) => id).join(', ')}`);
  return { name: word, title: found.title, language, id: word };
}

async function pack(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      pass: { type: 'string', default: '80' },
      to: { type: 'string', default: OUT },
    },
  });
  const [word] = positionals;
  if (!word) throw new Error('Say which lesson: npm run scorm -- LESSON [--lang es] [--pass 80]');
  const pass = Number(values.pass);
  if (!(pass >= 0 && pass <= 100)) throw new Error('--pass is a score, 0 to 100.');
  const { name, title, language, id, text } = lessonOf(word, values.lang);
  if (!LANGUAGES.some((known) => known === language))
    throw new Error(`--lang is one of ${LANGUAGES.join(', ')}.`);
  await build({
    mode: 'scorm',
    logLevel: 'warn',
    define: { __SCORM__: JSON.stringify({ id, text, language, pass }) },
    build: { outDir: BUILT, emptyOutDir: true },
  });
  const files = readdirSync(BUILT, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(BUILT.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !LEFT_OUT.test(file))
    .sort();
  const manifest = imsManifest({ id: `${name}-${language}`, title, files });
  const bytes = Object.fromEntries(
    files.map((file) => [file, new Uint8Array(readFileSync(join(BUILT, file)))]),
  );
  const zip = zipSync(
    { 'imsmanifest.xml': new TextEncoder().encode(manifest), ...bytes },
    { level: 9, mtime: WHEN },
  );
  rmSync(BUILT, { recursive: true, force: true });
  mkdirSync(values.to, { recursive: true });
  const to = join(values.to, `${name}-${language}.zip`);
  writeFileSync(to, zip);
  console.log(`${to}: ${files.length + 1} files, ${(zip.length / 1e6).toFixed(2)} MB`);
}

try {
  await pack();
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
