import { useFrame } from '@react-three/fiber';
import { useMemo, useRef, useState } from 'react';
import type { PatientPosition } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { InjectionStage } from '../../core/ids.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import { modelLookup } from '../../core/model/model-lookup.ts';
import { carrySoft } from '../../core/rig/carry.ts';
import { WHOLE } from '../../core/rig/limbs/limb-follow.ts';
import { wholeTransforms } from '../../core/rig/limbs/limb-transforms.ts';
import { isWhole } from '../../domain/exercise/whole.ts';
import { bandLine } from '../../domain/injection/band-line.ts';
import { injectionMoment, pressingMoment } from '../../domain/injection/moment.ts';
import { acrossNeedle, needleAxis } from '../../domain/injection/needle-axis.ts';
import { shownStage } from '../../domain/injection/shown-stage.ts';
import { handPlaces } from '../../domain/patient/hand-places.ts';
import { hasRoomForSyringe } from '../../domain/patient/no-room.ts';
import { patientAt, patientOf } from '../../domain/patient/patient.ts';
import { useExplorer, useSettings, useShownView } from '../../state/hooks.ts';
import { film } from '../../state/stores.ts';
import { restingDrive } from '../band/bundle-drive.ts';
import { BundleScene } from '../band/bundle-scene.tsx';
import type { BodyModel } from '../body/body-model.ts';
import { FRAME_ORDER } from '../lib/frame-order.ts';
import { Breathing } from '../patient/breathing.tsx';
import { Couch } from '../patient/couch.tsx';
import { FeelingHand } from '../patient/feeling-hand.tsx';
import { HoldingHand } from '../patient/holding-hand.tsx';
import { TreatmentRoom } from '../patient/treatment-room.tsx';
import { sightFrame } from '../sight/sight-frame.ts';
import { BandCord } from './band-cord.tsx';
import { Blood } from './blood.tsx';
import { CalmLight } from './calm-light.tsx';
import { Fingers } from './fingers.tsx';
import { Gauze } from './gauze.tsx';
import { Medicine, medicineColour } from './medicine.tsx';
import { NearLines } from './near-lines.tsx';
import { Needle } from './needle.tsx';
import { entryFrame, holdingFrame, pathFrame, pinchFrame, skinFrame } from './path-frame.ts';
import { Ruler } from './ruler.tsx';

interface Props {
  model: BodyModel;
  anchor: Anchor;
  stage: InjectionStage;
  /** The limbs are on their way: of what stands in for them nothing is shown yet. */
  coming: boolean;
  position: PatientPosition;
  /** Length of the drawn needle, metres. */
  length: number;
}

/** The step of the injection: all of it follows from the stage and the moment of its film. */
export default function InjectionScene({ model, anchor, stage: told, coming, position, length }: Props) {
  const stage = shownStage(told, anchor);
  const drug = useExplorer((s) => s.view.options.drug);
  const { index, limbs, skin } = model;
  const view = useShownView();
  const { side } = view;
  const content = useExplorer((s) => s.content);
  const patient = patientOf(view, content, index);
  const couch = patientAt(view, content, index);
  const grip = content && lookup(content).point(anchor.point)?.pincer ? 'pincer' : 'flat';
  const hand = useMemo(
    () => (limbs.length > 0 && isWhole(index.rig) ? { skin: skin.geometry, rig: index.rig } : undefined),
    [limbs, index, skin],
  );
  const calm = useSettings((s) => s.calm);
  const [drive] = useState(restingDrive);
  const axis = useMemo(() => needleAxis(anchor), [anchor]);
  const path = useMemo(() => pathFrame(anchor, acrossNeedle(anchor)), [anchor]);
  const inside = useMemo(() => sightFrame(anchor, axis), [anchor, axis]);
  const onSkin = useMemo(() => skinFrame(anchor), [anchor]);
  const band = useMemo(
    () => bandLine(anchor, modelLookup(index).structure(anchor.structure)!, side),
    [anchor, index, side],
  );
  const places = useMemo(() => handPlaces(anchor.point, side), [anchor, side]);
  const cleaned = useMemo(() => {
    if (!patient || !isWhole(index.rig)) return entryFrame(anchor);
    return entryFrame(
      anchor,
      carrySoft(index.rig, anchor.entry, wholeTransforms(index.rig, patient.pose), WHOLE),
    );
  }, [anchor, patient, index]);
  const pinched = useMemo(() => pinchFrame(anchor), [anchor]);
  const held = useMemo(() => holdingFrame(anchor, grip, path, places.hold), [anchor, grip, path, places]);
  // Where no needle is drawn the fingers that have found the spot press it.
  const now = () =>
    told === stage ? injectionMoment(stage, film.getState().t, drug) : pressingMoment(film.getState().t);
  const moment = useRef(now());
  useFrame(() => {
    moment.current = now();
    drive.tension = moment.current.tension;
    drive.twitch = moment.current.twitch;
  }, FRAME_ORDER.state);

  if (stage === 'before')
    return (
      <>
        {patient ? (
          <>
            <TreatmentRoom {...patient} side={side} />
            <Breathing motion={model.motion} room={patient.room} />
          </>
        ) : (
          <Couch position={position} side={side} />
        )}
        {anchor.needle && <Gauze frame={cleaned} moment={moment} breath={model.motion.breath.value} />}
      </>
    );
  if (stage === 'find')
    return (
      <>
        {couch && <TreatmentRoom {...couch} side={side} />}
        <BandCord line={band} over={hand !== undefined && grip === 'pincer'} />
        {hand ? (
          <FeelingHand
            from={hand}
            grip={grip}
            frame={grip === 'pincer' ? pinched : onSkin}
            place={places.find}
            moment={moment}
          />
        ) : (
          !coming && <Fingers grip={grip} frame={onSkin} moment={moment} />
        )}
      </>
    );
  // Before a worried patient no hands reach in: from so near they would fill the picture.
  const hands = view.options.card ? undefined : hand;
  const colour = medicineColour(drug);
  const needled = stage !== 'release';
  const way = stage === 'needle' ? anchor.needle : undefined;
  return (
    <>
      <BundleScene anchor={anchor} drive={drive} axis={axis} />
      {needled && calm && <CalmLight path={path} moment={moment} />}
      {needled && !calm && (
        <Needle
          path={path}
          length={length}
          moment={moment}
          medicine={colour}
          hand={hasRoomForSyringe(anchor.point) ? hands : undefined}
          turned={places.syringe}
        />
      )}
      {hands && needled && !calm && (
        <HoldingHand from={hands} grip={grip} frame={held} point={anchor.position} axis={axis} />
      )}
      {way && <Ruler path={path} layers={way.layers} moment={moment} />}
      {way && <NearLines near={way.near} />}
      {colour && <Medicine frame={inside} colour={colour} moment={moment} />}
      {stage === 'release' && <Blood frame={inside} moment={moment} />}
    </>
  );
}
