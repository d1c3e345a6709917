import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Of the parser's nodes what is looked at here. */
interface Node {
  type: string;
  start: number;
  end: number;
  value?: unknown;
  expression?: Node;
  left?: Node;
  right?: Node;
  consequent?: Node;
  alternate?: Node;
  body?: Node;
  children?: readonly Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Whether an expression is elements (or nothing), as far as one can see. */
function isElements(node: Node | undefined, code: string): boolean {
  if (!node) return false;
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
    case 'JSXEmptyExpression':
      return true;
    case 'LogicalExpression':
      return isElements(node.right, code);
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].every(
        (way) => isElements(way, code) || (way?.type === 'Literal' && way.value === null),
      );
    case 'ParenthesizedExpression':
      return isElements(node.expression, code);
    default: {
      // Lists, and functions and variables that are known to hold elements.
      const text = code.slice(node.start, node.end);
      return /<\w|^(list|stepBody|body|shape|children|course|versions|stop|jump|links|hint|lights)\b/.test(
        text,
      );
    }
  }
}

/** What may move beside other things: words that are no element of their own. Spaces between them are none. */
function looseTexts(element: Node, code: string): string[] {
  const children = (element.children ?? []).filter(
    (child) => !(child.type === 'JSXText' && /^\s*$/.test(String(child.value))),
  );
  const texts = children.filter((child) =>
    child.type === 'JSXText'
      ? true
      : child.type === 'JSXExpressionContainer' &&
        !isElements(child.expression, code) &&
        child.expression?.value !== ' ',
  );
  return children.length > 1 ? texts.map((text) => code.slice(text.start, text.end).trim()) : [];
}

function* elements(node: Node): Generator<Node> {
  if (node.children) yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* elements(child);
}

/**
 * Browsers that translate a page wrap or replace texts without React's knowledge. Where a text has an element to itself,
 * React writes the element's words anew and misses nothing; beside others a text that changes stays old, and one that
 * comes and goes is looked for where it no longer is.
 */
it('every text of the page is alone in its element', () => {
  const loose = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => {
      const code = readFileSync(join(src, file), 'utf8');
      const program: unknown = parseAst(code, { lang: 'tsx' });
      if (!isNode(program)) throw new Error(`${file} could not be read`);
      return [...elements(program)].flatMap((e) => looseTexts(e, code)).map((text) => `${file}: ${text}`);
    });
  expect(loose).toEqual([]);
});
