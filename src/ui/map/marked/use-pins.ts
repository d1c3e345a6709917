import { useEffect } from 'react';
import type { Face } from '../../../core/model/body-map.ts';
import type { MapFrame } from '../../../domain/map/map-frame.ts';
import { useExplorer } from '../../../state/hooks.ts';
import { tellPins } from '../../../state/marker-stores.ts';

/** So many millimetres of the map a change of its size is told for. */
const FAR = 500;

/** Tells where a face of the flat map stands in the picture while one marks, for what is drawn over it at one view (`InkPlace`). */
export function useFacePins(face: Face, shown: boolean, frame: MapFrame, scale: number): void {
  const on =
    useExplorer((s) => s.view.options.marks !== undefined || s.view.options.card !== undefined) && shown;
  const { x, y, width, height } = frame;
  useEffect(() => {
    if (on)
      tellPins(
        face,
        [x, y, FAR, width, height].map((mm) => mm * scale),
      );
  }, [on, face, x, y, width, height, scale]);
  useEffect(() => (on ? () => tellPins(face, undefined) : undefined), [on, face]);
}
