import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { doubledNames, exportsOf, unusedExports } from './tools/exports.ts';
import { readTree, type Tree } from './tools/import-graph.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the project does, and the layers in which a feature has a folder of its name. Words are one file a feature. */
const FEATURES: Record<string, readonly Layer[]> = {
  where: ['ui'],
  band: ['domain', 'scene', 'ui', 'words'],
  injection: ['domain', 'scene', 'ui', 'words'],
  choices: ['ui'],
  patient: ['domain', 'scene'],
  plan: ['domain', 'ui'],
  marks: ['domain', 'scene', 'ui'],
  diary: ['domain', 'ui'],
  lesson: ['domain', 'ui'],
  quiz: ['domain', 'scene', 'ui'],
  scorm: ['domain'],
  script: ['domain', 'ui'],
  consult: ['domain', 'ui'],
  clinic: ['ui'],
  after: ['domain', 'scene', 'ui', 'words'],
  exercise: ['domain', 'scene', 'ui', 'words'],
  pain: ['domain', 'scene', 'ui', 'words'],
  look: ['domain', 'ui', 'words'],
  map: ['domain', 'ui', 'words'],
  embed: ['domain', 'ui'],
  search: ['domain', 'ui', 'words'],
  review: ['domain', 'ui'],
  player: ['ui', 'words'],
  help: ['ui', 'words'],
  print: ['ui', 'words'],
  evidence: ['domain', 'ui'],
};

/** Folders that no feature owns: what several stand on, or what puts them together. */
const SHARED: Record<Layer, readonly string[]> = {
  domain: ['anchor', 'device', 'film', 'input', 'labels', 'picture', 'reach', 'view'],
  scene: ['body', 'detail', 'input', 'labels', 'lib', 'limbs', 'materials', 'sight'],
  ui: ['hand-over', 'labels', 'loading', 'page', 'parts', 'sheet'],
  words: ['display', 'kept', 'picture', 'shortcuts', 'trouble'],
};

type Layer = 'domain' | 'scene' | 'ui' | 'words';
const LAYERS: readonly Layer[] = ['domain', 'scene', 'ui', 'words'];

const MOST_FILES = 16;
/** Folders with more, with the reason. */
const FULL: Record<string, string> = {
  'models/bones/skull': 'a file for each bone',
  'models/bones/spine': 'a file for each kind of vertebra and what lies between them',
};

/** The names that a layer has: folders, or files of words. */
const namesOf = (layer: Layer): string[] =>
  readdirSync(join(root, 'src', layer === 'words' ? 'words/parts' : layer), { withFileTypes: true })
    .filter((entry) => layer === 'words' || entry.isDirectory())
    .map(({ name }) => name.replace(/\.ts$/, ''));

/** What features claim and have not, and what is there without a claim. */
function misplaced(
  features: Readonly<Record<string, readonly Layer[]>>,
  there: Readonly<Record<Layer, readonly string[]>>,
): string[] {
  return LAYERS.flatMap((layer) => {
    const claimed = Object.keys(features).filter((name) => features[name]!.includes(layer));
    const lacking = claimed.filter((name) => !there[layer].includes(name));
    const strange = there[layer].filter((name) => !claimed.includes(name) && !SHARED[layer].includes(name));
    return [
      ...lacking.map((name) => `${layer} has no ${name}`),
      ...strange.map((name) => `${layer}/${name} is of no feature`),
    ];
  });
}

/** Folders that hold more source files than a person takes in at a glance. */
function fullFolders(tree: Tree): string[] {
  const counts = new Map<string, number>();
  for (const file of tree.keys()) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > MOST_FILES).map(([folder]) => folder);
}

describe('one name for one thing', () => {
  const source = readTree(root, ['src', 'models', 'content']);
  const all = new Map([
    ...source,
    ...readTree(root, ['tests']),
    ['vite.config.ts', readFileSync(join(root, 'vite.config.ts'), 'utf8')],
  ]);

  it('sees the whole project', () => {
    expect(exportsOf(all).length).toBeGreaterThan(1200);
  });

  it('has no name that two files export', () => {
    expect(doubledNames(source)).toEqual([]);
  });

  it('exports nothing that nobody takes', () => {
    expect(unusedExports(all)).toEqual([]);
  });

  it('calls a feature the same in every layer that it claims', () => {
    const there = Object.fromEntries(LAYERS.map((layer) => [layer, namesOf(layer)])) as Record<
      Layer,
      string[]
    >;
    expect(misplaced(FEATURES, there)).toEqual([]);
  });

  it(`has at most ${MOST_FILES} source files in a folder, but for those that are named`, () => {
    expect(fullFolders(source).sort()).toEqual(Object.keys(FULL).sort());
  });
});

describe('the rules on a made-up tree', () => {
  const made = (files: Record<string, string>): Tree => new Map(Object.entries(files));

  it('find a name that two files export, but not one that is passed on', () => {
    const tree = made({
      'src/a.ts': 'export const reach = 1;\nexport interface Found {}',
      'src/b.ts': "export { reach } from './a.ts';\nexport type Found = string;",
      'src/c.ts': 'const found = 1;\nexport { found as Found };',
    });
    expect(doubledNames(tree)).toEqual(['Found: src/a.ts, src/b.ts, src/c.ts']);
  });

  it('find an export that nobody takes', () => {
    const tree = made({
      'src/a.ts': 'export const used = 1;\nexport async function unused() {}\nexport type Kind = 1;',
      'src/b.ts': "import later, {\n  type Kind,\n  used as mine,\n} from './a.ts';",
      'src/whole.ts': 'export const any = 1;',
      'src/later.ts': "import * as w from './whole.ts';\nexport default 1;",
    });
    expect(unusedExports(tree)).toEqual(['src/a.ts: unused']);
  });

  it('take the exports of later code and of workers for used', () => {
    const tree = made({
      'src/a.ts': 'export const a = 1;',
      'src/b.ts': 'export const b = 1;',
      'src/c.ts': "const later = () => import('./a.ts');\nnew Worker(new URL('./b.ts', import.meta.url));",
    });
    expect(unusedExports(tree)).toEqual([]);
  });

  it('find a feature that a layer lacks, and a folder of no feature', () => {
    const there = { domain: [], scene: [], ui: ['quiz'], words: [] };
    expect(misplaced({ quiz: ['domain', 'ui'] }, there)).toEqual(['domain has no quiz']);
    expect(misplaced({}, there)).toEqual(['ui/quiz is of no feature']);
  });

  it('find a folder with too many files', () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`src/ui/${i}.ts`, '']));
    expect(fullFolders(made(files(MOST_FILES)))).toEqual([]);
    expect(fullFolders(made(files(MOST_FILES + 1)))).toEqual(['src/ui']);
  });
});
