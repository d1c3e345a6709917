import { vertexNormals } from '../../../models/geometry/mesh.ts';
import type { Point } from '../../../src/core/math/point.ts';
import type { WholeRig } from '../../../src/core/model/rig-data.ts';
import type { PieceName, WholeSkin } from './whole-skin.ts';

type JointName = 'neck' | 'armpit' | 'elbow' | 'groin' | 'knee';

/** The skin round a joint: of these pieces, on the side of the joint, what lies so near to a place at rest, metres. */
interface Zone {
  joint: JointName;
  at: Point;
  radius: number;
  pieces: readonly PieceName[];
}

/** Skin nearer than this at rest is of the same wrinkle, metres. */
const WRINKLE = 0.03;
/** One vertex of so many is looked at. */
const EVERY = 2;
/** So far above a vertex the place is looked at, over what is merely wrinkled, and so far round it for the skin that it lies under, metres. */
const ABOVE = 0.003;
const REACH = 0.08;

const NECK: Zone = { joint: 'neck', at: [0, 1.42, 0.11], radius: 0.1, pieces: ['trunk'] };
/** The lowest place of the armpit. */
const ARMPIT: Point = [-0.158, 1.187, 0.062];

function zonesOf({ hip, limbs: { elbow, knee } }: WholeRig): Zone[] {
  const paired: Zone[] = [
    { joint: 'armpit', at: ARMPIT, radius: 0.11, pieces: ['trunk', 'arm'] },
    { joint: 'elbow', at: elbow.pivot, radius: 0.12, pieces: ['arm'] },
    { joint: 'groin', at: hip, radius: 0.16, pieces: ['trunk', 'leg'] },
    { joint: 'knee', at: knee.pivot, radius: 0.18, pieces: ['leg'] },
  ];
  return [NECK, ...paired.flatMap((z): Zone[] => [z, { ...z, at: [-z.at[0], z.at[1], z.at[2]] }])];
}

/** How a skin lies in itself at a joint. */
interface Fold {
  joint: JointName;
  /** How deep at most, metres. */
  depth: number;
}

/**
 * How deep the skin round each joint lies in itself in the posture that it has: a vertex is buried where the skin goes round
 * the place just above it, and as deep as the nearest skin is far that lies elsewhere at the same joint (more than a wrinkle
 * away at rest).
 */
export class Folds {
  private readonly zones: readonly {
    joint: JointName;
    vertices: number[];
    holds: (vertex: number) => boolean;
  }[];

  constructor(
    rig: WholeRig,
    private readonly skin: WholeSkin,
  ) {
    const { positions, indices } = skin.mesh;
    const drawn = new Set(indices);
    this.zones = zonesOf(rig).map(({ joint, at, radius, pieces }) => {
      const holds = (v: number): boolean =>
        drawn.has(v) &&
        pieces.includes(skin.pieceOf(v)) &&
        (at[0] === 0 || positions[v * 3]! * at[0] > 0) &&
        apart(positions, v * 3, at) < radius;
      const all = Array.from({ length: Math.floor(positions.length / 3 / EVERY) }, (_, v) => v * EVERY);
      return { joint, vertices: all.filter(holds), holds };
    });
  }

  measure(): Fold[] {
    const { skin } = this;
    const normals = vertexNormals({ positions: skin.positions, indices: skin.mesh.indices });
    return this.zones.map(({ joint, vertices, holds }) => {
      let worst = 0;
      for (const v of vertices) {
        const [nx, ny, nz] = [normals[v * 3]!, normals[v * 3 + 1]!, normals[v * 3 + 2]!];
        const at = [0, 1, 2].map((d) => skin.positions[v * 3 + d]! + normals[v * 3 + d]! * ABOVE);
        const [x, y, z] = at as [number, number, number];
        const out = skin.wayOut(x, y, z, nx, ny, nz);
        // What lies in another part of the body altogether, as a hand in the hip, is no fold.
        if (out === undefined || !holds(skin.mesh.indices[out]!)) continue;
        worst = Math.max(worst, ABOVE + this.under(v, holds, x, y, z));
      }
      return { joint, depth: worst };
    });
  }

  private under(vertex: number, holds: (vertex: number) => boolean, x: number, y: number, z: number): number {
    const { positions: rest, indices } = this.skin.mesh;
    const own = [rest[vertex * 3]!, rest[vertex * 3 + 1]!, rest[vertex * 3 + 2]!] as const;
    const found = this.skin.nearest(x, y, z, REACH, (k) => {
      const corner = indices[k]!;
      return holds(corner) && apart(rest, corner * 3, own) > WRINKLE;
    });
    return found?.distance ?? 0;
  }
}

const apart = (places: ArrayLike<number>, at: number, p: Point): number =>
  Math.hypot(places[at]! - p[0], places[at + 1]! - p[1], places[at + 2]! - p[2]);
