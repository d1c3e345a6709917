import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { buildId, DIST } from './built.ts';

/** The hash at the end of a name: eight letters, of which one at least is no small letter (`muscles-shoulder` has none). */
const HASHED = /-(?=[\w-]*[0-9A-Z_])([\w-]{8})\.[a-z0-9]+$/;
const TEXT = /\.(html|js|css|json|svg|webmanifest)$/;

const newHash = (old: string, salt: string): string =>
  createHash('sha256').update(`${old} ${salt}`).digest('hex').slice(0, old.length);

/**
 * A build as a later deployment would be: every file whose name carries a hash has another one, all references follow, and
 * the page names another build. Files without a hash in their name keep it, as they would.
 */
export function laterBuild(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `faults-${name}-`));
  // Also when the run is stopped by hand.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(DIST, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const changes = new Map<string, string>();
  for (const file of files) {
    const hash = HASHED.exec(basename(file))?.[1];
    if (hash) changes.set(hash, newHash(hash, name));
  }
  const id = buildId(readFileSync(join(folder, 'index.html'), 'utf8'));
  if (!id.startsWith('unnamed-')) changes.set(id, newHash(id.padEnd(8, '0'), name));
  for (const file of files) {
    if (TEXT.test(file)) {
      const text = readFileSync(file, 'utf8');
      const changed = [...changes].reduce((now, [old, other]) => now.replaceAll(old, other), text);
      if (changed !== text) writeFileSync(file, changed);
    }
    const hash = HASHED.exec(basename(file))?.[1];
    if (hash) renameSync(file, join(dirname(file), basename(file).replace(hash, changes.get(hash)!)));
  }
  return `${folder}/`;
}
