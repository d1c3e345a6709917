import type { PointId } from '../ids.ts';
import type { Point } from '../math/point.ts';
import type { LimbPart } from './skin-places.ts';

/** A stroke of a taught pattern as it lies on the skin of the right side, or of the side that it is mirrored from. */
interface LaidStroke {
  /** Its places on the reference skin, x, y, z after one another: the first, then the step to each next one, quarter millimetres. */
  line: readonly number[];
  /** The same on the female skin, where that differs. */
  female?: readonly number[];
  /** Half the breadth of its core, and how far it fades out beyond, millimetres. */
  core: number;
  soft: number;
  /** How strong it is in its core, 0..1. */
  depth: number;
}

/** A stroke that a point's pattern has. */
interface PatternStroke {
  /** Its place in `Patterns.strokes`. */
  stroke: number;
  weight: 'essential' | 'spillover';
  /** On both sides of the body. */
  both?: true;
}

/** The taught patterns as strokes on the skin: each stroke once, whoever has it. */
export interface Patterns {
  version: 1;
  strokes: readonly LaidStroke[];
  points: Readonly<Record<PointId, readonly PatternStroke[]>>;
  /** The parts of limbs beyond the named areas that a point's strokes reach, each once, as strongly as that. */
  limbs: Readonly<Partial<Record<PointId, Readonly<Partial<Record<LimbPart, PatternStroke['weight']>>>>>>;
}

/** The numbers of a line as they are written: whole steps of a quarter of a millimetre. */
export const packLine = (places: readonly (readonly number[])[]): number[] => {
  const at = places.map((p) => p.map((c) => Math.round(c * 4)));
  return at.flatMap((p, i) => p.map((c, d) => c - (i > 0 ? at[i - 1]![d]! : 0)));
};

/** The places of a line, metres, body frame. */
export function unpackLine(line: readonly number[]): Point[] {
  const out: Point[] = [];
  let [x, y, z] = [0, 0, 0];
  for (let i = 0; i + 2 < line.length; i += 3) {
    x += line[i]!;
    y += line[i + 1]!;
    z += line[i + 2]!;
    out.push([x / 4000, y / 4000, z / 4000]);
  }
  return out;
}
