import type { Vec3 } from '../../../src/core/math/point.ts';
import { add, cross, mix, normalize, reject, subtract } from '../../../src/core/math/vector.ts';
import { blade } from '../../geometry/solid/blade.ts';
import {
  capsule,
  ellipsoid,
  type Sdf,
  smoothSubtract,
  smoothUnion,
  symmetric,
} from '../../geometry/solid/sdf.ts';
import type { LocalPoint, Vertebra } from './figures.ts';
import { type LumbarFigures, lumbarFigures } from './lumbar-figures.ts';
import { foramen, lamina, medianBlade, mixMid, near, pedicle, roof, vertebralBody } from './parts.ts';
import { vertebraName } from './terms.ts';

/** A lumbar vertebra in its own frame: kidney-shaped body, upright facets, hatchet-shaped spinous process. */
function lumbarVertebra(v: LumbarFigures): Sdf {
  const { body, superior, inferior, transverseTip: tip } = v;
  const whole = near(
    1,
    [
      [-Math.max(...body.width), -body.height, -body.back],
      [0, body.height, body.front],
    ],
    vertebralBody(body, { front: 2.35, rear: 2.9, edge: 2 }),
  );
  const isthmus: LocalPoint = [v.pedicle.middle[0] * 0.94, v.pedicle.middle[1] - 1, superior[2] + 4.5];
  // The superior process is an upright wall that turns its hollow face to the midline and backwards.
  const wallFront: LocalPoint = [superior[0] - 0.8, superior[1] - 7.5, superior[2] + 2.5];
  const wallRear: LocalPoint = [superior[0] - 6, superior[1] - 9, superior[2] - 6];
  const root: LocalPoint = [
    inferior[0] * 0.86,
    (v.laminaTop[0] + v.laminaBottom[0]) / 2 + 1,
    inferior[2] + 0.5,
  ];
  const column = near(
    6,
    [
      superior,
      inferior,
      wallRear,
      isthmus,
      [0, v.laminaTop[0], v.laminaTop[1]],
      [0, v.laminaBottom[0], v.laminaBottom[1]],
    ],
    smoothUnion(
      3.5,
      blade({ from: wallFront, to: wallRear, up: [0, 1, -0.1], height: [6, 5.5], thickness: [2.5, 2.8] }),
      // the face itself, highest in front
      ellipsoid(
        add(mix(wallFront, wallRear, 0.28), [0, 2.2, 0]),
        [6.2, 7.6, 2.2],
        wallAxes(wallFront, wallRear),
      ),
      // mammillary process
      ellipsoid([wallRear[0] - 0.6, wallRear[1] + 0.5, wallRear[2] - 1.2], [2.6, 4.8, 3.2]),
      // isthmus of the lamina, down to the inferior process
      blade({
        from: isthmus,
        to: [inferior[0] * 0.92, inferior[1] + 10, inferior[2] + 0.5],
        up: [1, 0, -0.5],
        height: [5.4, 4.6],
        thickness: [4, 3],
      }),
      // inferior process: its bulging face outwards and forwards
      blade({
        from: [inferior[0] * 0.86, inferior[1] + 13, inferior[2] - 1],
        to: [inferior[0] * 0.95, inferior[1] + 2.4, inferior[2]],
        up: [0.35, 0, 1],
        height: [5, 3.8],
        thickness: [2.8, 2],
      }),
      lamina(v, root, 9.5, [2.8, 3]),
    ),
  );
  const { root: base, height, thickness } = v.transverse;
  const bendAt: LocalPoint = [
    mix(base, tip, 0.5)[0],
    (base[1] + tip[1]) / 2 + 0.6,
    base[2] * 0.6 + tip[2] * 0.4,
  ];
  const transverse = near(
    height[0] + 1,
    [add(base, [3, 0, 0]), tip],
    smoothUnion(
      4,
      // a flat rib-like bar, narrowest in its middle
      blade({
        from: add(base, [3, 0, 1]),
        to: bendAt,
        up: [0, 1, 0.15],
        height: [height[0] + 0.8, height[1] * 0.86],
        thickness: [thickness[0] + 0.6, thickness[1]],
      }),
      blade({
        from: bendAt,
        to: mix(bendAt, tip, 0.94),
        up: [0, 1, 0.15],
        height: [height[1] * 0.86, height[1] * 1.15],
        thickness: [thickness[1], thickness[1] * 0.8],
      }),
      ellipsoid(mix(bendAt, tip, 0.72), [6.5, height[1] + 0.9, thickness[1] * 0.9]),
      // accessory process, behind the root
      capsule(
        [isthmus[0] - 2, base[1] - 1, superior[2] + 2],
        [isthmus[0] - 3.5, base[1] - 4.5, superior[2] - 2.5],
        3,
        1.6,
      ),
    ),
  );
  const arch = smoothUnion(
    3.5,
    pedicle(v, [isthmus[0], v.pedicle.middle[1], isthmus[2]], 1.05),
    column,
    transverse,
  );
  const ring = smoothSubtract(2.5, smoothUnion(4.5, whole, arch), foramen(v.canal, 0.22));
  return symmetric(smoothUnion(4.5, ring, spinousProcess(v, root)));
}

/** Along the wall, up, and across it. */
function wallAxes(front: LocalPoint, rear: LocalPoint): readonly [Vec3, Vec3, Vec3] {
  const along = normalize(subtract(rear, front));
  const up = normalize(reject([0, 1, 0], along));
  return [along, up, cross(along, up)];
}

function spinousProcess({ spinous, laminaTop, laminaBottom }: LumbarFigures, root: LocalPoint): Sdf {
  const { tip, height, width } = spinous;
  const edge = height[1] - 3;
  return near(
    height[1] + 1,
    [root, [0, spinous.root[0], spinous.root[1]], [0, tip[0], tip[1]]],
    smoothUnion(
      3.5,
      medianBlade(spinous.root, mixMid(spinous.root, tip, 0.9), [height[0], height[1] * 0.82], width),
      // the thick rear border of the hatchet, fuller below
      medianBlade([tip[0] + edge * 0.5, tip[1] - 0.3], [tip[0] - edge, tip[1] + 1.8], [3.4, 4.6], [2.2, 3.2]),
      ellipsoid([0, tip[0] - edge * 0.1, tip[1] + 1], [2.2, height[1], 5.2]),
      roof(
        [root[0] * 0.8, laminaTop[0] - 3, laminaTop[1] + 1],
        [root[0] * 0.7, laminaBottom[0] + 3, laminaBottom[1] - 0.5],
        mixMid(spinous.root, tip, 0.4),
        2.2,
      ),
    ),
  );
}

export const lumbarVertebrae: readonly Vertebra[] = lumbarFigures.map((figures) => ({
  id: `vertebra-l${figures.level}`,
  label: `l${figures.level}`,
  name: vertebraName({ latin: 'lumbalis', english: 'lumbar' }, figures.level),
  fma: figures.fma,
  figures,
  solid: lumbarVertebra(figures),
}));
