import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built app. */
export const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

type FileKind =
  | 'page'
  | 'first'
  | 'script'
  | 'style'
  | 'font'
  | 'content'
  | 'index'
  | 'map'
  | 'model'
  | 'icon';

export interface BuiltFile {
  /** From the folder of the build, with '/'. */
  path: string;
  kind: FileKind;
}

/** By pattern, never by name: names carry hashes that change with what the files hold. */
const KINDS: readonly (readonly [RegExp, FileKind])[] = [
  [/^index\.html$/, 'page'],
  [/^content\/[a-z]{2}(-[^/]+)?\.json$/, 'content'],
  [/^models\/body-map(-[^/]+)?\.json$/, 'map'],
  [/^models\/index(-[^/]+)?\.json$/, 'index'],
  [/^models\/.+\.glb$/, 'model'],
  [/\.css$/, 'style'],
  [/\.woff2?$/, 'font'],
  [/\.(js|mjs|wasm)$/, 'script'],
  [/\.(svg|ico|png|webmanifest)$/, 'icon'],
];

/** All files of a build that a page may ask for, with what they are. Scripts that the page itself names are `first`. */
export function builtFiles(folder: string = DIST): BuiltFile[] {
  if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no build: npm run build makes it.');
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(folder.length).replaceAll('\\', '/'), entry.name))
    .sort()
    .flatMap((path) => {
      const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1];
      if (!kind) return [];
      return [{ path, kind: kind === 'script' && page.includes(path) ? ('first' as const) : kind }];
    });
}

/** The one file of a kind whose name begins so. */
export function fileOf(kind: FileKind, start = ''): string {
  const found = builtFiles().find((f) => f.kind === kind && posix.basename(f.path).startsWith(start));
  if (!found) throw new Error(`The build has no ${kind} file that begins with "${start}".`);
  return found.path;
}

export const readBuilt = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** What tells one build from another; a short hash of the page where the page does not say. */
export function buildId(page: string): string {
  const named = /<meta\s+name="build"\s+content="([^"]+)"/.exec(page)?.[1];
  return named ?? `unnamed-${createHash('sha256').update(page).digest('hex').slice(0, 8)}`;
}
