import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { sided } from '../../core/ids.ts';
import { inPicture } from '../../domain/labels/free-name.ts';
import { placeCard } from '../../domain/labels/place-card.ts';
import { useAsking, useSettings } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { closeAsked, setHover } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './which-card.module.css';

/** So soon after a tap its own click, or the rest of a double tap, still comes: it is not meant for the card, milliseconds. */
const SAME_TAP = 500;

/** The places that a tap may have meant, as links in a card beside it. */
export default function WhichCard() {
  const words = useWords();
  const asked = useAsking((s) => s.asked);
  const flat = useSettings((s) => s.picture === 'map');
  const card = useRef<HTMLElement>(null);
  const chosen = useRef(false);
  const since = useRef(0);
  const [before] = useState(flat);
  useEffect(() => {
    // The other picture shows the places elsewhere.
    if (flat !== before) closeAsked();
  }, [flat, before]);
  useLayoutEffect(() => {
    const { current: element } = card;
    const picture = element?.offsetParent;
    if (!asked || !element || !picture) return;
    const box = picture.getBoundingClientRect();
    const over = [...picture.querySelectorAll('[data-over-picture] button, button[data-over-picture]')];
    const { left, top } = placeCard(
      { x: asked.x - box.left, y: asked.y - box.top },
      { width: element.offsetWidth, height: element.offsetHeight },
      box,
      over.map((button) => inPicture(button.getBoundingClientRect(), box)),
    );
    element.style.translate = `${left}px ${top}px`;
    chosen.current = false;
    since.current = performance.now();
    const focused = document.activeElement;
    element.focus({ preventScroll: true });
    return () => {
      setHover(undefined);
      // After a choice the text of the place has the word.
      if (chosen.current || !element.contains(document.activeElement)) return;
      const back = picture.contains(focused) ? focused : picture.querySelector('canvas');
      if (back instanceof HTMLElement || back instanceof SVGElement) back.focus({ preventScroll: true });
    };
  }, [asked]);
  useEffect(() => {
    const over = new AbortController();
    const { signal } = over;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      closeAsked();
    };
    const elsewhere = ({ target, timeStamp }: Event) => {
      const own = target instanceof Node && card.current?.contains(target);
      if (!own && timeStamp - since.current > SAME_TAP) closeAsked();
    };
    document.addEventListener('keydown', onKey, { signal });
    document.addEventListener('pointerdown', elsewhere, { signal });
    document.addEventListener('focusin', elsewhere, { signal });
    return () => over.abort();
  }, []);
  if (!asked) return null;
  const choose = (event: MouseEvent) => {
    // A press of a key is no part of a tap.
    if (event.detail > 0 && event.timeStamp - since.current < SAME_TAP) {
      event.preventDefault();
      return;
    }
    chosen.current = true;
    closeAsked();
  };
  return (
    <section ref={card} className={styles.card} role="dialog" aria-labelledby="which-place" tabIndex={-1}>
      <div className={styles.head}>
        <h2 id="which-place">{words.picture.which}</h2>
        <button type="button" aria-label={words.look.close} onClick={closeAsked}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      </div>
      <ul className={styles.places}>
        {asked.places.map(({ text, point, to }) => (
          <li key={sided(point.id, point.side)}>
            <a
              href={href(to)}
              onClick={choose}
              onPointerEnter={() => setHover({ kind: 'point', ...point })}
              onPointerLeave={() => setHover(undefined)}
              onFocus={() => setHover({ kind: 'point', ...point })}
              onBlur={() => setHover(undefined)}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
