import { importsOf, type Tree } from './import-graph.ts';

/** A name that a file gives to others, and whether anybody takes it. */
export interface Export {
  file: string;
  name: string;
}

const DECLARED =
  /^export (?:declare )?(?:default )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;
const LISTED = /^export (?:type )?\{([^}]*)\}( from)?/gm;

/** The names in a list of exports or imports, each as `[there, here]`. */
const listed = (list: string): [string, string][] =>
  list
    .split(',')
    .map((part) => part.trim().replace(/^type /, ''))
    .filter(Boolean)
    .map((part) => {
      const [there, here] = part.split(/\s+as\s+/);
      return [there!, here ?? there!];
    });

/** What a tree exports by name. What is passed on from another file has its home there, and does not count again. */
export const exportsOf = (tree: Tree): Export[] =>
  [...tree].flatMap(([file, text]) => {
    const declared = [...text.matchAll(DECLARED)]
      .filter(([all]) => !all.startsWith('export default'))
      .map(([, name]) => name!);
    const named = [...text.matchAll(LISTED)]
      .filter(([, , from]) => !from)
      .flatMap(([, list]) => listed(list!).map(([, here]) => here));
    // Overloads are one name.
    return [...new Set([...declared, ...named])].map((name) => ({ file, name }));
  });

const NAMED = /(?:import|export)\s+(?:type\s+)?(?:\w+\s*,\s*)?\{([^}]*)\}\s+from\s+'([^']+)'/g;

/**
 * Exports that no other file of the tree takes by name. A file taken as a whole (`import * as`, `import()`, a type's
 * `import('…')`) has all of its exports taken.
 */
export function unusedExports(tree: Tree): Export[] {
  const taken = new Set<string>();
  for (const { file, text, path } of [...tree].flatMap(([file, text]) => wholes(file, text)))
    if (text) taken.add(`${path}#*`);
    else taken.add(`${file}#`);
  for (const [file, text] of tree)
    for (const [all, list, path] of text.matchAll(NAMED)) {
      const [first] = importsOf(new Map([[file, all.replace(/\s+/g, ' ')]]));
      if (path!.startsWith('.') && first)
        for (const [there] of listed(list!)) taken.add(`${first.target}#${there}`);
    }
  return exportsOf(tree).filter(({ file, name }) => !taken.has(`${file}#${name}`) && !taken.has(`${file}#*`));
}

/** Files that are taken as a whole. */
const wholes = (file: string, text: string): { file: string; text: string; path: string }[] =>
  [...text.matchAll(/(?:import \* as \w+ from |\bimport\()'([^']+)'|new URL\('(\.[^']+)'/g)].map(([all]) => {
    const [first] = importsOf(new Map([[file, all]]));
    return { file, text: all, path: first?.target ?? '' };
  });

/** Names that more than one file exports, with their files. */
export function doubledNames(tree: Tree): [name: string, files: string[]][] {
  const homes = new Map<string, string[]>();
  for (const { file, name } of exportsOf(tree)) homes.set(name, [...(homes.get(name) ?? []), file]);
  return [...homes].filter(([, files]) => files.length > 1);
}
