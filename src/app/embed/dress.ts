/** Colours of the app's light theme by their names; the build puts them in. */
declare const __EMBED_COLOURS__: Readonly<Record<'point' | 'on-fill' | 'ground' | 'line-strong', string>>;

const { point, 'on-fill': onFill, ground, 'line-strong': line } = __EMBED_COLOURS__;

/** Letters and their colour are those of the page around, light or dark; the picture is as paper on it, and nothing covers it. */
const SHEET = `
:host{display:block;max-width:46rem}
:host([hidden]){display:none}
.box{display:flex;flex-wrap:wrap;border:1px solid ${line};border-radius:12px;overflow:hidden;text-align:left}
.poster{display:block;flex:1 1 300px;padding:0 0 12px;border:0;background:none;font:inherit;cursor:pointer}
img{display:block;width:100%;height:auto;background:${ground}}
.left{transform:scaleX(-1)}
.go{display:block;margin:12px 16px 0;padding:.7em 1.3em;border-radius:2em;background:${point};color:${onFill};font-weight:700;font-size:max(16px,1em);text-align:center}
.go::before{content:"";display:inline-block;margin-right:.5em;border:.45em solid transparent;border-left:.75em solid;border-right:0;vertical-align:-.08em}
.foot{flex:1 1 240px;display:flex;flex-wrap:wrap;align-items:center;align-content:flex-start;gap:.2em 1em;padding:.6em 1em;font-size:max(16px,1em);line-height:1.4}
.foot strong,.small{flex:1 0 100%}
.foot a,.close{display:inline-flex;align-items:center;min-height:44px;color:inherit}
.close{padding:0 1em;border:1px solid;border-radius:10px;background:none;font:inherit;cursor:pointer}
:focus-visible{outline:3px solid;outline-offset:-4px}
iframe{display:block;flex:1 0 100%;min-width:0;border:0;background:${ground}}
@media (forced-colors:active){.go{border:1px solid}}
`;

let sheet: CSSStyleSheet | undefined;

/**
 * Gives the inside of an element its looks, in a way that the strictest policy of a page allows: a sheet that is made by script, no style
 * in the page. Browsers that cannot (Safari before 16.4) get a style, which such a policy refuses: it all works without.
 * What is given back has to stand in it, whatever else does.
 */
export function dress(shade: ShadowRoot): Node[] {
  if ('adoptedStyleSheets' in shade && 'replaceSync' in CSSStyleSheet.prototype) {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(SHEET);
    }
    shade.adoptedStyleSheets = [sheet];
    return [];
  }
  const style = document.createElement('style');
  style.textContent = SHEET;
  return [style];
}
