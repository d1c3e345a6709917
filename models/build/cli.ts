// Builds the model: `npm run models [-- --watch]`. Writes public/models/*.glb and public/models/index.json.
// Unchanged structures come from .cache/models; when nothing changed at all nothing is written.

import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf, sourceHash } from './steps/cache.ts';
import { filesStamp } from './steps/files-stamp.ts';
import { tell } from './steps/tell.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = join(root, 'public/models');
const stampFile = join(root, '.cache/models/stamp');

/** Changes whenever anything that the model is made from changes. */
function stamp(): string {
  const folder = (path: string, end: string) =>
    readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith(end))
      .sort()
      .map((f) => readFileSync(join(root, path, f)));
  return hashOf(
    sourceHash(join(root, 'models/build/model.ts')),
    ...folder('models', '.json'),
    ...['places.json', 'needles.json', 'strokes.json']
      .map((f) => join(root, 'content/facts', f))
      .filter(existsSync)
      .map((f) => readFileSync(f)),
  );
}

/** Puts files into `public/models`, each whole or not at all: somebody may be reading them. */
function put(files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of files) {
    writeFileSync(join(out, `${name}.new`), bytes);
    renameSync(join(out, `${name}.new`), join(out, name));
  }
  tell({ files: [...files.keys()] });
}

async function build(): Promise<void> {
  const now = stamp();
  // Of the files too: they may be those of another build, or not all of them may be there.
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === `${now} ${filesStamp(out)}`) {
    console.log('the model is up to date');
    return;
  }
  const started = performance.now();
  const { buildModel } = await import('./model.ts');
  const names = new Set<string>();
  await buildModel((files) => {
    put(files);
    for (const name of files.keys()) names.add(name);
  });
  for (const name of readdirSync(out)) if (!names.has(name)) rmSync(join(out, name), { recursive: true });
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${now} ${filesStamp(out)}`);
  console.log(`built the model in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function watchDefinitions(): void {
  let timer: NodeJS.Timeout | undefined;
  watch(join(root, 'models'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(
      // A process of its own sees changed code; started as this one was, it needs no npx.
      () =>
        spawn(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url)], {
          stdio: 'inherit',
          cwd: root,
        }),
      200,
    );
  });
  console.log('watching models/ for changes');
}

try {
  await build();
} catch (cause) {
  console.error(`The model was not built.\n${(cause as Error).message}`);
  process.exitCode = 1;
}
// Whoever started it and listened has ended: nobody waits for it any more. Listening must not keep it from ending itself.
process.on('disconnect', () => process.exit());
process.channel?.unref();
if (process.argv.includes('--watch')) watchDefinitions();
