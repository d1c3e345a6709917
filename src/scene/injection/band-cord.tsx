import { BufferGeometry, CatmullRomCurve3, Float32BufferAttribute, Vector3 } from 'three';
import { type CordPlace, HALF_BAND } from '../../domain/injection/band-line.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import { softGlow } from './soft-glow.ts';

/** The radius of the band that is hinted at and of its knot, metres. */
const RADIUS = 0.0024;
const KNOT = 0.0022;
const ALONG = 40;
const AROUND = 16;

/** The tight band as it is felt through the skin: a soft cord with its knot, seen through what lies over it, also through a hand where that is `over` it. */
export function BandCord({ line, over }: { line: readonly CordPlace[]; over: boolean }) {
  const { geometry, material } = useMade(
    () => ({ geometry: cordGeometry(line), material: softGlow('#8c2430', 0.85, true) }),
    [line],
  );
  return (
    <mesh
      geometry={geometry}
      material={material}
      renderOrder={over ? DRAW_ORDER.throughHand : DRAW_ORDER.underSkin}
    />
  );
}

/** A tube along the band that tapers to its ends; metres, body frame. */
function cordGeometry(line: readonly CordPlace[]): BufferGeometry {
  const way = new CatmullRomCurve3(line.map(({ at }) => new Vector3(...at)));
  const { normals, binormals } = way.computeFrenetFrames(ALONG, false);
  const ends = [line[0]!.from, line.at(-1)!.from].map((from) => Math.max(0.05, Math.abs(from))) as [
    number,
    number,
  ];
  const positions: number[] = [];
  const outward: number[] = [];
  const corners: number[] = [];
  for (let k = 0; k <= ALONG; k++) {
    const middle = way.getPoint(k / ALONG);
    const from = fromAt(line, k / ALONG);
    const to = from < 0 ? ends[0] : ends[1];
    const taper = Math.sqrt(Math.max(0, 1 - (from / to) ** 2));
    const radius = (RADIUS + KNOT * Math.exp(-(((from * HALF_BAND) / 0.005) ** 2))) * taper + 1e-5;
    for (let j = 0; j < AROUND; j++) {
      const angle = (j / AROUND) * 2 * Math.PI;
      const out = normals[k]!.clone()
        .multiplyScalar(Math.cos(angle))
        .addScaledVector(binormals[k]!, Math.sin(angle));
      outward.push(...out.toArray());
      positions.push(...middle.clone().addScaledVector(out, radius).toArray());
      if (k === ALONG) continue;
      const [a, b] = [k * AROUND + j, k * AROUND + ((j + 1) % AROUND)];
      corners.push(a, b, a + AROUND, b, b + AROUND, a + AROUND);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new Float32BufferAttribute(outward, 3));
  geometry.setIndex(corners);
  return geometry;
}

/** How far from the knot a share of the way along the places lies. */
function fromAt(line: readonly CordPlace[], share: number): number {
  const place = share * (line.length - 1);
  const k = Math.min(line.length - 2, Math.floor(place));
  return line[k]!.from + (line[k + 1]!.from - line[k]!.from) * (place - k);
}
