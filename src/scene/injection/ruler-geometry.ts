import { BufferGeometry, Color, Float32BufferAttribute, type Vector3 } from 'three';
import type { NeedleLayer } from '../../core/model/model-index.ts';
import type { PathFrame } from './path-frame.ts';

/** How far beside the needle the ruler stands, how wide it is, and how far its marks reach, metres. */
const BESIDE = 0.0026;
const WIDTH = 0.0026;
const MARK = { each5: 0.0011, each10: 0.0019 };
const LINE = 0.00022;

const COLOURS = {
  skin: '#e2b393',
  fat: '#f3d98b',
  point: '#8c2430',
  passed: ['#c9665a', '#b4524a'],
  mark: '#2a2521',
};

function colourOf(layers: readonly NeedleLayer[], i: number): string {
  const { id } = layers[i]!;
  if (i === layers.length - 1) return COLOURS.point;
  if (id === 'skin') return COLOURS.skin;
  return id === 'fat' ? COLOURS.fat : COLOURS.passed[i % 2]!;
}

/** A ruler beside the needle's way: a band for every layer, in its own colour, and a mark every 5 mm. */
export function rulerGeometry(path: PathFrame, layers: readonly NeedleLayer[]): BufferGeometry {
  const positions: number[] = [];
  const colours: number[] = [];
  const depths: number[] = [];
  const at = (depth: number, aside: number): Vector3 =>
    path.point
      .clone()
      .addScaledVector(path.back, path.depth - depth)
      .addScaledVector(path.aside, aside);
  const quad = (from: number, to: number, near: number, far: number, colour: Color, depth: number) => {
    const corners = [at(from, near), at(to, near), at(to, far), at(from, near), at(to, far), at(from, far)];
    for (const corner of corners) {
      positions.push(...corner.toArray());
      colours.push(colour.r, colour.g, colour.b);
      depths.push(depth);
    }
  };
  layers.forEach(({ at: from }, i) => {
    const to = layers[i + 1]?.at ?? path.depth;
    const colour = colourOf(layers, i);
    // In steps, so that it fills as the tip goes on.
    const steps = Math.max(1, Math.ceil((to - from) / 0.0005));
    for (let k = 0; k < steps; k++) {
      const [a, b] = [from + ((to - from) * k) / steps, from + ((to - from) * (k + 1)) / steps];
      quad(a, b, BESIDE, BESIDE + WIDTH, new Color(colour), a);
    }
  });
  const mark = new Color(COLOURS.mark);
  for (let mm = 0; mm <= path.depth * 1000; mm += 5) {
    const reach = mm % 10 === 0 ? MARK.each10 : MARK.each5;
    const depth = mm / 1000;
    quad(depth - LINE / 2, depth + LINE / 2, BESIDE + WIDTH - reach, BESIDE + WIDTH, mark, depth);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('color', new Float32BufferAttribute(colours, 3));
  geometry.setAttribute('depth', new Float32BufferAttribute(depths, 1));
  return geometry;
}
