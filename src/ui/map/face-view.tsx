import { useMemo, useRef } from 'react';
import type { BodyMap, Face } from '../../core/model/body-map.ts';
import { without } from '../../core/without.ts';
import { INSET, type MapHead, mapHead } from '../../domain/map/map-head.ts';
import type { MapFrame, MapPicture } from '../../domain/map/map-picture.ts';
import type { Paint } from '../../domain/pain/paint/paint.ts';
import { useExplorer } from '../../state/hooks.ts';
import type { BodyShape } from '../../state/kept/saved-settings.ts';
import { href } from '../../state/place/explorer.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './body-map.module.css';
import { faceMarks } from './face-marks.ts';
import { Labels, labelsOf } from './labels.tsx';
import { MapFigure } from './map-figure.tsx';
import { MarkNumbers } from './marked/mark-numbers.tsx';
import { useOwnMarks } from './marked/use-own-marks.ts';
import { useFacePins } from './marked/use-pins.ts';
import { MuscleLinks } from './muscle-links.tsx';
import { PaintAreas } from './paint/paint-areas.tsx';
import { PaintShapes } from './paint/paint-shapes.tsx';
import { useStrokes } from './paint/use-strokes.ts';
import { drawn, placed, SILENT } from './paths.ts';
import { PointLinks } from './point-links.tsx';
import { smaller, useLetters } from './presented/use-letters.ts';
import { useCovered } from './use-covered.ts';
import { useFrame, useSize } from './use-frame.ts';

import { useMarkTaps } from './use-mark-taps.ts';
import { useQuizTaps } from './use-quiz-taps.ts';
import { PainStrokes, Zones } from './zones.tsx';

interface Props {
  face: Face;
  /** Both faces are printed; on the screen one may be hidden. */
  shown: boolean;
  map: BodyMap;
  picture: MapPicture;
  shape: BodyShape;
  /** What a person painted. */
  paint: Paint;
  /** Its name stands over it. */
  titled: boolean;
  /** On paper both faces have one size, whatever the screen's. */
  printed: boolean;
}

/** Until the size of the picture is known, CSS pixels. */
const USUAL = 340;
/** Lower than this no picture is drawn, however little room there is, CSS pixels. */
const LEAST = 24;
/** Width and height of a printed picture: half a sheet without its edges, 62 mm, where a letter of 16 is one of 9 points. */
const PAPER = [456, 312] as const;
/** On paper no button covers anything. */
const NOTHING = { rects: [], ends: { own: 0, most: 0 } };
/** Narrower than this there is no room for the names of painted areas, CSS pixels. */
const NARROW = 160;

/** One face of the body. Things are drawn in millimetres; texts and marks keep their size on the screen. */
export function FaceView({ face, shown, map, picture, shape, paint, titled, printed }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  // Paint is no other place: the picture stays where it was moved to.
  const place = useExplorer((s) => {
    const view = s.preview ?? s.view;
    const options = without(view.options, 'pain', 'paint', 'pattern');
    return `${href({ ...view, options })} ${picture.areas.length > 0 ? JSON.stringify(picture.frame) : ''}`;
  });
  const size = useSize(box);
  const painting = picture.areas.length > 0;
  const svg = useRef<SVGSVGElement>(null);
  const strokes = useStrokes(svg, painting, face, shape);
  const moved = useFrame(mirrored(picture.frame, face), place, box, strokes);
  const { frame: seen } = moved;
  const [width, height] = printed ? PAPER : [size.width || USUAL, size.height || USUAL];
  const covered = useCovered(box);
  // What is written is laid out as if the picture were so much smaller, and all of it is drawn so much larger.
  const times = useLetters();
  const letters = printed ? 1 : times;
  const { rects, ends } = printed ? NOTHING : smaller(covered, letters);
  const [first, second] = face === 'front' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const head = mapHead(width / letters, ends, {
    title: titled ? words.map.faces[face] : undefined,
    titles: titled ? Object.values(words.map.faces) : [],
    sides: [words.side[first], words.side[second]],
    short: [words.side.short[first], words.side.short[second]],
  });
  const over = head.height * letters;
  const scale = Math.min(width / seen.width, Math.max(height - over, LEAST) / seen.height);
  const frame = filled(seen, width / scale, height / scale, over / scale);
  const written = scale / letters;
  const { points } = picture;
  const marks = useMemo(
    () => faceMarks(points, { map, face, scale: written, printed }),
    [points, map, face, written, printed],
  );
  useMarkTaps(svg, { marks, frame, scale, seen: moved });
  const own = useOwnMarks(face);
  useFacePins(face, shown && !printed, frame, scale);
  const pins = picture.pins
    .filter((pin) => pin.faces.includes(face))
    .map(({ number, at }) => ({ number, at: placed(at, face, 'right') }));
  useQuizTaps(svg, face);
  const narrow = width < NARROW;
  // The list below names what is painted.
  const labels = labelsOf(
    picture,
    { map, face, frame, scale: written, head: head.height, covered: rects },
    words,
  ).filter(({ kind }) => !narrow || kind !== 'painted');
  return (
    <div ref={box} className={styles.face} hidden={!shown} data-face={face}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds links is a group, not a fieldset */}
      <svg
        ref={svg}
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        role="group"
        aria-label={words.map.faces[face]}
      >
        <MapFigure drawing={map.figures[shape][face]} />
        {picture.regions.map(({ id, name, to }) => {
          const patch = map.regions[id]?.[face];
          return (
            patch && (
              <a key={id} className={styles.region} href={href(to)} aria-label={name} data-region={id}>
                <path className={styles.area} d={drawn(patch.outline, true)} />
              </a>
            )
          );
        })}
        <MuscleLinks muscles={picture.muscles} map={map} face={face} />
        <PainStrokes
          strokes={picture.strokes}
          face={face}
          shape={shape}
          drawing={map.figures[shape][face]}
          scale={scale}
        />
        <Zones
          zones={picture.zones}
          washed={picture.strokes.length === 0}
          map={map}
          face={face}
          scale={scale}
        />
        <PaintAreas areas={picture.areas} map={map} face={face} />
        <PaintShapes
          paint={paint}
          strokes={picture.strokes}
          map={map}
          face={face}
          shape={shape}
          scale={scale}
        />
        <PointLinks marks={marks} scale={written} />
        <MarkNumbers
          marks={own.length > 0 ? own : pins}
          scale={written}
          off={own.length > 0 ? marks.map(({ x, y }) => [x, y] as const) : undefined}
          frame={own.length > 0 ? frame : undefined}
        />
        <Labels labels={labels} scale={written} />
        <SideNames
          frame={frame}
          scale={written}
          head={head}
          end={ends.own}
          title={titled ? words.map.faces[face] : undefined}
        />
      </svg>
    </div>
  );
}

interface SideNamesProps {
  frame: MapFrame;
  scale: number;
  head: MapHead;
  /** What buttons take of the right edge, CSS pixels. */
  end: number;
  title: string | undefined;
}

/** Which face it is, and whose left and right: the person's own. */
function SideNames({ frame, scale, head, end, title }: SideNamesProps) {
  const { sides, rows, middle } = head;
  const at = (x: number, y: number) => ({ x: frame.x + x / scale, y: frame.y + y / scale });
  const right = frame.width * scale - Math.max(end, INSET);
  return (
    <g className={styles.sides} fontSize={16 / scale} strokeWidth={4 / scale} {...SILENT}>
      <text {...at(INSET, rows.sides)}>{sides[0]}</text>
      {title && (
        <text className={styles.title} {...at(middle, rows.title)} textAnchor="middle">
          {title}
        </text>
      )}
      <text {...at(right, rows.sides)} textAnchor="end">
        {sides[1]}
      </text>
    </g>
  );
}

const mirrored = (frame: MapFrame, face: Face): MapFrame =>
  face === 'front' ? frame : { ...frame, x: -frame.x - frame.width };

/** The frame grown so that it fills a picture of the given size, with a head over it. */
const filled = (frame: MapFrame, width: number, height: number, head: number): MapFrame => ({
  x: frame.x + (frame.width - width) / 2,
  y: frame.y + (frame.height - height - head) / 2,
  width,
  height,
});
