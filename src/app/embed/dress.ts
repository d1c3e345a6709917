/** Colours of the app's light theme by their names; the build puts them in. */
declare const __EMBED_COLOURS__: Readonly<Record<'point' | 'on-fill' | 'ground' | 'line-strong', string>>;

const { point, 'on-fill': onFill, ground, 'line-strong': line } = __EMBED_COLOURS__;

/** Letters and their colour are those of the page around, light or dark; the picture is as paper on it. */
const SHEET = `
:host{display:block;max-width:46rem}
:host([hidden]){display:none}
.box{border:1px solid ${line};border-radius:12px;overflow:hidden;text-align:left}
.poster{position:relative;display:block;width:100%;padding:0;border:0;background:${ground};font:inherit;cursor:pointer}
img{display:block;width:100%;height:auto;max-height:26rem;object-fit:contain}
.left{transform:scaleX(-1)}
.go{position:absolute;left:50%;bottom:14px;transform:translateX(-50%);padding:.7em 1.3em;border-radius:2em;background:${point};color:${onFill};font-weight:700;font-size:max(16px,1em);white-space:nowrap}
.go::before{content:"";display:inline-block;margin-right:.5em;border:.45em solid transparent;border-left:.75em solid;border-right:0;vertical-align:-.08em}
.foot{display:flex;flex-wrap:wrap;align-items:center;gap:.2em 1em;padding:.6em 1em;font-size:max(16px,1em);line-height:1.4}
.foot strong,.small{flex:1 0 100%}
.foot a,.close{display:inline-flex;align-items:center;min-height:44px;color:inherit}
.close{padding:0 1em;border:1px solid;border-radius:10px;background:none;font:inherit;cursor:pointer}
:focus-visible{outline:3px solid;outline-offset:-5px}
.poster:focus-visible{outline-color:${point}}
iframe{display:block;width:100%;border:0;background:${ground}}
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
