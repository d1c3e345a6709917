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
  };
  /** A press anywhere else hides it, too. Not where one goes on elsewhere while it is open. */
  pressAway?: boolean;
  /** It stays in the page while it is hidden: wide windows show it without the button. */
  kept?: boolean;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * A button that shows and hides what comes after it. Escape within hides it, the innermost first; the button has the
 * focus then, as after `close`.
 */
export function Disclosure({ state, id, className, button, pressAway, kept, children }: Props) {
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
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
      opener.current?.focus();
    };
    for (const element of own) element?.addEventListener('keydown', onKey, { signal });
    const onPress = ({ target }: PointerEvent) => {
      if (!own.some((element) => target instanceof Node && element?.contains(target))) setOpen(false);
    };
    if (pressAway) document.addEventListener('pointerdown', onPress, { signal });
    return () => over.abort();
  }, [open, setOpen, pressAway]);
  return (
    <>
      <button
        ref={opener}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        {...button}
      />
      {(open || kept) && (
        <div ref={panel} id={id} className={className} data-open={open || undefined}>
          {typeof children === 'function' ? children(close) : children}
        </div>
      )}
    </>
  );
}
