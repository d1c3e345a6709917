import type { BoneDefinition } from '../../definition.ts';
import { blade } from '../../geometry/blade.ts';
import { ellipsoid, type Sdf, smoothSubtract, smoothUnion, sphere, symmetric } from '../../geometry/sdf.ts';
import { mix } from '../../geometry/vector.ts';
import { vertebraSolid } from './assemble.ts';
import type { LocalPoint } from './figures.ts';
import { facet, foramen, lamina, medianBlade, pedicle, vertebralBody } from './parts.ts';
import { vertebraName } from './terms.ts';
import { type ThoracicFigures, thoracicFigures } from './thoracic-figures.ts';

/** A thoracic vertebra in its own frame: heart-shaped body, shingled laminae, drooping spinous process. */
function thoracicVertebra(v: ThoracicFigures): Sdf {
  const { body, superior, inferior, transverseTip: tip, transverseHeight: th, spinous } = v;
  const whole = vertebralBody(body, { front: 1.95, rear: 2.8, edge: 2.4 });
  // The articular column stands between the pedicle and the lamina; the transverse process leaves it sideways.
  const column: LocalPoint = [
    (superior[0] + inferior[0]) / 2,
    v.pedicle.middle[1] - 3,
    superior[2] * 0.55 + inferior[2] * 0.45 - 0.5,
  ];
  const root: LocalPoint = [column[0] - 1, (v.laminaTop[0] + v.laminaBottom[0]) / 2 + 3, inferior[2] + 1.5];
  const arch = smoothUnion(
    3.5,
    pedicle(v, [column[0] - 0.3, v.pedicle.middle[1] + 1, column[2] + 4]),
    // superior articular process: a thin upright tongue, its face backwards
    blade({
      from: [column[0], column[1] - 2, column[2]],
      to: [superior[0], superior[1] - 2.4, superior[2]],
      up: [1, 0, 0.25],
      height: [5, 3.6],
      thickness: [2.6, 1.5],
    }),
    lamina(v, root, (superior[1] - inferior[1]) * 0.3, [2, 2.6]),
    // inferior articular process: the lower outer corner of the lamina
    facet([inferior[0], inferior[1] + 6, inferior[2] + 0.6], [-0.15, -0.2, 1], [4.8, 6.5], 2),
    // transverse process, thick, ending in a club that carries the rib
    blade({
      from: [column[0] - 1, column[1] + 1, column[2] - 1],
      to: mix([column[0], column[1] + 1, column[2]], tip, 0.88),
      up: [0, 1, 0],
      height: [th + 0.5, th * 0.85],
      thickness: [3.6, 3],
    }),
    ellipsoid([tip[0] + 4, tip[1], tip[2] + 1], [4.6, th + 0.4, 3.9]),
  );
  const ribFacets = smoothUnion(
    2,
    // demifacets of the heads of the ribs at the upper and lower rear corners
    ellipsoid([-body.width[0] * 0.86, body.height * 0.6, -body.back * 0.86], [3.4, 4, 3.8]),
    ellipsoid([-body.width[2] * 0.88, -body.height * 0.62, -body.back * 0.84], [3, 3.4, 3.4]),
  );
  const ring = smoothSubtract(
    2,
    smoothUnion(4, whole, ribFacets, arch),
    foramen(v.canal, 0.05),
    // where the tubercle of the rib lies
    sphere([tip[0] + 3, tip[1] + 0.5, tip[2] + 9.5], 5.6),
  );
  const [tu, tf] = spinous.tip;
  return smoothUnion(
    4.5,
    symmetric(ring),
    medianBlade(spinous.root, mixMid(spinous.root, spinous.tip, 0.96), spinous.height, spinous.width),
    // the rounded tip
    ellipsoid([0, tu, tf], [spinous.width[1] + 0.7, spinous.height[1] * 0.95, spinous.height[1] * 0.75]),
  );
}

const mixMid = (a: readonly [number, number], b: readonly [number, number], t: number) =>
  [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t] as const;

export const thoracicVertebrae: readonly BoneDefinition[] = thoracicFigures.map((figures) => ({
  id: `vertebra-t${figures.level}`,
  name: vertebraName({ latin: 'thoracica', english: 'thoracic' }, figures.level),
  fma: { midline: figures.fma },
  tissue: 'bone',
  file: import.meta.url,
  solid: vertebraSolid(thoracicVertebra(figures), figures),
}));
