import { memo } from 'react';
import type { FigureDrawing } from '../../core/model/body-map.ts';
import styles from './body-map.module.css';
import { drawn, SILENT } from './paths.ts';

/** The body itself: it changes with nothing but the shape. */
export const MapFigure = memo(function MapFigure({ drawing }: { drawing: FigureDrawing }) {
  return (
    <g className={styles.figure} data-figure="" {...SILENT}>
      <path className={styles.skin} d={drawn(drawing.outline, true)} />
      {drawing.shades.map((shade, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shades have an order and nothing else
        <path key={i} className={styles.shade} data-level={i} d={drawn(shade, true)} />
      ))}
      <path className={styles.pen} d={drawn(drawing.outline, true)} />
      <path className={styles.pen} data-inner="" d={drawn(drawing.contours, false)} />
    </g>
  );
});
