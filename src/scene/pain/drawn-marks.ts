import type { AreaKey } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import type { SkinKey } from '../../core/model/skin-places.ts';
import { LIMB_COVER, limbCover } from '../../domain/pain/paint/limb-cover.ts';
import { limbOf } from '../../domain/pain/paint/limb-shot.ts';
import { type BrushStroke, isBrush, type Paint } from '../../domain/pain/paint/paint.ts';
import { facingAt, onOtherShape, type SkinSense } from '../../domain/pain/paint/skin-sense.ts';
import { capsulesOf } from '../../domain/pain/places.ts';
import type { DrawnMark, PaintPiece } from './paint-table.ts';

/** Makes marks into what is drawn on one shape of the body; what was made is kept, a growing stroke is only added to. */
export function createDrawnMarks(index: ModelIndex, sense: SkinSense | undefined, female: boolean) {
  const areas = new Map<SkinKey, readonly PaintPiece[]>();
  /** By the first place of a stroke, which stays while it grows, and its kind. */
  const strokes = new WeakMap<Point, { kind: string; shown: Point[]; pieces: PaintPiece[] }>();

  function areaPieces(key: SkinKey): readonly PaintPiece[] {
    const known = areas.get(key) ?? limbPieces(key) ?? capsulesOf(index, key as AreaKey);
    areas.set(key, known);
    return known;
  }

  /** Of a part of a limb no capsules are given: it is all skin about its places. */
  function limbPieces(key: SkinKey): readonly PaintPiece[] | undefined {
    if (!sense || !limbOf(key)) return undefined;
    return limbCover(sense, key).map((p): PaintPiece => {
      const at = female ? onOtherShape(sense, p, 'female') : p;
      return { a: at, b: at, radius: LIMB_COVER };
    });
  }

  function strokePieces({ line, radius, kind }: BrushStroke): readonly PaintPiece[] {
    const before = strokes.get(line[0]!);
    const made = before?.kind === kind ? before : { kind, shown: [], pieces: [] };
    strokes.set(line[0]!, made);
    const { shown, pieces } = made;
    for (const p of line.slice(shown.length)) {
      const at = sense && female ? onOtherShape(sense, p, 'female') : p;
      const from = shown.at(-1) ?? at;
      shown.push(at);
      pieces.push({ a: from, b: at, radius: radius / 1000, ...(sense && { out: facingAt(sense, p) }) });
    }
    return [...pieces];
  }

  return (paint: Paint, pointed: SkinKey | undefined): readonly DrawnMark[] => [
    ...paint.map(
      (mark): DrawnMark =>
        isBrush(mark)
          ? { kind: mark.kind, pieces: strokePieces(mark) }
          : { kind: 'paint', pieces: areaPieces(mark.key) },
    ),
    ...(pointed ? [{ kind: 'pointed' as const, pieces: areaPieces(pointed) }] : []),
  ];
}
