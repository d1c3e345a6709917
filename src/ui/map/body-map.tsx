import { useEffect, useMemo, useState } from 'react';
import type { AreaKey } from '../../core/ids.ts';
import type { Face } from '../../core/model/body-map.ts';
import { FACES } from '../../core/model/body-map.ts';
import { without } from '../../core/without.ts';
import { frameOfAreas, frameOfShot } from '../../domain/map/map-frame.ts';
import { countIn, mapPicture } from '../../domain/map/map-picture.ts';
import { isBare } from '../../domain/view/taken-options.ts';
import {
  useExplorer,
  useLayout,
  usePaint,
  usePrinting,
  useSettings,
  useShownView,
  useViewport,
} from '../../state/hooks.ts';
import { attend } from '../../state/host/attend.ts';
import { bringFields, paintNow, touchedBy } from '../../state/painter-stores.ts';
import { device, explorer, paint, replaceView } from '../../state/stores.ts';
import { useLoaded } from '../loading/use-loaded.ts';
import { Waiting } from '../loading/waiting.tsx';
import { NearAreas } from '../pain/near-areas.tsx';
import { PaintTools } from '../pain/paint-tools.tsx';
import { CameraButtons, MAP_COMMANDS } from '../parts/camera-buttons.tsx';
import { PictureSwitch } from '../parts/picture-switch.tsx';
import { useWords } from '../parts/use-words.ts';
import frame from '../parts/viewport-frame.module.css';
import styles from './body-map.module.css';
import { FaceView } from './face-view.tsx';
import { bringDrawing, loadedMap } from './load-map.ts';
import { NeedleList } from './presented/needle-list.tsx';

/** The flat map of the body: what the 3D body shows in this view, from the front and from the back. */
export default function BodyMapView() {
  const words = useWords();
  const { value, progress, retry } = useLoaded(bringDrawing);
  const map = value ?? loadedMap();
  const view = useShownView();
  const content = useExplorer((s) => s.content);
  const shape = useSettings((s) => s.bodyShape);
  const printed = usePrinting();
  const turning = useLayout((s) => s.turning);
  const command = useViewport((s) => s.command);
  const [done, setDone] = useState(command);
  useEffect(() => {
    if (command === done) return;
    setDone(command);
    if (command?.name === 'front' || command?.name === 'back') chooseFace(command.name);
    if (command?.name === 'reset') {
      paint.setState({ turnTo: undefined });
      chooseFace(undefined);
    }
  }, [command, done]);
  const live = usePaint((s) => s.live);
  const sense = usePaint((s) => s.sense);
  const painting = view.page === 'pain';
  // The script and a lesson that is presented have all their controls in a band of their own; the script says what the map cannot show.
  const bare = useExplorer((s) => isBare(s.view.options));
  const { card, lesson, present, labels } = view.options;
  const listed = lesson !== undefined && present !== undefined && labels !== 'off';
  // The page says so if they cannot be had.
  useEffect(
    () =>
      painting && content
        ? attend(
            bringFields(content),
            'The places of the skin',
            () => undefined,
            () => undefined,
          )
        : undefined,
    [painting, content],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a stroke in progress changes what is painted now
  const paintShown = useMemo(
    () => (content && painting ? paintNow(view.options, content) : []),
    [view, content, painting, live],
  );
  const turnTo = usePaint((s) => s.turnTo);
  const tool = usePaint((s) => s.tool);
  const picture = useMemo(() => {
    if (!map || !content) return undefined;
    const touched = sense && painting ? (touchedBy(paintShown) as readonly AreaKey[]) : view.options.pain;
    const all = mapPicture(view, content, map, touched);
    const near =
      view.page === 'pain' &&
      !printed &&
      turnTo &&
      (turnTo.shot ? frameOfShot(turnTo.shot) : frameOfAreas(turnTo.keys, map));
    return near ? { ...all, frame: near.frame, faces: view.options.face ? all.faces : near.faces } : all;
  }, [view, content, map, paintShown, sense, painting, turnTo, printed]);
  if (!map) return <Waiting what="map" progress={progress} retry={retry} />;
  if (!picture) return null;
  const shown = picture.faces;
  const brush = tool !== 'turn' && picture.areas.length > 0;
  return (
    <section
      className={styles.map}
      aria-label={words.map.name}
      data-map=""
      data-presented={present && lesson ? '' : undefined}
      data-listed={(listed && picture.missed === 'needle') || undefined}
    >
      {picture.missed === 'needle' && listed ? (
        <NeedleList />
      ) : (
        picture.missed && !card && <p className={styles.missed}>{words.map.missed[picture.missed]}</p>
      )}
      <div
        className={styles.pictures}
        data-count={shown.length}
        data-brush={brush || undefined}
        data-framed={device.frame.embedded || undefined}
        data-painting={picture.areas.length > 0 || undefined}
        data-footed={turning || view.page === 'pain' || undefined}
      >
        {FACES.filter((face) => printed || shown.includes(face)).map((face) => (
          <FaceView
            key={face}
            face={face}
            shown={shown.includes(face)}
            map={map}
            picture={picture}
            shape={shape}
            paint={paintShown}
            titled={printed || shown.length > 1}
            printed={printed}
          />
        ))}
      </div>
      {view.page === 'pain' && !bare && <PaintTools />}
      {!bare && (
        <div className={frame.column}>
          <PictureSwitch />
          <CameraButtons
            commands={MAP_COMMANDS}
            hint={
              <Elsewhere
                count={Math.max(
                  0,
                  ...FACES.map((face) => (shown.includes(face) ? 0 : countIn(face, picture, map))),
                )}
              />
            }
          >
            {view.page === 'pain' && <NearAreas />}
            {FACES.map((face) => (
              <button
                key={face}
                type="button"
                className={styles.choice}
                aria-pressed={shown.length === 1 && shown[0] === face}
                onClick={() => chooseFace(face)}
              >
                <span>{words.map.faces[face]}</span>
                <Elsewhere count={shown.includes(face) ? 0 : countIn(face, picture, map)} />
              </button>
            ))}
          </CameraButtons>
        </div>
      )}
    </section>
  );
}

/** That the other face has more to show. */
function Elsewhere({ count }: { count: number }) {
  const words = useWords();
  if (count === 0) return null;
  return (
    <span>
      <span className={styles.more} aria-hidden="true" data-elsewhere="">
        {count}
      </span>
      <span className="visually-hidden">{` ${words.map.alsoHere(count)}`}</span>
    </span>
  );
}

function chooseFace(face: Face | undefined): void {
  const { view } = explorer.getState();
  const options = without(view.options, 'face');
  replaceView({ ...view, options: face ? { ...options, face } : options });
}
