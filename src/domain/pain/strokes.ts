import type { ContentBundle } from '../../core/content/bundle.ts';
import type { PointId, Side } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import { mirrored } from '../../core/math/vector.ts';
import { type Patterns, unpackLine } from '../../core/model/patterns.ts';
import { RIGHT_FIRST } from '../../core/sides.ts';
import type { SidedPoint } from '../anchor/sided-anchor.ts';
import type { View } from '../view/view.ts';
import { toldPoints } from './pattern.ts';

/** A stroke of a taught pattern on a side of the body, metres. */
export interface SkinStroke {
  /** Its places on the reference skin, and on the female one. */
  line: readonly Point[];
  female: readonly Point[];
  /** Half the breadth of its core, and how far it fades out beyond. */
  core: number;
  soft: number;
  /** How strong it is in its core, 0..1. */
  depth: number;
  weight: 'essential' | 'spillover';
}

/** Where strokes meet, the stronger one goes over into the other within this much. */
export const STROKES_BLEND = 0.18;
/** Over so many of its half breadths an end fades, and never over more than the line, or its half where both ends do. */
export const STROKE_FADE = 2.2;
/** Skin that faces away from a line is not felt as it: between these cosines it goes over. */
export const STROKES_FACING = [-0.35, 0.25] as const;

/** The strokes of a view's pattern: of the same points as `patternOf`. None where a point has none. */
export function strokesOf(
  view: View,
  content: ContentBundle,
  patterns: Patterns | undefined,
  pointed?: SidedPoint,
): readonly SkinStroke[] {
  if (!patterns) return [];
  const told = toldPoints(view, content, pointed);
  return told.sides.flatMap((side) =>
    strokesOn(
      patterns,
      told.points.map(({ id }) => id),
      side,
    ),
  );
}

/** The strokes of several points together on a side, each once. */
export function strokesOn(patterns: Patterns, ids: readonly PointId[], side: Side): readonly SkinStroke[] {
  const made = new Map<string, SkinStroke>();
  for (const { stroke, weight, both } of ids.flatMap((id) => patterns.points[id] ?? []))
    for (const on of both ? RIGHT_FIRST : [side]) {
      const laid = patterns.strokes[stroke]!;
      const line = placesOf(laid.line, on);
      made.set(`${stroke} ${weight} ${on}`, {
        line,
        female: laid.female ? placesOf(laid.female, on) : line,
        core: laid.core / 1000,
        soft: laid.soft / 1000,
        depth: laid.depth,
        weight,
      });
    }
  return [...made.values()];
}

const placesOf = (line: readonly number[], side: Side): Point[] =>
  unpackLine(line).map((p) => (side === 'right' ? p : mirrored(p)));
