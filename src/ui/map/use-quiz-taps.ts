import { type RefObject, useEffect } from 'react';
import type { Face } from '../../core/model/body-map.ts';
import { quiz, tapAnswer } from '../../state/quiz-stores.ts';
import { explorer } from '../../state/stores.ts';
import { loadedMap } from './load-map.ts';
import { placed } from './paths.ts';

/** A tap on a face answers where a common site is: by how far it is from there in the picture. */
export function useQuizTaps(element: RefObject<SVGSVGElement | null>, face: Face): void {
  useEffect(() => {
    const svg = element.current;
    if (!svg) return;
    const listener = (event: MouseEvent): void => {
      const { asked } = quiz.getState();
      const point = asked?.point && loadedMap()?.points[asked.point];
      const matrix = svg.getScreenCTM();
      if (explorer.getState().view.page !== 'practice' || !point || !matrix) return;
      const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
      const [right, down] = placed(point.at, face, 'right');
      tapAnswer(Math.hypot(x - right, y - down));
    };
    svg.addEventListener('click', listener);
    return () => svg.removeEventListener('click', listener);
  }, [element, face]);
}
