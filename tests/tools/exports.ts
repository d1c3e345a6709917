import { type Tree, targetOf } from './import-graph.ts';

/** A name that a file gives to others. */
interface Export {
  file: string;
  name: string;
}

const DECLARED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;
const LISTED = /^export (?:type )?\{([^}]*)\}( from)?/gm;
const TAKEN = /(?:import|export)\s+(?:type\s+)?(?:\w+\s*,\s*)?\{([^}]*)\}\s+from\s+'(\.[^']+)'/g;
/** Of a file that is taken as a whole all names are. */
const WHOLE = /(?:import \* as \w+ from |\bimport\(\s*|new URL\()'(\.[^']+)'/g;

/** The names in a list of exports or imports: there, and here. */
const namesIn = (list: string): { there: string; here: string }[] =>
  list
    .split(',')
    .map((part) => part.trim().replace(/^type /, ''))
    .filter(Boolean)
    .map((part) => {
      const [there = '', here = there] = part.split(/\s+as\s+/);
      return { there, here };
    });

/** What a tree exports by name. What is passed on from another file has its home there, and does not count again. */
export const exportsOf = (tree: Tree): Export[] =>
  [...tree].flatMap(([file, text]) => {
    const declared = [...text.matchAll(DECLARED)].map(([, name]) => name!);
    const listed = [...text.matchAll(LISTED)]
      .filter(([, , from]) => !from)
      .flatMap(([, list]) => namesIn(list!).map(({ here }) => here));
    // Overloads are one name.
    return [...new Set([...declared, ...listed])].map((name) => ({ file, name }));
  });

/** Exports that no other file of the tree takes, as `file: name`. */
export function unusedExports(tree: Tree): string[] {
  const taken = new Set<string>();
  for (const [file, text] of tree) {
    for (const [, list, path] of text.matchAll(TAKEN))
      for (const { there } of namesIn(list!)) taken.add(`${targetOf(file, path!)}: ${there}`);
    for (const [, path] of text.matchAll(WHOLE)) taken.add(targetOf(file, path!));
  }
  return exportsOf(tree)
    .filter(({ file }) => !taken.has(file))
    .map(({ file, name }) => `${file}: ${name}`)
    .filter((said) => !taken.has(said));
}

/** Names that more than one file exports, as `name: file, file`. */
export function doubledNames(tree: Tree): string[] {
  const homes = new Map<string, string[]>();
  for (const { file, name } of exportsOf(tree)) homes.set(name, [...(homes.get(name) ?? []), file]);
  return [...homes]
    .filter(([, files]) => files.length > 1)
    .map(([name, files]) => `${name}: ${files.join(', ')}`);
}
