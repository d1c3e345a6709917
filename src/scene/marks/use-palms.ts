import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { penHand } from '../../domain/input/pen-hand.ts';

/** Where one marks, the ball of a hand turns nothing: what turns the body does not hear of it. */
export function usePalms(): void {
  const canvas = useThree((s) => s.gl.domElement);
  useEffect(() => {
    const hand = penHand();
    const on = new AbortController();
    const how = { signal: on.signal, capture: true };
    // The camera's controls listen farther out.
    const hear = (kind: 'move' | 'up' | 'lose') => (event: PointerEvent) => {
      if (hand[kind](event).shut) event.stopPropagation();
    };
    canvas.addEventListener(
      'pointerdown',
      (event) => {
        if (hand.down(event, false).shut) event.stopPropagation();
      },
      how,
    );
    canvas.addEventListener('pointermove', hear('move'), how);
    window.addEventListener('pointerup', hear('up'), how);
    window.addEventListener('pointercancel', hear('lose'), how);
    return () => on.abort();
  }, [canvas]);
}
