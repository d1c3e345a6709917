import type { SolidDefinition } from '../../definition.ts';
import type { Box3, Sdf } from '../../geometry/sdf.ts';
import type { VertebraFigures } from './figures.ts';
import { seated, seatedBox } from './level-frame.ts';

/** Room around the named points for the thickness of the processes, mm. */
const MARGIN = 5;

/** The box, in a vertebra's own frame, that holds all of it. */
export function extent(v: VertebraFigures): Box3 {
  const side = Math.max(...v.body.width, -v.transverseTip[0]) + MARGIN;
  const us = [
    v.superior[1],
    v.inferior[1],
    v.spinous.tip[0],
    v.transverseTip[1],
    v.body.height,
    -v.body.height,
  ];
  return {
    min: [-side, Math.min(...us) - MARGIN, v.spinous.tip[1] - MARGIN],
    max: [side, Math.max(...us) + MARGIN, v.body.front + 3],
  };
}

/** A vertebra's solid, carried from its own frame into the body frame, ready to be meshed. */
export const vertebraSolid = (part: Sdf, figures: VertebraFigures): SolidDefinition['solid'] => ({
  sdf: seated(part, figures),
  bounds: seatedBox(extent(figures), figures),
  fineness: { edge: 1.2, triangles: 1700 },
});
