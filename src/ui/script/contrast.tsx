import { type KeyboardEvent, type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { seek, setPreview } from '../../state/stores.ts';
import styles from './thumb-band.module.css';
import { useScriptWords } from './use-script-words.ts';
import type { Talk } from './use-talk.ts';

/** A press that is shorter than this switches and stays, milliseconds; a longer one lasts as long as it is held. */
const SHORT = 400;

interface Props {
  contrast: NonNullable<Talk['contrast']>;
  /** Tells whether it is shown how it is afterward. */
  tell: (after: boolean) => void;
}

/** Shows the band relaxed for as long as it is held; a short press, by whatever means, keeps it so until the next. */
export function ContrastButton({ contrast, tell }: Props) {
  const words = useScriptWords();
  const [pressed, setPressed] = useState(false);
  const [kept, setKept] = useState(false);
  const since = useRef<number>(undefined);
  const after = pressed || kept;
  const show = useEffectEvent((on: boolean) => {
    seek(on ? 1 : contrast.before, false);
    setPreview(on ? contrast.after : undefined);
    tell(on);
  });
  const touched = useRef(false);
  useEffect(() => {
    // As the card opens its film plays by itself.
    if (!touched.current) return;
    show(after);
  }, [after]);
  useEffect(
    () => () => {
      setPreview(undefined);
      tell(false);
    },
    [tell],
  );
  const begin = () => {
    if (since.current !== undefined) return;
    touched.current = true;
    since.current = performance.now();
    setPressed(true);
  };
  const end = () => {
    if (since.current === undefined) return;
    const short = performance.now() - since.current < SHORT;
    since.current = undefined;
    setPressed(false);
    setKept(short && !kept);
  };
  const isKey = ({ key }: KeyboardEvent) => key === ' ' || key === 'Enter';
  const onKey = (deed: () => void) => (event: KeyboardEvent) => {
    if (!isKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  return (
    <button
      type="button"
      className={styles.hold}
      aria-pressed={after}
      aria-label={`${words.relaxed}. ${words.holdHint}`}
      title={words.holdHint}
      data-hold
      onPointerDown={(event: PointerEvent<HTMLButtonElement>) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        begin();
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={onKey(begin)}
      onKeyUp={onKey(end)}
      onBlur={end}
      onContextMenu={(event) => event.preventDefault()}
      onClick={(event) => {
        // Aids press without a pointer or a key.
        if (event.detail > 0 || since.current !== undefined) return;
        touched.current = true;
        setKept(!kept);
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d={
            after
              ? 'M2 7h20M2 12h20M2 17h20'
              : 'M2 7h20M2 12h5c2 0 2-3 5-3s3 3 5 3h5M7 12c2 0 2 3 5 3s3-3 5-3M2 19h20'
          }
        />
      </svg>
      <span>
        <small>{words.hold}</small>
        <b>{after ? words.relaxed : words.relax}</b>
      </span>
    </button>
  );
}
