import type { Rig } from '../../../src/core/model/rig-data.ts';
import type { Follow } from '../../../src/core/rig/follow.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import { withoutSlivers } from '../../geometry/slivers.ts';
import { lots } from '../../rig/postures.ts';
import { roundedMesh, roundedUv } from '../write/pack-vertices.ts';
import { type Moved, type Muscle, PosedMesh } from './turned-over.ts';

/** A triangle is to face at least so much as at rest in every posture. */
const MARGIN = 0.05;
/** Triangles less high than this share of their longest edge have it laid otherwise round a tangle. */
const SLIM = 0.2;
/** After so many rounds that do not help, the best so far is shaken, and after so many more it is given up. */
const STUCK = 6;
const PATIENCE = 60;
/** How often it is begun anew. */
const PASSES = 4;
/** With more left than this after a pass, no further one would help. */
const HOPELESS = 12;
/** How far fibre places are nudged, u and v being 0..1, and how often each of it is tried at a vertex in a round. */
const NUDGES = [0.01, 0.03, 0.08, 0.15];
const TRIES = 5;
const SHAKE = 0.03;
/** How far from where it was a fibre place may come, across and along. */
const MOST = [0.2, 0.15] as const;
/** What the lots begin with by which places are tried. */
const SEED = 20041;
/** What moving a fibre place by 1 costs, beside how far triangles are from facing as they should. */
const COST = 0.02;
/** This near to its origin or insertion (v) a vertex lies at the very end of the muscle. */
const END = 1e-3;

/** The mesh (mm) of a muscle whose triangles all keep their sides, and how many could not be brought to it. */
export interface Untangled {
  mesh: Mesh;
  left: number;
}

/**
 * Mends a muscle where a triangle would turn over in one of the postures: slivers there have an edge laid the other way,
 * and fibre places, by which the bones draw the muscle along, are moved a little. Between the lines of a fan, at rims and
 * in caps, places side by side can belong to fibres that the bones draw apart. All is rounded as the files hold it. The
 * same for the same input.
 */
export function untangle<R extends Rig>(
  muscle: Muscle,
  rig: R,
  built: Mesh,
  moves: readonly Moved[],
  follow: Follow<R>,
): Untangled {
  const mesh = roundedMesh(built);
  const tangled = new PosedMesh(muscle, rig, mesh, moves, follow).turnedOver();
  if (tangled.length === 0) return { mesh, left: 0 };
  let now: Untangled = {
    mesh: { ...mesh, indices: withoutSlivers(mesh, around(mesh.indices, tangled), SLIM) },
    left: tangled.length,
  };
  // How far the muscle swells depends a little on its fibre places, so what was found is looked at anew.
  for (let pass = 0; pass < PASSES; pass++) {
    const posed = new PosedMesh(muscle, rig, now.mesh, moves, follow);
    now = { ...now, left: posed.turnedOver().length };
    if (now.left === 0 || (pass > 0 && now.left > HOPELESS)) break;
    const uv = new Nudging(posed, now.mesh, mesh.uv!, moves.length).best();
    now = { mesh: { ...now.mesh, uv }, left: now.left };
  }
  return now;
}

/** These triangles with those that share a vertex with them. */
function around(indices: Uint32Array, triangles: readonly number[]): number[] {
  const corners = new Set(triangles.flatMap((k) => [...indices.subarray(k, k + 3)]));
  const found: number[] = [];
  for (let k = 0; k < indices.length; k += 3)
    if ([0, 1, 2].some((n) => corners.has(indices[k + n]!))) found.push(k);
  return found;
}

class Nudging<R extends Rig> {
  private readonly triangles: readonly (readonly number[])[];
  private readonly lot = lots(SEED);

  constructor(
    private readonly posed: PosedMesh<R>,
    private readonly mesh: Mesh,
    /** The fibre places before any was moved. */
    private readonly from: Float64Array,
    private readonly postures: number,
  ) {
    const round = Array.from({ length: mesh.positions.length / 3 }, (): number[] => []);
    for (let k = 0; k < mesh.indices.length; k++) round[mesh.indices[k]!]!.push(k - (k % 3));
    this.triangles = round;
  }

  /** The best fibre places that were found. */
  best(): Float64Array {
    const { posed } = this;
    let over = posed.turnedOver();
    let best = { uv: posed.uv.slice(), left: over.length };
    for (let since = 0; best.left > 0 && since < PATIENCE; since++) {
      if (since > 0 && since % STUCK === 0) over = this.shaken(best.uv);
      over = this.round(this.beside(over));
      if (over.length >= best.left) continue;
      best = { uv: posed.uv.slice(), left: over.length };
      since = -1;
    }
    return best.uv;
  }

  /** The vertices of triangles and of those that share a vertex with them. */
  private beside(triangles: readonly number[]): number[] {
    const corners = (k: number) => [...this.mesh.indices.subarray(k, k + 3)];
    return [...new Set(triangles.flatMap(corners).flatMap((i) => this.triangles[i]!.flatMap(corners)))];
  }

  /** Tries nudges at every vertex in turn; returns the triangles there that are turned over after it. */
  private round(vertices: readonly number[]): number[] {
    const { posed } = this;
    const near = [...new Set(vertices.flatMap((i) => this.triangles[i]!))];
    const tight: number[] = [];
    for (let q = 0; q < this.postures; q++)
      if (near.some((k) => posed.facing(k, q) < 2 * MARGIN)) tight.push(q);
    const moved = vertices.filter((i) => this.nudge(i, tight));
    for (const i of moved) posed.follow(i, posed.uv[i * 2]!, posed.uv[i * 2 + 1]!);
    return posed.turnedOver(near);
  }

  /** Goes back to the best places and moves those round what is still turned over by lot, to leave a dead end. */
  private shaken(best: Float64Array): number[] {
    const { posed } = this;
    for (let i = 0; i * 2 < best.length; i++)
      if (best[i * 2] !== posed.uv[i * 2] || best[i * 2 + 1] !== posed.uv[i * 2 + 1])
        posed.follow(i, best[i * 2]!, best[i * 2 + 1]!);
    const over = posed.turnedOver();
    for (const i of this.beside(
      over.flatMap((k) => [...this.mesh.indices.subarray(k, k + 3)].flatMap((c) => this.triangles[c]!)),
    )) {
      const place = this.near(i, SHAKE);
      if (place) posed.follow(i, ...place);
    }
    return posed.turnedOver();
  }

  /** Tries fibre places near that of a vertex where something is wrong, and keeps the best; tells whether it moved. */
  private nudge(i: number, postures: readonly number[]): boolean {
    const { posed } = this;
    const start = [posed.uv[i * 2]!, posed.uv[i * 2 + 1]!] as const;
    let best = { cost: this.cost(i, postures), u: start[0], v: start[1] };
    if (best.cost <= this.moved(i)) return false;
    for (let n = 0; n < TRIES * NUDGES.length; n++) {
      posed.follow(i, ...start, []);
      const place = this.near(i, NUDGES[n % NUDGES.length]!);
      if (!place) continue;
      posed.follow(i, ...place, postures);
      const cost = this.cost(i, postures);
      if (cost < best.cost) best = { cost, u: place[0], v: place[1] };
    }
    posed.follow(i, best.u, best.v, postures);
    return best.u !== start[0] || best.v !== start[1];
  }

  /** A place by lot about that of a vertex, if it is near enough to where the vertex was; ends on bones stay there. */
  private near(i: number, size: number): [u: number, v: number] | undefined {
    const [u, v] = [this.posed.uv[i * 2]!, this.posed.uv[i * 2 + 1]!];
    const by = () => (this.lot() + this.lot() + this.lot() - 1.5) * 2 * size;
    const across = roundedUv(u + by());
    const atEnd = (v < END || v > 1 - END) && this.posed.isHeld(i);
    const along = atEnd ? v : roundedUv(v + by());
    return this.off(i, 0, across) > MOST[0] || this.off(i, 1, along) > MOST[1] ? undefined : [across, along];
  }

  private off(i: number, axis: 0 | 1, value: number): number {
    return Math.abs(value - this.from[i * 2 + axis]!);
  }

  /** What it costs that the place of a vertex has moved so far. */
  private moved(i: number): number {
    return COST * (this.off(i, 0, this.posed.uv[i * 2]!) + this.off(i, 1, this.posed.uv[i * 2 + 1]!));
  }

  /** What it costs that a vertex follows its place in these postures. */
  private cost(i: number, postures: readonly number[]): number {
    let sum = this.moved(i);
    for (const k of this.triangles[i]!) {
      let worst = MARGIN;
      for (const q of postures) {
        const facing = this.posed.facing(k, q);
        if (facing < MARGIN) sum += MARGIN - facing;
        worst = Math.min(worst, facing);
      }
      if (worst < 0) sum += 1;
    }
    return sum;
  }
}
