import type { PatientPosition } from '../../core/content/bundle.ts';
import type { Side } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';

/** How the room is turned about the body, which keeps its own frame. Unit, body frame. */
interface Lying {
  /** Away from the floor. */
  up: Point;
  /** From the body toward the viewer. */
  from: Point;
}

const RIGHT: Record<PatientPosition, (site: Point) => Lying> = {
  prone: () => ({ up: [0, 0, -1], from: [-0.62, 0.12, -0.78] }),
  supine: () => ({ up: [0, 0, 1], from: [-0.62, 0.12, 0.78] }),
  side: (site) => ({ up: [-1, 0, 0], from: [-0.62, 0.12, site[2] < 0 ? -0.78 : 0.78] }),
};

/** How a patient lies where no needle is drawn, whose position the content would tell: so that the site is above. `site` as below. */
export const lyingWithout = (site: Point): PatientPosition => (site[2] < -0.1 ? 'prone' : 'supine');

/** How a patient lies for an injection on a side; `site` is the skin's normal at the entry. */
export function lyingFor(position: PatientPosition, side: Side, site: Point): Lying {
  const { up, from } = RIGHT[position](site);
  const sign = side === 'right' ? 1 : -1;
  return { up: [up[0] * sign, up[1], up[2]], from: [from[0] * sign, from[1], from[2]] };
}
