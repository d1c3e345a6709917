import type { MuscleId } from '../../../core/ids.ts';
import type { Face } from '../../../core/model/body-map.ts';
import { areasInFace, facesOf, type SoreArea } from '../../../domain/map/map-areas.ts';
import { frameAround, type MapFrame } from '../../../domain/map/map-frame.ts';
import { marksInFace } from '../../../domain/map/map-marks.ts';
import type { Marks } from '../../../domain/marks/editing.ts';
import type { MuscleSurface } from '../../../domain/marks/muscle-surface.ts';
import type { Paint } from '../../../domain/pain/paint/paint.ts';
import type { BodyShape } from '../../../state/kept/saved-settings.ts';
import { useLoaded } from '../../loading/use-loaded.ts';
import { useWords } from '../../parts/use-words.ts';
import { bringDrawing, loadedMap } from '../load-map.ts';
import { MapFigure } from '../map-figure.tsx';
import { PaintShapes } from '../paint/paint-shapes.tsx';
import { drawn, onSide } from '../paths.ts';
import { MarkNumbers } from './mark-numbers.tsx';
import styles from './marked-map.module.css';

interface Props {
  marks: Marks;
  /** Where it hurts. */
  areas: readonly SoreArea[];
  /** What was painted there, in place of their outlines, once what it is drawn by has come. */
  paint?: Paint | undefined;
  surfaces: ReadonlyMap<MuscleId, MuscleSurface>;
  shape: BodyShape;
  label: string;
}

/** What a picture shows at least about a mark, mm; and its size on the page, CSS pixels. */
const ROOM = 130;
const SIZE = 300;

/** The flat map with a person's marks, and the areas where it hurts, alone, as it is read at home and on paper. Nothing until both have come. */
export function MarkedMap({ marks, areas, paint, surfaces, shape, label }: Props) {
  const words = useWords();
  const { value } = useLoaded(bringDrawing);
  const map = value ?? loadedMap();
  if (!map || (marks.length > 0 && surfaces.size === 0)) return null;
  const muscles = [...new Map(marks.map((m) => [`${m.muscle}.${m.side}`, m])).values()];
  const faces = facesOf(marks, areas, surfaces, map);
  return (
    <div className={styles.maps} role="img" aria-label={label} data-marked-map="" data-faces={faces.length}>
      {faces.map((face) => {
        const own = marksInFace(face, marks, surfaces);
        const sore = areasInFace(face, areas, map);
        const frame = square(
          frameAround([
            ...own.flatMap(({ at: [x, y] }) => [
              [x - ROOM / 2, y - ROOM / 2] as const,
              [x + ROOM / 2, y + ROOM / 2] as const,
            ]),
            ...sore.flatMap(({ spots }) => spots),
          ]),
        );
        const scale = SIZE / frame.width;
        const [first, second] = sidesOf(face);
        return (
          <figure key={face} data-face={face}>
            <figcaption>{words.map.faces[face]}</figcaption>
            <svg viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`} aria-hidden="true">
              <MapFigure drawing={map.figures[shape][face]} />
              {muscles.map(({ muscle, side }) => {
                const patch = map.muscles[muscle]?.[face];
                return (
                  patch && (
                    <path
                      key={`${muscle}.${side}`}
                      className={styles.muscle}
                      d={drawn(patch.outline, true)}
                      transform={onSide(side)}
                    />
                  )
                );
              })}
              {paint ? (
                <g data-plan-paint="">
                  <PaintShapes paint={paint} strokes={[]} map={map} face={face} shape={shape} scale={scale} />
                </g>
              ) : (
                sore.map(({ key, side, outline }) => (
                  <path
                    key={key}
                    className={styles.area}
                    data-plan-area={key}
                    d={drawn(outline, true)}
                    transform={onSide(side)}
                  />
                ))
              )}
              <MarkNumbers marks={own} scale={scale} />
            </svg>
            <p aria-hidden="true">
              <span>{words.side[first]}</span>
              <span>{words.side[second]}</span>
            </p>
          </figure>
        );
      })}
    </div>
  );
}

/** The person's own sides, from the left of the picture to the right. */
const sidesOf = (face: Face) =>
  face === 'front' ? (['right', 'left'] as const) : (['left', 'right'] as const);

function square(frame: MapFrame | undefined): MapFrame {
  const { x, y, width, height } = frame ?? { x: -200, y: -1700, width: 400, height: 400 };
  const size = Math.max(width, height);
  return { x: x - (size - width) / 2, y: y - (size - height) / 2, width: size, height: size };
}
