import { type Feature, type Finding, NEVER, tooYoung } from './floor.ts';

interface StyleFeature extends Feature {
  readonly sign: RegExp;
}

const feature = (
  name: string,
  sign: RegExp,
  safari: number,
  firefox: number,
  chrome: number,
): StyleFeature => ({
  name,
  sign,
  since: { safari, firefox, chrome },
});

/** What style sheets can hold, with what it looks like once it is minified. Versions after MDN's compatibility tables. */
const FEATURES: readonly StyleFeature[] = [
  // Rules
  feature('@layer', /@layer/, 15.4, 97, 99),
  feature('@container', /@container/, 16, 110, 105),
  feature('@scope', /@scope/, 17.4, 146, 118),
  feature('@starting-style', /@starting-style/, 17.5, 129, 117),
  feature('@property', /@property/, 16.4, 128, 85),
  feature('@position-try', /@position-try/, 26, 147, 125),
  feature('@view-transition', /@view-transition/, 18.2, NEVER, 126),
  feature('nesting', /\{[^{}@]*[;{]?&[^{}]*\{/, 17.2, 117, 120),
  // Lightning CSS writes an aspect of 1 / 1 as 1, which is younger than aspect ratios themselves.
  feature('aspect ratio as a number', /aspect-ratio:\d+(\.\d+)?\)/, 17, 78, 78),
  feature('media range', /@media[^{]*[<>]=?/, 16.4, 63, 104),
  // Selectors
  feature(':has', /:has\(/, 15.4, 121, 105),
  feature(':focus-visible', /:focus-visible/, 15.4, 85, 86),
  feature(':user-invalid', /:user-(in)?valid/, 16.5, 88, 119),
  feature(':popover-open', /:popover-open/, 17, 125, 114),
  feature(':open', /:open\b/, NEVER, 136, 133),
  feature('::details-content', /::details-content/, 18.4, 143, 131),
  feature('::backdrop', /::backdrop/, 15.4, 47, 37),
  feature('::highlight', /::highlight\(/, 17.2, 140, 105),
  // Values
  feature('dvh', /\d[dsl]v(h|w|b|i|min|max)\b/, 15.4, 101, 108),
  feature('container units', /\dcq(i|b|w|h|min|max)\b/, 16, 110, 105),
  feature('lh', /\dr?lh\b/, 16.4, 120, 109),
  feature('color-mix', /color-mix\(/, 16.2, 113, 111),
  feature('light-dark', /light-dark\(/, 17.5, 120, 123),
  feature('oklch', /\b(ok)?l(ch|ab)\(/, 15.4, 113, 111),
  feature('relative colour', /\b(rgb|hsl|oklch|oklab|color)\(from /, 18, 128, 119),
  feature('round and others', /\b(round|mod|rem|sign|abs|pow|sqrt|hypot)\(/, 15.4, 118, 125),
  feature('linear()', /[ :]linear\(/, 17.2, 112, 113),
  feature('anchor', /anchor(-size)?\(|anchor-name|position-anchor/, 26, 147, 125),
  feature('subgrid', /subgrid/, 16, 71, 117),
  feature('overflow: clip', /overflow(-[a-z]+)?:clip/, 16, 81, 90),
  // Properties
  feature('text-wrap', /text-wrap:/, 17.4, 121, 114),
  feature('accent-color', /accent-color:/, 15.4, 92, 93),
  feature('scrollbar-color', /scrollbar-color:/, 26.2, 64, 121),
  feature('scrollbar-gutter', /scrollbar-gutter:/, 18.2, 97, 94),
  feature('overscroll-behavior', /overscroll-behavior/, 16, 59, 63),
  feature('content-visibility', /content-visibility:/, 18, 125, 85),
  feature('field-sizing', /field-sizing:/, 26.2, NEVER, 123),
  feature('interpolate-size', /interpolate-size:/, NEVER, NEVER, 129),
  feature('transition-behavior', /allow-discrete/, 17.4, 129, 117),
  feature('backdrop-filter', /[{;]backdrop-filter:/, 18, 103, 76),
  feature('plain mask', /[{;]mask(-image)?:/, 15.4, 53, 120),
  feature('plain user-select', /[{;]user-select:/, NEVER, 69, 54),
  feature('plain print-color-adjust', /[{;]print-color-adjust:/, 15.4, 97, 136),
  feature('hyphens', /[{;]hyphens:/, 17, 43, 55),
  feature('text-box', /[{;]text-box/, 18.2, NEVER, 133),
];

/** Without what @supports asks for: there the page itself asks first. */
function unguarded(css: string): string {
  let plain = css;
  for (let at = plain.indexOf('@supports'); at >= 0; at = plain.indexOf('@supports')) {
    let end = plain.indexOf('{', at);
    for (let depth = 1; depth > 0 && ++end < plain.length; )
      depth += plain[end] === '{' ? 1 : plain[end] === '}' ? -1 : 0;
    plain = plain.slice(0, at) + plain.slice(end + 1);
  }
  return plain;
}

/** What a minified style sheet holds that is younger than the floor. */
export function youngInStyle(file: string, css: string): Finding[] {
  const plain = unguarded(css.replace(/\/\*.*?\*\//gs, ''));
  return FEATURES.flatMap(({ name, sign, since }) => {
    const match = tooYoung(since) && sign.exec(plain);
    if (!match) return [];
    const excerpt = plain.slice(Math.max(0, match.index - 40), match.index + 40);
    return [{ name, file, excerpt: `${tooYoung(since)}: ${excerpt}` }];
  });
}

/** Rules that go as a whole where one selector of their list is not known: selectors beside one with \`:has\`. */
export const sharedWithHas = (css: string): string[] =>
  [...css.matchAll(/(?<=[{}]|^)[^{}@]*:has\([^{}]*(?=\{)/g)]
    .map(([selector]) => selector)
    .filter((selector) => outerCommas(selector) > 0);

function outerCommas(selector: string): number {
  let depth = 0;
  let count = 0;
  for (const letter of selector) {
    if (letter === '(') depth++;
    else if (letter === ')') depth--;
    else if (letter === ',' && depth === 0) count++;
  }
  return count;
}
