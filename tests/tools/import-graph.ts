import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The text of source files by their path in the project. */
export type Tree = ReadonlyMap<string, string>;

/** What imports what, by path in the project; packages by their name. */
export interface Import {
  file: string;
  target: string;
}

/** The TypeScript files of some folders of the project. */
export function readTree(root: string, folders: readonly string[]): Tree {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((f) => /\.tsx?$/.test(f))
      .map((f) => posix.join(folder, f.replaceAll('\\', '/'))),
  );
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** Imports of values and of types, at once or later, and workers that are named by their address. */
const IMPORT = /(?:from\s+|import\s+|import\()'([^']+)'|new URL\('(\.[^']+\.tsx?)'/g;

/** What a file means by a path: a file by its path in the project, or a package by its name. */
export const targetOf = (file: string, path: string): string =>
  path.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), path)) : path;

/** All imports of a tree. */
export const importsOf = (tree: Tree): Import[] =>
  [...tree].flatMap(([file, text]) =>
    [...text.matchAll(IMPORT)].map(([, imported, named]) => ({
      file,
      target: targetOf(file, (imported ?? named)!),
    })),
  );

/** The imports between the folders of a folder; its own files stand as a folder `.` among them. */
export function folderImports(imports: readonly Import[], parent: string): Import[] {
  const folder = (path: string): string => {
    const [first, ...rest] = path.slice(parent.length + 1).split('/');
    return rest.length > 0 ? first! : '.';
  };
  return imports
    .filter(({ file, target }) => file.startsWith(`${parent}/`) && target.startsWith(`${parent}/`))
    .map(({ file, target }) => ({ file: folder(file), target: folder(target) }))
    .filter(({ file, target }) => file !== target);
}

/** Files (or folders) that import each other, directly or on a way round: each circle once, its members in order (Tarjan). */
export function circlesOf(imports: readonly Import[]): string[][] {
  const targets = new Map<string, Set<string>>();
  for (const { file, target } of imports) targets.set(file, (targets.get(file) ?? new Set()).add(target));
  const circles: string[][] = [];
  const place = new Map<string, number>();
  const open: string[] = [];
  const visit = (file: string): number => {
    let lowest = place.size;
    place.set(file, lowest);
    open.push(file);
    for (const target of targets.get(file) ?? []) {
      if (!place.has(target)) lowest = Math.min(lowest, visit(target));
      else if (open.includes(target)) lowest = Math.min(lowest, place.get(target)!);
    }
    if (lowest === place.get(file)) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1 || targets.get(file)?.has(file)) circles.push(circle.sort());
    }
    return lowest;
  };
  for (const file of targets.keys()) if (!place.has(file)) visit(file);
  return circles;
}
