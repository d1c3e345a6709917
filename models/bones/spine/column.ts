import type { BoneDefinition } from '../../definition.ts';
import type { Box3, Sdf } from '../../geometry/solid/sdf.ts';
import { cervicalVertebrae } from './cervical.ts';
import type { Vertebra, VertebraFigures } from './figures.ts';
import { seated, seatedBox } from './level-frame.ts';
import { lumbarVertebrae } from './lumbar.ts';
import { sacrumInBody } from './sacrum.ts';
import { thoracicVertebrae } from './thoracic.ts';

/** Room around the named points for the thickness of the processes, mm. */
const MARGIN = 5;
/** Width of the joint space between the articular processes, mm. */
const JOINT_SPACE = 0.7;
/** How wide the edges of the cut are rounded, mm. */
const EDGE = 1.4;

/** The box, in a vertebra's own frame, that holds all of it. */
function extent(v: VertebraFigures): Box3 {
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

/** The box, in the body frame, round both inferior articular processes. */
const inferiorJoints = (v: VertebraFigures): Box3 =>
  seatedBox(
    {
      min: [v.inferior[0] - 14, v.inferior[1] - 5, v.inferior[2] - 13],
      max: [14 - v.inferior[0], v.inferior[1] + 18, v.inferior[2] + 12],
    },
    v,
  );

/** `upper` cut back in `zone` where it would touch `lower`, so that the joint faces match (body frame). */
const clearOf =
  (upper: Sdf, lower: Sdf, { min, max }: Box3): Sdf =>
  (x, y, z) => {
    const d = upper(x, y, z);
    if (d > 3 || x < min[0] || x > max[0] || y < min[1] || y > max[1] || z < min[2] || z > max[2]) return d;
    const cut = JOINT_SPACE - lower(x, y, z);
    const h = Math.max(EDGE - Math.abs(d - cut), 0) / EDGE;
    return Math.max(d, cut) + h * h * EDGE * 0.25;
  };

/** C3 to L5 from above, in their own frames. */
export const column: readonly Vertebra[] = [...cervicalVertebrae, ...thoracicVertebrae, ...lumbarVertebrae];

const inBody = column.map((v) => seated(v.solid, v.figures));

/** C3 to L5 as bones of the model. */
export const vertebrae: readonly BoneDefinition[] = column.map(({ id, name, fma, figures }, i) => {
  const own = inBody[i]!;
  const below = inBody[i + 1] ?? sacrumInBody;
  return {
    id,
    name,
    fma: { midline: fma },
    tissue: 'bone',
    file: import.meta.url,
    solid: {
      sdf: clearOf(own, below, inferiorJoints(figures)),
      bounds: seatedBox(extent(figures), figures),
      fineness: { edge: 1.2, triangles: 1200 },
    },
  };
});
