import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileContent } from './compile.ts';
import { readModelIds } from './model-ids.ts';
import { ContentError } from './problems.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Writes `public/content/<language>.json` and, told beside the story, `<language>-more.json`, or says what is wrong with the
 * content. `CLINIC=FILE` makes a clinic's own edition of it (`content/README.md`).
 */
try {
  const bundles = compileContent(
    path('..'),
    readModelIds(path('../../models')),
    process.env.CLINIC || undefined,
  );
  const out = path('../../public/content/');
  mkdirSync(out, { recursive: true });
  const write = (name: string, data: object) => {
    const text = JSON.stringify(data);
    writeFileSync(`${out}${name}.json`, text);
    console.log(`public/content/${name}.json: ${(Buffer.byteLength(text) / 1024).toFixed(0)} KiB`);
  };
  for (const [language, { more, ...bundle }] of Object.entries(bundles)) {
    write(language, bundle);
    write(`${language}-more`, more);
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
