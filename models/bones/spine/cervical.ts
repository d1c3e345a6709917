import type { Vec3 } from '../../../src/core/math/point.ts';
import { add } from '../../../src/core/math/vector.ts';
import { blade } from '../../geometry/solid/blade.ts';
import {
  capsule,
  ellipsoid,
  type Sdf,
  smoothSubtract,
  smoothUnion,
  symmetric,
} from '../../geometry/solid/sdf.ts';
import { type CervicalFigures, cervicalFigures } from './cervical-figures.ts';
import type { LocalPoint, Vertebra } from './figures.ts';
import { facet, foramen, lamina, medianBlade, mixMid, near, pedicle, roof, vertebralBody } from './parts.ts';
import { vertebraName } from './terms.ts';

/** A lower cervical vertebra in its own frame: low body with uncinate processes, articular columns, forked spine. */
function cervicalVertebra(v: CervicalFigures): Sdf {
  const { body, superior, inferior, uncinate } = v;
  const whole = near(
    2,
    [
      [uncinate[0] - 2, -body.height - 1, -body.back],
      [0, uncinate[1], body.front],
    ],
    smoothUnion(
      2.5,
      vertebralBody(body, { front: 2.4, rear: 3.4, edge: 2 }),
      // the lower plate reaches down in front like a lip
      ellipsoid([0, -body.height + 0.6, body.front - 2.2], [body.width[2] * 0.62, 2, 2.6]),
      blade({
        from: [uncinate[0] + 0.6, uncinate[1] - 3, uncinate[2] - 2.5],
        to: [uncinate[0] + 1.6, uncinate[1] - 3.4, uncinate[2] + 4],
        up: [-0.3, 1, 0],
        height: [3.4, 2.8],
        thickness: [1.7, 1.6],
      }),
    ),
  );
  const [px, half] = v.pillar;
  const top: LocalPoint = [px, superior[1] - 1.6, superior[2] - 1.3];
  const foot: LocalPoint = [px, inferior[1] + 1.6, inferior[2] + 0.6];
  const middle: LocalPoint = [px, (top[1] + foot[1]) / 2, (top[2] + foot[2]) / 2 + 1.6];
  const root: LocalPoint = [px + 3, middle[1] - 0.5, inferior[2] + 0.2];
  const column = near(
    half + 1,
    [top, foot, [0, v.laminaTop[0], v.laminaTop[1]], [0, v.laminaBottom[0], v.laminaBottom[1]]],
    smoothUnion(
      4,
      blade({ from: top, to: middle, up: [1, 0, 0], height: [half - 3, half - 0.8], thickness: [1.6, 3.6] }),
      blade({
        from: middle,
        to: foot,
        up: [1, 0, 0],
        height: [half - 0.6, half - 2.6],
        thickness: [4.2, 1.7],
      }),
      // the faces: round plates set on the column
      facet(add(top, [0, -2.4, -0.6]), [0, 0.42, -1], [half - 0.2, 5], 1.8),
      facet(add(foot, [0, 2.8, 0.8]), [0, -0.42, 1], [half - 0.2, 4.6], 1.8),
      lamina(v, root, 4.4, [1.7, 2.1]),
    ),
  );
  const bone = smoothUnion(
    3,
    whole,
    pedicle(v, [px + 1, v.pedicle.middle[1], middle[2] + 1.5], 1.1),
    column,
    transverseProcess(v, middle),
  );
  const [fx, ff, radius] = v.transverseForamen;
  const artery: Sdf = (x, _u, f) => Math.hypot(x - fx, f - ff) - radius;
  const ring = smoothSubtract(1.6, bone, foramen(v.canal, 0.3), artery);
  return symmetric(smoothUnion(3.5, ring, spinousProcess(v, root)));
}

/** Two bars round the artery, each with its tubercle, and the gutter of the nerve between them. */
function transverseProcess(v: CervicalFigures, pillar: LocalPoint): Sdf {
  const { anteriorTubercle: front, transverseTip: tip } = v;
  const up: Vec3 = [0, 1, 0];
  const fromBody: LocalPoint = [-v.body.width[1] + 1, front[1] + 2.4, Math.min(0.5, front[2])];
  const fromPillar: LocalPoint = [pillar[0] - 1.5, tip[1] * 0.4 + v.superior[1] * 0.4, pillar[2] + 4.2];
  return near(
    5,
    [fromBody, front, tip, fromPillar],
    smoothUnion(
      3,
      // both bars are sheets that hang outwards from the body and from the column
      blade({ from: fromBody, to: front, up, height: [5.2, 2.6], thickness: [2.1, 1.3] }),
      ellipsoid(add(front, [0.2, -0.4, 0.2]), [1.6, 3, 1.6]),
      blade({ from: fromPillar, to: add(tip, [0.8, 0, 0]), up, height: [5, 2.6], thickness: [2.6, 1.5] }),
      ellipsoid(add(tip, [1, -0.3, -0.2]), [1.6, 3.1, 1.8]),
      // the floor of the gutter between them
      blade({
        from: add(front, [-0.4, -0.6, 0]),
        to: add(tip, [1.4, -0.4, 0.6]),
        up,
        height: [2.3, 2.4],
        thickness: [1.3, 1.4],
      }),
    ),
  );
}

function spinousProcess({ spinous, bifid, laminaTop, laminaBottom }: CervicalFigures, root: LocalPoint): Sdf {
  const { root: start, tip, height, width } = spinous;
  const fork = bifid > 0 ? mixMid(start, tip, 0.76) : tip;
  const end: LocalPoint = [-bifid, tip[0] - 0.3, tip[1]];
  const parts = [
    medianBlade(start, fork, [height[0], bifid > 0 ? height[1] + 0.6 : height[1]], width),
    roof(
      [root[0] * 0.7, laminaTop[0] - 2.4, laminaTop[1] + 1.4],
      [root[0] * 0.55, laminaBottom[0] + 2.4, laminaBottom[1] + 0.6],
      mixMid(start, tip, 0.28),
      1.6,
    ),
    bifid > 0
      ? capsule([-0.8, fork[0], fork[1]], end, height[1] * 0.95, height[1] * 0.75)
      : ellipsoid([0, tip[0], tip[1]], [width[1] + 0.5, height[1] + 0.1, 3.4]),
  ];
  return near(height[0], [root, [0, start[0], start[1]], end], smoothUnion(3, ...parts));
}

export const cervicalVertebrae: readonly Vertebra[] = cervicalFigures.map((figures) => ({
  id: `vertebra-c${figures.level}`,
  label: `c${figures.level}`,
  name: vertebraName({ latin: 'cervicalis', english: 'cervical' }, figures.level),
  fma: figures.fma,
  figures,
  solid: cervicalVertebra(figures),
}));
