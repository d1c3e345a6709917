/** Where the block ends whose brace opens there. */
function endOf(css: string, brace: number): number {
  let depth = 1;
  let at = brace;
  while (depth > 0 && ++at < css.length) depth += css[at] === '{' ? 1 : css[at] === '}' ? -1 : 0;
  return at;
}

/** Replaces every block whose head begins so by what `kept` makes of its inside. */
function replaceBlocks(css: string, head: string, kept: (inside: string) => string): string {
  let text = css;
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head)) {
    const brace = text.indexOf('{', at);
    const end = endOf(text, brace);
    text = text.slice(0, at) + kept(text.slice(brace + 1, end)) + text.slice(end + 1);
  }
  return text;
}

/** A minified style sheet as a browser reads it that knows no container queries, `:has`, container units nor `color-mix`. */
export function withoutYoung(css: string): string {
  let plain = replaceBlocks(css, '@supports not (container-type', (inside) => inside);
  plain = replaceBlocks(plain, '@supports', () => '');
  plain = replaceBlocks(plain, '@container', () => '');
  plain = plain.replace(/(?<=[{}]|^)[^{}@]*:has\([^{}]*\{[^{}]*\}/g, '');
  return plain.replace(/[\w-]+:[^;{}]*(color-mix\(|\dcq[ib])[^;{}]*;?/g, '');
}
