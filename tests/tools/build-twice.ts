// `npm run build:twice`: whether the app built again, in another folder, has the same bytes; prints what stands for all of them.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** Each file of a folder with what stands for its bytes, in the order of names. */
const digests = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path): [string, string] => [
        relative(folder, path),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const build = (out: string): Map<string, string> => {
  execFileSync('npx', ['vite', 'build', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return digests(out);
};

const folder = mkdtempSync(join(tmpdir(), 'built-'));
try {
  const [first, again] = [build(join(folder, 'first')), build(join(folder, 'again', 'deeper'))];
  const other = [...new Set([...first.keys(), ...again.keys()])].filter(
    (name) => first.get(name) !== again.get(name),
  );
  const all = createHash('sha256')
    .update(JSON.stringify([...first]))
    .digest('hex');
  console.log(
    other.length === 0
      ? `${first.size} files, the same bytes twice: sha256 ${all}`
      : `Not the same twice: ${other.join(', ')}`,
  );
  process.exitCode = other.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
