/**
 * The second half of a double click leads nowhere if another link has come under the pointer since the first half: it
 * was not aimed at. The same link, such as "Next", may be clicked as fast as one likes.
 */
export function onePlacePerClick(): void {
  let first: Element | null = null;
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest('a, button, summary, label') : null;
    if (event.detail > 1 && first && first !== target && target?.matches('a')) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    first = target;
  };
  document.addEventListener('click', onClick, { capture: true });
}
