import type { BoneDefinition } from '../../definition.ts';
import type { Sdf } from '../../geometry/solid/sdf.ts';
import { AXIS_LOWER_PLATE } from './axis.ts';
import { column } from './column.ts';
import type { Seat, VertebraFigures } from './figures.ts';
import { seated, seatedBox } from './level-frame.ts';
import { vertebralBody } from './parts.ts';
import { SACRAL_PLATE } from './sacrum.ts';

/** How far a disc reaches into the hollow of either end plate, mm. */
const SINK = 0.5;
/** How far its rim stays behind that of the vertebrae, mm. */
const INSET = 0.8;

interface Plate extends Seat {
  halfWidth: number;
  front: number;
  back: number;
  widest: number;
}

/** The upper (side = 1) or lower (-1) end plate of a vertebra, in the body frame. */
function endPlate({ body, centre: [y, z], tilt }: VertebraFigures, side: 1 | -1): Plate {
  const t = (tilt * Math.PI) / 180;
  return {
    centre: [y + side * body.height * Math.cos(t), z - side * body.height * Math.sin(t)],
    tilt: tilt + (side * Math.atan((body.wedge ?? 0) / 2 / (body.front + body.back)) * 180) / Math.PI,
    halfWidth: body.width[side > 0 ? 0 : 2],
    front: body.front,
    back: body.back - 2,
    widest: body.widest,
  };
}

/** A disc between two end plates: thicker where they gape, bulging a little all round. */
function disc(upper: Plate, lower: Plate) {
  const seat: Seat = {
    centre: [(upper.centre[0] + lower.centre[0]) / 2, (upper.centre[1] + lower.centre[1]) / 2],
    tilt: (upper.tilt + lower.tilt) / 2,
  };
  const gap = Math.hypot(upper.centre[0] - lower.centre[0], upper.centre[1] - lower.centre[1]);
  const half = gap / 2 + SINK;
  const wedge = Math.tan((((upper.tilt - lower.tilt) / 2) * Math.PI) / 180);
  const w = Math.min(upper.halfWidth, lower.halfWidth) - INSET;
  const front = Math.min(upper.front, lower.front) - INSET;
  const shape = vertebralBody(
    {
      height: half,
      width: [w - 0.5, w, w - 0.5],
      front,
      back: Math.min(upper.back, lower.back) - INSET,
      widest: Math.min(upper.widest, lower.widest),
      hollow: -0.8,
    },
    { front: 2.2, rear: 2.8, edge: Math.min(2, half) },
  );
  const part: Sdf = (x, u, f) => shape(x, u / Math.max(0.45, 1 + (wedge * f) / half), f);
  const reach = half + Math.abs(wedge) * 20 + 2;
  return {
    sdf: seated(part, seat),
    bounds: seatedBox({ min: [-w - 3, -reach, -24], max: [w + 3, reach, front + 3] }, seat),
    fineness: { edge: 1.4, triangles: 160 },
  };
}

const top = column[0]!;
const last = column.at(-1)!;

const gaps: readonly { upper: string; lower: string; plates: readonly [Plate, Plate] }[] = [
  {
    upper: 'c2',
    lower: top.label,
    plates: [{ ...endPlate(top.figures, 1), ...AXIS_LOWER_PLATE, halfWidth: 9 }, endPlate(top.figures, 1)],
  },
  ...column.slice(1).map(({ label, figures }, i) => ({
    upper: column[i]!.label,
    lower: label,
    plates: [endPlate(column[i]!.figures, -1), endPlate(figures, 1)] as const,
  })),
  {
    upper: last.label,
    lower: 's1',
    plates: [
      endPlate(last.figures, -1),
      { ...endPlate(last.figures, -1), ...SACRAL_PLATE, front: 17.5, back: 17 },
    ],
  },
];

/** FMA 13897 is the disc between axis and third vertebra; the others follow it downwards. */
const FIRST_DISC = 13897;

export const intervertebralDiscs: readonly BoneDefinition[] = gaps.map(({ upper, lower, plates }, i) => ({
  id: `disc-${upper}-${lower}`,
  name: {
    latin: `discus intervertebralis ${upper.toUpperCase()}/${lower.toUpperCase()}`,
    english: `intervertebral disc ${upper.toUpperCase()}/${lower.toUpperCase()}`,
  },
  fma: { midline: FIRST_DISC + i },
  tissue: 'disc',
  file: import.meta.url,
  solid: disc(...plates),
}));
