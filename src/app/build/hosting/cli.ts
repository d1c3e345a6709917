// `npm run hosting [-- --frame ORIGIN ...]`: the built app with what the common hosts are to be told, ready to be put there, into `hosted/`.

import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { hostFiles } from './host-files.ts';

const BUILT = 'dist';
const OUT = 'hosted';
/** What is smaller compressed; pictures and fonts are compressed in themselves. */
const TEXTS = new Set(['.html', '.js', '.css', '.json', '.glb', '.svg', '.txt', '.webmanifest']);

/** Writes every text of a folder a second and a third time, compressed. Gives how many bytes they have in all: as they are, and by brotli. */
function compress(folder: string): { plain: number; brotli: number } {
  const size = { plain: 0, brotli: 0 };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  for (const file of files) {
    if (!TEXTS.has(extname(file.name))) continue;
    const path = join(file.parentPath, file.name);
    const bytes = readFileSync(path);
    const packed = brotliCompressSync(bytes);
    writeFileSync(`${path}.br`, packed);
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    size.plain += bytes.length;
    size.brotli += packed.length;
  }
  return size;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

function write(): void {
  const { values } = parseArgs({ options: { frame: { type: 'string', multiple: true } } });
  const files = hostFiles(values.frame);
  if (!existsSync(join(BUILT, 'index.html')))
    throw new Error(`There is no ${BUILT}/: run "npm run build" first.`);
  rmSync(OUT, { recursive: true, force: true });
  cpSync(BUILT, join(OUT, 'site'), { recursive: true });
  const { plain, brotli } = compress(join(OUT, 'site'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(OUT, name), text);
  console.log(
    `${OUT}/site: ${megabytes(plain)} of text and models, ${megabytes(brotli)} compressed; for hosts: ${Object.keys(files).join(', ')}`,
  );
}

try {
  write();
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
