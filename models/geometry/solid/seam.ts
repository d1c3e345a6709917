import type { Vec3 } from '../../../src/core/math/point.ts';
import type { Mesh } from '../mesh.ts';
import type { Sdf } from './sdf.ts';

/**
 * A ring of vertices where a level plane cuts a limb. Every mesh that is woven with it has these very vertices, so that
 * two of them that end there fit together without a gap.
 */
export interface Seam {
  /** Height of the plane, mm. */
  height: number;
  /** x and z of a place inside the limb, from which all of its outline is seen. */
  inside: readonly [x: number, z: number];
  /** How many vertices. */
  points: number;
}

/** The seam of the other side of the body. */
export const mirroredSeam = (seam: Seam): Seam => ({
  ...seam,
  inside: [-seam.inside[0], seam.inside[1]],
});

/** A mesh with rings in it, and the numbers of their vertices. */
interface Woven extends Pick<Mesh, 'positions' | 'indices'> {
  rings: number[][];
}

/** The surface is opened so far above and below a ring before it is sewn to it, as a share of the edge. */
const OPENED = 0.35;
/** What lies so far out of the ring or inside it belongs to another part of the body, mm. */
const NEAR = 8;

/**
 * The mesh of a solid with the vertices of `seams` in it. `ended`: what lies above them is left out, and the mesh is open there.
 */
export function weave(mesh: Mesh, sdf: Sdf, seams: readonly Seam[], edge: number, ended: boolean): Woven {
  const woven: Woven = { ...mesh, rings: [] };
  for (const seam of seams) {
    const ring = ringOf(sdf, seam);
    const opened = openAt(woven, seam, ring, edge * OPENED, ended);
    const first = opened.positions.length / 3;
    const ids = ring.map((_, i) => first + i);
    const positions = Float64Array.from([...opened.positions, ...ring.flat()]);
    const indices = [...opened.indices];
    for (const loop of opened.loops) sew(indices, positions, seam, loop, ids);
    woven.positions = positions;
    woven.indices = Uint32Array.from(indices);
    woven.rings.push(ids);
  }
  return woven;
}

/** The ring itself, counter-clockwise from the body's left to its front; a mirrored seam has the mirrored ring. */
function ringOf(sdf: Sdf, { height, inside: [cx, cz], points }: Seam): Vec3[] {
  const side = cx > 0 ? -1 : 1;
  const ring = Array.from({ length: points }, (_, i): Vec3 => {
    const turn = (2 * Math.PI * i) / points;
    const [dx, dz] = [Math.cos(turn), Math.sin(turn)];
    // Always worked out on the right side: to the last digit the left is its mirror image.
    const at = (r: number): [number, number, number] => [cx * side + dx * r, height, cz + dz * r];
    let [low, high] = [0, 2];
    while (sdf(...at(high)) < 0) [low, high] = [high, high + 2];
    for (let k = 0; k < 40; k++) {
      const middle = (low + high) / 2;
      if (sdf(...at(middle)) < 0) low = middle;
      else high = middle;
    }
    const [x, y, z] = at(low);
    return [x * side, y, z];
  });
  return side < 0 ? ring.reverse() : ring;
}

interface Opened {
  positions: number[];
  indices: number[];
  /** Vertices along the open edges: of what lies below, and of what lies above where that is kept. */
  loops: number[][];
}

/** The mesh without the band about the seam. */
function openAt(mesh: Woven, seam: Seam, ring: readonly Vec3[], gap: number, ended: boolean): Opened {
  const near = nearness(seam, ring);
  const cuts = [seam.height - gap, seam.height + gap];
  const positions = [...mesh.positions];
  let indices = [...mesh.indices];
  const loops = cuts.map((height) => {
    const cut = cutAt(positions, indices, height, near);
    indices = cut.indices;
    return cut.loop;
  });
  const middle = (t: number, d: number) =>
    (positions[indices[t]! * 3 + d]! +
      positions[indices[t + 1]! * 3 + d]! +
      positions[indices[t + 2]! * 3 + d]!) /
    3;
  const kept: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const y = middle(t, 1);
    const inBand = y > cuts[0]! && y < cuts[1]! && near(middle(t, 0), middle(t, 2));
    if (!inBand) kept.push(indices[t]!, indices[t + 1]!, indices[t + 2]!);
  }
  if (!ended) return { positions, indices: kept, loops };
  return { positions, indices: connected(kept, loops[0]![0]!), loops: [loops[0]!] };
}

/** Tells whether a place (x, z) at the height of a ring lies close to it. */
function nearness({ inside: [cx, cz] }: Seam, ring: readonly Vec3[]) {
  const n = ring.length;
  const radii = new Float64Array(n);
  for (const [x, , z] of ring) radii[slotOf(x - cx, z - cz, n)] = Math.hypot(x - cx, z - cz);
  return (x: number, z: number): boolean =>
    Math.abs(Math.hypot(x - cx, z - cz) - radii[slotOf(x - cx, z - cz, n)]!) < NEAR;
}

const turnOf = (dx: number, dz: number): number => (Math.atan2(dz, dx) + 2 * Math.PI) % (2 * Math.PI);
const slotOf = (dx: number, dz: number, n: number): number =>
  Math.round((turnOf(dx, dz) / (2 * Math.PI)) * n) % n;

/** Splits the triangles near a ring that cross a level; adds the new vertices to `positions` and names them. */
function cutAt(
  positions: number[],
  indices: readonly number[],
  height: number,
  near: (x: number, z: number) => boolean,
): { indices: number[]; loop: number[] } {
  const made = new Map<string, number>();
  const split = (a: number, b: number): number => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const [from, to] = a < b ? [a, b] : [b, a];
    const y = positions[from * 3 + 1]!;
    const t = (height - y) / (positions[to * 3 + 1]! - y);
    const id = positions.length / 3;
    for (let d = 0; d < 3; d++)
      positions.push(positions[from * 3 + d]! + (positions[to * 3 + d]! - positions[from * 3 + d]!) * t);
    made.set(key, id);
    return id;
  };
  const out: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!] as const;
    const above = corners.map((v) => positions[v * 3 + 1]! > height);
    const count = above.filter(Boolean).length;
    const mean = (d: number) => corners.reduce((sum, v) => sum + positions[v * 3 + d]!, 0) / 3;
    if (count === 0 || count === 3 || !near(mean(0), mean(2))) {
      out.push(...corners);
      continue;
    }
    const alone = above.indexOf(count === 1);
    const [a, b, c] = [0, 1, 2].map((k) => corners[(alone + k) % 3]!) as [number, number, number];
    const [ab, ac] = [split(a, b), split(a, c)];
    out.push(a, ab, ac, ab, b, c, ab, c, ac);
  }
  return { indices: out, loop: [...made.values()] };
}

/** The triangles that hang together with a vertex. */
function connected(indices: readonly number[], start: number): number[] {
  const of = new Map<number, number[]>();
  indices.forEach((v, k) => {
    const list = of.get(v);
    if (list) list.push(k - (k % 3));
    else of.set(v, [k - (k % 3)]);
  });
  const seen = new Set<number>();
  const waiting = [start];
  const found = new Set<number>([start]);
  while (waiting.length > 0)
    for (const t of of.get(waiting.pop()!) ?? []) {
      if (seen.has(t)) continue;
      seen.add(t);
      for (let k = 0; k < 3; k++) {
        const v = indices[t + k]!;
        if (!found.has(v)) waiting.push(v);
        found.add(v);
      }
    }
  return [...seen].sort((a, b) => a - b).flatMap((t) => [indices[t]!, indices[t + 1]!, indices[t + 2]!]);
}

/** Joins an open edge to the ring by a band of triangles that face outward. */
function sew(
  indices: number[],
  positions: ArrayLike<number>,
  seam: Seam,
  loop: readonly number[],
  ring: readonly number[],
): void {
  const [cx, cz] = seam.inside;
  const turn = (v: number) => turnOf(positions[v * 3]! - cx, positions[v * 3 + 2]! - cz);
  const round = (list: readonly number[]) => [...list].sort((a, b) => turn(a) - turn(b));
  const [edge, line] = [round(loop), round(ring)];
  const below = positions[loop[0]! * 3 + 1]! < seam.height;
  const add = (a: number, b: number, c: number) => (below ? indices.push(a, b, c) : indices.push(a, c, b));
  let [i, k] = [0, 0];
  const at = (list: readonly number[], n: number) => list[n % list.length]!;
  const angle = (list: readonly number[], n: number) =>
    turn(at(list, n)) + 2 * Math.PI * Math.floor(n / list.length);
  while (i < edge.length || k < line.length) {
    const ahead = i < edge.length && (k >= line.length || angle(edge, i + 1) < angle(line, k + 1));
    if (ahead) {
      add(at(edge, i), at(line, k), at(edge, i + 1));
      i++;
    } else {
      add(at(edge, i), at(line, k), at(line, k + 1));
      k++;
    }
  }
}

/**
 * The triangles with none that has all its corners on a ring, as simplifying may leave them: which side of the ring they lie
 * on could not be told. Such a one and its neighbour across the edge that cuts the ring short share the other diagonal instead.
 */
export function offTheRing(indices: Uint32Array, ring: ReadonlySet<number>): Uint32Array {
  const out = indices.slice();
  const corner = (t: number, k: number) => out[t + (k % 3)]!;
  for (let again = true; again; ) {
    again = false;
    for (let t = 0; t < out.length && !again; t += 3) {
      if (![0, 1, 2].every((k) => ring.has(corner(t, k)))) continue;
      for (let k = 0; k < 3 && !again; k++) {
        const [a, b, c] = [corner(t, k), corner(t, k + 1), corner(t, k + 2)];
        const other = acrossEdge(out, b, a, ring);
        if (!other) continue;
        out.set([a, other.apex, c], t);
        out.set([b, c, other.apex], other.at);
        again = true;
      }
    }
  }
  return out;
}

/** The triangle that runs along an edge from `from` to `to`, where its third corner is on no ring. */
function acrossEdge(indices: Uint32Array, from: number, to: number, ring: ReadonlySet<number>) {
  for (let at = 0; at < indices.length; at += 3)
    for (let k = 0; k < 3; k++) {
      const apex = indices[at + ((k + 2) % 3)]!;
      if (indices[at + k] === from && indices[at + ((k + 1) % 3)] === to && !ring.has(apex))
        return { at, apex };
    }
  return undefined;
}
