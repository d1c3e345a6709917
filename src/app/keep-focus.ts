/** What the keyboard reaches. */
const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, canvas[tabindex], [tabindex]:not([tabindex="-1"])';
/** Parts of the page that the focus does not leave by itself, if they still have something to be focused. */
const PARTS = 'section, nav, header, main, [role="alert"]';

/**
 * Whatever has the focus and goes away, or is hidden, hands it on: to what came in its place, to its neighbour, or to
 * the heading of the text. Left alone the focus would fall back to the start of the page, and keys and screen readers with it.
 */
export function keepFocus(): void {
  let last: Element | undefined;
  /** What had the focus was taken away, and nothing has it since. */
  let lost: Gap | undefined;
  const onFocus = (event: FocusEvent) => {
    last = event.target instanceof Element ? event.target : undefined;
    lost = undefined;
  };
  const onBlur = (event: FocusEvent) => {
    const left = event.target;
    // Some browsers say so too when it is taken away: then it is gone a moment later.
    queueMicrotask(() => {
      if (left === last && last && shown(last) && document.activeElement === document.body) last = undefined;
    });
  };
  const mend = () => {
    if (!lost || document.activeElement !== document.body) return;
    const place = placeFor(lost);
    if (!place) return;
    lost = undefined;
    place.focus({ preventScroll: place.matches('h1') });
  };
  const observer = new MutationObserver((records) => {
    if (document.activeElement !== document.body && document.activeElement !== last) return;
    if (last && !shown(last)) {
      lost = gapOf(last, records);
      last = undefined;
    } else if (lost) lost.added = added(records);
    // The page itself may know a better place: it comes first.
    if (lost) setTimeout(mend);
  });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', onBlur);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'data-open'],
  });
}

/** Where something was: its parent, what came after it, and what came into the page at the same time. */
interface Gap {
  parent: Element;
  next: Node | null;
  added: Element[];
  /** It was the heading of the text. */
  heading: boolean;
}

function gapOf(gone: Element, records: readonly MutationRecord[]): Gap {
  const removal = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)));
  const hidden = removal ? undefined : hiddenBy(gone);
  const parent = removal?.target ?? hidden?.parentElement;
  return {
    parent: parent instanceof Element ? parent : document.body,
    next: removal ? removal.nextSibling : (hidden?.nextSibling ?? null),
    added: added(records),
    heading: gone.matches('h1'),
  };
}

const added = (records: readonly MutationRecord[]): Element[] =>
  records.flatMap((r) => [...r.addedNodes]).filter((node) => node instanceof Element);

/** The outermost element that is not shown and holds it. */
function hiddenBy(element: Element): Element {
  let outer = element;
  while (outer.parentElement && !shown(outer.parentElement)) outer = outer.parentElement;
  return outer;
}

const shown = (element: Element): boolean => element.isConnected && element.getClientRects().length > 0;

/** The place that the focus goes to from a gap. */
function placeFor({ parent, next, added: came, heading: title }: Gap): HTMLElement | undefined {
  const heading = document.querySelector<HTMLElement>('#text h1[tabindex], main h1[tabindex]') ?? undefined;
  // A heading hands on to the heading that came in its place, as when a page that was on its way is there.
  if (title && heading) return heading;
  const arrival = came
    .map((element) => (element.matches('[data-arrival]') ? element : element.querySelector('[data-arrival]')))
    .find((element) => element instanceof HTMLElement && shown(element));
  if (arrival instanceof HTMLElement) return arrival;
  for (let at: Element | null = parent, after = next; at; ) {
    const found = at.isConnected && at.closest(PARTS) ? besides(at, after) : undefined;
    if (found) return found;
    if (at.matches(PARTS)) break;
    after = at.nextSibling;
    at = at.parentElement;
  }
  return heading;
}

/** Of what the keyboard reaches in an element the first after a place, else the last before it. */
function besides(element: Element, after: Node | null): HTMLElement | undefined {
  const all = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) => shown(one) && one.tabIndex >= 0,
  );
  const following = after?.isConnected
    ? all.find(
        (one) =>
          one === after ||
          after.contains(one) ||
          after.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
      )
    : undefined;
  return following ?? all.at(-1);
}
