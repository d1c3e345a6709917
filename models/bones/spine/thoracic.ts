import { add, cross, mix, normalize, reject, subtract } from '../../../src/core/math/vector.ts';
import { blade } from '../../geometry/solid/blade.ts';
import {
  ellipsoid,
  type Sdf,
  smoothSubtract,
  smoothUnion,
  sphere,
  symmetric,
} from '../../geometry/solid/sdf.ts';
import type { LocalPoint, Vertebra } from './figures.ts';
import { facet, foramen, lamina, medianBlade, mixMid, near, pedicle, roof, vertebralBody } from './parts.ts';
import { vertebraName } from './terms.ts';
import { type ThoracicFigures, thoracicFigures } from './thoracic-figures.ts';

/** A thoracic vertebra in its own frame: heart-shaped body, shingled laminae, drooping spinous process. */
function thoracicVertebra(v: ThoracicFigures): Sdf {
  const { body, superior, inferior, transverseTip: tip, transverseHeight: th, spinous } = v;
  // the heads of the upper ribs lie between two vertebrae, those of the last three on one
  const lowerDemifacet = ellipsoid(
    [-body.width[2] * 0.88, -body.height * 0.62, -body.back * 0.82],
    [2.6, 3, 3.6],
  );
  const whole = near(
    1,
    [
      [Math.min(...body.width.map((w) => -w)) - 2, -body.height, -body.back],
      [0, body.height, body.front],
    ],
    smoothUnion(
      4,
      vertebralBody(body, { front: v.level < 7 ? 2 : 2.35, rear: 2.9, edge: 2.2 }),
      // demifacets of the heads of the ribs at the upper and lower rear corners
      ellipsoid([-body.width[0] * 0.86, body.height * 0.6, -body.back * 0.86], [3.4, 4, 3.8]),
      ...(v.level < 10 ? [lowerDemifacet] : []),
    ),
  );
  // The articular column stands between the pedicle and the lamina; the transverse process leaves it sideways.
  const column: LocalPoint = [
    (superior[0] + inferior[0]) / 2,
    v.pedicle.middle[1] - 3,
    superior[2] * 0.55 + inferior[2] * 0.45 - 0.5,
  ];
  const root: LocalPoint = [column[0] - 1, (v.laminaTop[0] + v.laminaBottom[0]) / 2 + 3, inferior[2] + 1.5];
  const columnGroup = near(
    5,
    [
      superior,
      inferior,
      column,
      [0, v.laminaTop[0], v.laminaTop[1]],
      [0, v.laminaBottom[0], v.laminaBottom[1]],
    ],
    smoothUnion(
      3.5,
      // superior articular process: a thin upright tongue, its face backwards and a little outwards
      blade({
        from: [column[0], column[1] - 2, column[2]],
        to: [superior[0], superior[1] - 4.5, superior[2]],
        up: [1, 0, 0.3],
        height: [6.8, 3.2],
        thickness: [3, 1.5],
      }),
      facet(add(superior, [-0.9, -7.2, -0.6]), [-0.28, 0.16, -1], [4.9, 7.3], 1.7),
      lamina(v, root, (superior[1] - inferior[1]) * 0.3, [2, 2.6]),
      // inferior articular process: the lower outer corner of the lamina
      facet([inferior[0], inferior[1] + 6, inferior[2] + 0.6], [-0.15, -0.2, 1], [4.8, 6.5], 2),
    ),
  );
  const base: LocalPoint = [column[0] - 1, column[1] + 1, column[2] - 1];
  const along = normalize(subtract(tip, base));
  const across = normalize(reject([0, 1, 0], along));
  const transverse = near(
    th + 1,
    [base, tip],
    smoothUnion(
      4,
      blade({ from: base, to: tip, up: [0, 1, 0], height: [th + 0.6, th * 0.7], thickness: [3.9, 2.6] }),
      // the club that carries the rib
      ellipsoid(mix(tip, base, 0.22), [6.5, th, 3.6], [along, across, cross(along, across)]),
    ),
  );
  const mammillary = v.mammillary
    ? [
        blade({
          from: add(column, [-2, -1, -5]),
          to: v.mammillary,
          up: [0.5, 0, -1],
          height: [5, 3.4],
          thickness: [4, 2.4],
        }),
      ]
    : [];
  // where the tubercle of the rib lies; the last two ribs have none
  const ribBeds = v.level > 10 ? [] : [sphere(add(mix(tip, base, 0.14), [1.5, 0.5, 9.9]), 6.8)];
  const ring = smoothSubtract(
    2,
    smoothUnion(
      4,
      whole,
      ...mammillary,
      pedicle(v, [column[0] - 0.3, v.pedicle.middle[1] + 2, column[2] + 4], 1),
      columnGroup,
      transverse,
    ),
    foramen(v.canal, 0.05),
    ...ribBeds,
  );
  const [tu, tf] = spinous.tip;
  const [rootHeight, tipHeight] = spinous.height;
  const process = near(
    6,
    [root, [0, v.laminaTop[0], v.laminaTop[1]], [0, spinous.root[0], spinous.root[1]], [0, tu, tf]],
    smoothUnion(
      3.5,
      // the laminae rise like a roof to the ridge of the process
      roof(
        [column[0] + 0.5, column[1] + 2, column[2] - 1.5],
        [root[0] * 0.62, v.laminaBottom[0] + 3, v.laminaBottom[1] + 1.5],
        mixMid(spinous.root, spinous.tip, 0.36),
        2,
      ),
      roof(
        [root[0] * 0.7, root[1] - 2, root[2]],
        [root[0] * 0.35, v.laminaBottom[0] + 1, v.laminaBottom[1] + 0.5],
        mixMid(spinous.root, spinous.tip, 0.7),
        1.8,
      ),
      medianBlade(
        spinous.root,
        mixMid(spinous.root, spinous.tip, 0.97),
        [rootHeight, tipHeight],
        [spinous.width[0] + 0.8, spinous.width[1]],
      ),
      ellipsoid([0, tu, tf], [spinous.width[1] + 0.4, tipHeight, tipHeight * 0.8]),
    ),
  );
  return symmetric(smoothUnion(4.5, ring, process));
}

export const thoracicVertebrae: readonly Vertebra[] = thoracicFigures.map((figures) => ({
  id: `vertebra-t${figures.level}`,
  label: `t${figures.level}`,
  name: vertebraName({ latin: 'thoracica', english: 'thoracic' }, figures.level),
  fma: figures.fma,
  figures,
  solid: thoracicVertebra(figures),
}));
