import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** Whether it is open, from `useState` of what it belongs to: so it is open again when that comes back. */
  state: readonly [open: boolean, setOpen: (open: boolean) => void];
  /** Id of what is shown and hidden. */
  id: string;
  /** Class of what is shown and hidden. */
  className: string | undefined;
  button: {
    className: string | undefined;
    children: ReactNode;
    /** Where the button shows no words. */
    'aria-label'?: string;
    /** Where it stands over the picture, whose names keep off it. */
    'data-over-picture'?: '';
  };
  /** A press anywhere else hides it, too. Not where one goes on elsewhere while it is open. */
  pressAway?: boolean;
  /** It stays in the page while it is hidden: wide windows show it without the button. */
  kept?: boolean;
  /** What the button stands in, such as a paragraph: what is shown comes after that. */
  around?: ((children: ReactNode) => ReactNode) | undefined;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** So soon after the finger is lifted the click of a press comes, if it comes, milliseconds. */
const CLICK_COMES = 400;

/**
 * A button that shows and hides what comes after it. Escape within hides it, the innermost first; the button has the
 * focus then, as after `close`.
 */
export function Disclosure({ state, id, className, button, pressAway, kept, around, children }: Props) {
  const [open, setOpen] = state;
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const over = new AbortController();
    const { signal } = over;
    const own: (HTMLElement | null)[] = [opener.current, panel.current];
    const fold = (event: KeyboardEvent) => {
      event.preventDefault();
      setOpen(false);
      opener.current?.focus();
    };
    // Of several that are open each key folds up one: what stands within another first.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) fold(event);
    };
    for (const element of own) element?.addEventListener('keydown', onKey, { signal });
    // A press on plain text leaves the focus nowhere: the key is meant for what is open all the same.
    const onLostKey = (event: KeyboardEvent) => {
      if (event.target === document.body && !panel.current?.querySelector('[aria-expanded="true"]'))
        onKey(event);
    };
    document.addEventListener('keydown', onLostKey, { signal });
    // What is pressed must not move away under the press: it folds up once the press has done what it does.
    const onPress = ({ target }: PointerEvent) => {
      if (own.some((element) => target instanceof Node && element?.contains(target))) return;
      const done = () => setOpen(false);
      const soon = () => {
        const timer = setTimeout(done, CLICK_COMES);
        signal.addEventListener('abort', () => clearTimeout(timer));
      };
      document.addEventListener('click', done, { signal, once: true });
      for (const end of ['pointerup', 'pointercancel'])
        document.addEventListener(end, soon, { signal, once: true });
    };
    if (pressAway) document.addEventListener('pointerdown', onPress, { signal });
    return () => over.abort();
  }, [open, setOpen, pressAway]);
  const key = (
    <button
      ref={opener}
      type="button"
      aria-expanded={open}
      aria-controls={id}
      onClick={() => setOpen(!open)}
      {...button}
    />
  );
  const body = around ? around(key) : key;
  return (
    <>
      {body}
      {(open || kept) && (
        <div ref={panel} id={id} className={className} data-open={open || undefined}>
          {typeof children === 'function' ? children(close) : children}
        </div>
      )}
    </>
  );
}
