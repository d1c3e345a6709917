/**
 * Browsers that translate a page put every text into elements of their own (`<font>`), or put other texts in their
 * place, without React's knowledge: a text that it then takes out, or puts something before, is no longer where it left
 * it, and the error would take the whole page away. Here the document does what was meant instead: the wrapper goes, or
 * stands for what it holds.
 */
export function surviveTranslation(): void {
  const { removeChild, insertBefore } = Node.prototype;

  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    const wrapper = childHolding(this, child);
    if (!wrapper) return child;
    // A translator may have gathered the words of others there too: they stay.
    if (wrapper.textContent === child.textContent) removeChild.call(this, wrapper);
    else if (child.parentNode) removeChild.call(child.parentNode, child);
    return child;
  };

  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    const place = before && before.parentNode !== this ? childHolding(this, before) : before;
    return insertBefore.call(this, node, place ?? null) as T;
  };
}

/** The child of an element that now holds a node, if any does. */
function childHolding(parent: Node, node: Node): Node | undefined {
  let at: Node = node;
  while (at.parentNode && at.parentNode !== parent) at = at.parentNode;
  return at.parentNode === parent ? at : undefined;
}
