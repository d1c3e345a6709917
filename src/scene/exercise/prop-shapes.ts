import {
  BoxGeometry,
  type BufferGeometry,
  CylinderGeometry,
  Float32BufferAttribute,
  RingGeometry,
  Shape,
  ShapeGeometry,
  TorusGeometry,
} from 'three';
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { Point } from '../../core/math/point.ts';
import type { Block, Prop } from '../../core/model/moves.ts';

/** How round the edges of a prop are at the most, metres. */
const ROUND: Record<Exclude<Prop['kind'], 'mat'>, number> = {
  chair: 0.014,
  counter: 0.01,
  table: 0.01,
  wall: 0.004,
  pillow: 0.06,
  towel: 0.06,
  band: 0.002,
  couch: 0.03,
  frame: 0.012,
  headrest: 0.012,
};

/** Legs of chairs and tables: how thick, and how far in from the edge, metres. */
const LEG = 0.034;
const INSET = 0.03;
/** How round the corners of a mat are, metres. */
const CORNER = 0.05;

/**
 * What a prop looks like, in the room (metres, y up); `ground` is the height of the floor that its legs stand on. A mat's upper
 * side is the floor; a towel is rolled up.
 */
export function propShape({ kind, blocks }: Prop, ground: number): BufferGeometry {
  const parts: BufferGeometry[] = blocks.map((block) => {
    if (block.name === 'headrest') return ringed(block);
    if (kind === 'mat') return laid(block);
    return kind === 'towel' ? rolled(block) : rounded(block, ROUND[kind]);
  });
  for (const block of blocks) {
    if (block.name === 'chair-seat' || kind === 'table' || kind === 'counter' || kind === 'frame')
      parts.push(...legsUnder(block, ground));
    if (block.name === 'chair-back') parts.push(...postsUnder(block, blocks));
  }
  return mergeGeometries(parts.map(plainly));
}

function plainly(part: BufferGeometry): BufferGeometry {
  part.deleteAttribute('uv');
  return part.index ? part.toNonIndexed() : part;
}

const placed = (geometry: BufferGeometry, at: Point): BufferGeometry =>
  geometry.translate(at[0], at[1], at[2]);

function rounded({ at, size }: Block, most: number): BufferGeometry {
  const radius = Math.min(most, Math.min(...size) * 0.48);
  return placed(new RoundedBoxGeometry(size[0], size[1], size[2], 4, radius), at);
}

/** A mat is so thin that its side would be a dark line of broken pixels: its upper side alone, with round corners. */
function laid({ at: [x, y, z], size: [wide, high, long] }: Block): BufferGeometry {
  const [a, b] = [wide / 2 - CORNER, long / 2 - CORNER];
  const shape = new Shape();
  shape.absarc(a, b, CORNER, 0, Math.PI / 2);
  shape.absarc(-a, b, CORNER, Math.PI / 2, Math.PI);
  shape.absarc(-a, -b, CORNER, Math.PI, Math.PI * 1.5);
  shape.absarc(a, -b, CORNER, Math.PI * 1.5, Math.PI * 2);
  return new ShapeGeometry(shape, 8).rotateX(-Math.PI / 2).translate(x, y + high / 2, z);
}

/** A roll along the longer of its level sides. */
function rolled({ at, size: [x, y, z] }: Block): BufferGeometry {
  const roll = new CylinderGeometry(0.5, 0.5, 1, 28);
  if (x! >= z!) return placed(roll.rotateZ(Math.PI / 2).scale(x!, y!, z!), at);
  return placed(roll.rotateX(Math.PI / 2).scale(x!, y!, z!), at);
}

/** A padded ring that lies level. */
function ringed({ at, size: [x, y, z] }: Block): BufferGeometry {
  const ring = new TorusGeometry(0.34, 0.16, 20, 48).rotateX(Math.PI / 2);
  return placed(ring.scale(x!, y! / 0.32, z!), at);
}

function legsUnder({ at, size }: Block, ground: number): BufferGeometry[] {
  const top = at[1] - size[1] / 2;
  const tall = top - ground;
  const aside = (axis: 0 | 2) => size[axis] / 2 - INSET - LEG / 2;
  return [-1, 1].flatMap((dx) =>
    [-1, 1].map((dz) =>
      new BoxGeometry(LEG, tall, LEG).translate(
        at[0] + dx * aside(0),
        ground + tall / 2,
        at[2] + dz * aside(2),
      ),
    ),
  );
}

/** What holds a chair's back above its seat. */
function postsUnder({ at, size }: Block, all: readonly Block[]): BufferGeometry[] {
  const seat = all.find(({ name }) => name === 'chair-seat');
  if (!seat) return [];
  const [low, high] = [seat.at[1], at[1] - size[1] / 2];
  const tall = high - low + 0.04;
  return [-1, 1].map((dx) =>
    new BoxGeometry(LEG, tall, LEG * 0.7).translate(
      at[0] + dx * (size[0] / 2 - LEG),
      low + tall / 2,
      at[2] - 0.004,
    ),
  );
}

/** How dark the middle of the shadow is, 0..1. */
const SHADE = 0.26;

/** A soft round shadow on the ground, darkest in its middle; metres. */
export function groundShadow(x: number, ground: number, z: number, radius: number): BufferGeometry {
  const ring = new RingGeometry(0, 1, 48, 10);
  const at = ring.getAttribute('position');
  const colours: number[] = [];
  for (let i = 0; i < at.count; i++) {
    const out = Math.min(1, Math.hypot(at.getX(i), at.getY(i)));
    colours.push(0.13, 0.1, 0.08, SHADE * (1 - out) ** 2 * (1 + 2 * out));
  }
  ring.setAttribute('color', new Float32BufferAttribute(colours, 4));
  return ring
    .rotateX(-Math.PI / 2)
    .scale(radius, 1, radius)
    .translate(x, ground + 0.001, z);
}
