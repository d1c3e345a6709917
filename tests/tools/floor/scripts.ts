import { parseSync } from 'vite';
import { type Feature, type Finding, NEVER, tooYoung } from './floor.ts';
import { LIBRARY, SYNTAX } from './script-features.ts';

/** A node of the syntax tree (ESTree). */
type Node = Record<string, unknown> & { type: string; start: number; end: number };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function* nodesOf(root: Node): Generator<{ node: Node; parent: Node | undefined }> {
  const open: { node: Node; parent: Node | undefined }[] = [{ node: root, parent: undefined }];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    for (const child of Object.values(next.node))
      for (const node of Array.isArray(child) ? child : [child])
        if (isNode(node)) open.push({ node, parent: next.node });
  }
}

const KNOWN: ReadonlyMap<string, Feature> = new Map([...SYNTAX, ...LIBRARY].map((f) => [f.name, f]));
const MEMBERS = new Set(LIBRARY.filter(({ name }) => name.startsWith('.')).map(({ name }) => name.slice(1)));

/** Regular expressions hold syntax of their own. */
function* inPattern({ pattern, flags }: { pattern: string; flags: string }): Generator<string> {
  if (/\(\?<[=!]/.test(pattern)) yield 'regex lookbehind';
  if (/\(\?[imsx-]+:/.test(pattern)) yield 'regex modifiers';
  if (flags.includes('v')) yield 'regex v flag';
  const names = [...pattern.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name);
  if (new Set(names).size < names.length) yield 'regex names twice';
}

const nameIn = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Identifier' ? String(value.name) : undefined;

function* syntaxOf(node: Node): Generator<string> {
  if (node.type === 'StaticBlock') yield 'class static block';
  if (node.type === 'Decorator') yield 'decorator';
  if (node.type === 'AccessorProperty') yield 'accessor';
  if (node.type === 'VariableDeclaration' && /using/.test(String(node.kind))) yield 'using';
  if (node.type === 'Literal' && node.regex)
    yield* inPattern(node.regex as { pattern: string; flags: string });
  if (/^(Import|Export).*Declaration$/.test(node.type) && (node.attributes as unknown[] | undefined)?.length)
    yield 'import attributes';
  if (node.type === 'ImportExpression' && node.options) yield 'import attributes';
}

function* callsOf(node: Node, parent: Node | undefined): Generator<string> {
  const called = parent?.type === 'CallExpression' && parent.callee === node;
  if (node.type === 'MemberExpression' && !node.computed) {
    const [object, property] = [nameIn(node.object), nameIn(node.property)];
    if (!property) return;
    if (object && KNOWN.has(`${object}.${property}`)) yield `${object}.${property}`;
    else if (object && WHOLE.has(object) && KNOWN.has(property)) yield property;
    // `list.findLast?.(…)` asks itself; and names that much else has count only where they are called.
    else if (MEMBERS.has(property) && !(called && parent.optional) && (called || !COMMON.has(property)))
      yield `.${property}`;
    return;
  }
  // A global by its bare name, but not asked for by `typeof`, nor the name of something else.
  const name = nameIn(node);
  const named =
    (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
    ((parent?.type === 'Property' ||
      parent?.type === 'MethodDefinition' ||
      parent?.type === 'PropertyDefinition') &&
      parent.key === node);
  if (
    name &&
    KNOWN.has(name) &&
    !named &&
    !(parent?.type === 'UnaryExpression' && parent.operator === 'typeof')
  )
    yield name;
}

/** What holds all globals. */
const WHOLE = new Set(['window', 'self', 'globalThis']);

/** Names of methods that much else is called too. */
const COMMON = new Set(['with', 'try', 'union', 'intersection', 'difference', 'toArray', 'take', 'drop']);

/** What a script holds that is younger than the floor; throws where it cannot be read at all. */
export function youngInScript(file: string, code: string): Finding[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: Finding[] = [];
  for (const { node, parent } of nodesOf(program as unknown as Node))
    for (const name of [...syntaxOf(node), ...callsOf(node, parent)]) {
      const since = KNOWN.get(name)?.since ?? { safari: NEVER, firefox: NEVER, chrome: NEVER };
      if (tooYoung(since))
        found.push({
          name,
          file,
          excerpt: `${tooYoung(since)}: ${code.slice(Math.max(0, node.start - 20), node.start + 50)}`,
        });
    }
  return found;
}
