import { CameraControls } from '@react-three/drei/core/CameraControls.js';
import { useThree } from '@react-three/fiber';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { Box3, type PerspectiveCamera, Spherical, Vector3 } from 'three';
import type { AreaKey } from '../core/ids.ts';
import type { ModelIndex } from '../core/model/model-index.ts';
import type { Shot } from '../domain/anchor/shot.ts';
import { areasShot } from '../domain/pain/places.ts';
import { pictureOf } from '../domain/picture/picture.ts';
import { standOf, turnOf } from '../domain/view/camera-turn.ts';
import {
  useAsking,
  useExplorer,
  usePaint,
  useSettings,
  useShownView,
  useTurn,
  useTwice,
  useViewport,
} from '../state/hooks.ts';
import { closeAsked, device, explorer, nameCamera } from '../state/stores.ts';
import type { CameraCommand } from '../state/viewport/viewport.ts';
import { partWords } from '../words/part-words.ts';
import { framingDistance, lookAt, obey, stand, standing } from './camera-moves.ts';

/** The body never leaves the picture: the target stays in this box (metres), unless it lies or kneels on the ground. */
const BOUNDARY = new Box3(new Vector3(-0.25, 0.72, -0.1), new Vector3(0.25, 1.62, 0.2));
/** The whole person is painted on, hands and feet too. */
const PAINTED = new Box3(new Vector3(-0.33, 0, -0.1), new Vector3(0.33, 1.7, 0.24));

const inside = new Vector3();

/** How long the hand rests before the address names where it turned the camera to, milliseconds. */
const REST = 350;

/** What the camera was last sent to. */
interface Aim {
  key: string;
  shot: Shot;
  /** Distance from which the shot fits the picture, and the shape of that picture. */
  framed: number;
  aspect: number;
  /** The turn that the address names, or none: the camera is there. */
  turn: string | undefined;
  /** The turn that the shot itself is. */
  plain: string;
}

/** Travels to what the address shows; turns and zooms by hand, by buttons and by keys. */
export function CameraRig({ index }: { index: ModelIndex }) {
  const controls = useRef<CameraControls>(null);
  const view = useShownView();
  const turn = useTurn();
  const content = useExplorer((s) => s.content);
  const command = useViewport((s) => s.command);
  const still = useSettings((s) => s.reducedMotion);
  const camera = useThree((s) => s.camera) as PerspectiveCamera;
  const { width, height } = useThree((s) => s.size);
  // Of two pictures beside each other this is the right one.
  const aspect = width / (useTwice() ? 2 : 1) / height;
  const invalidate = useThree((s) => s.invalidate);
  const wanted = useStable(pictureOf(view, content, index, partWords(view.language)).shot);
  // Strokes change what is painted, not where one looks from.
  const painting = view.page === 'pain';
  const key = painting ? `${view.options.pattern} ${content !== undefined}` : JSON.stringify(wanted);
  const aim = useRef<Aim>(undefined);
  /** Areas that the camera was sent to since, and the time until which a hand may still be turning it. */
  const near = useRef<Shot>(undefined);
  const resting = useRef<number>(undefined);

  const send = useCallback(
    (rig: CameraControls, to: { key: string; shot: Shot; turn: string | undefined }, travel: boolean) => {
      window.clearTimeout(resting.current);
      resting.current = undefined;
      near.current = undefined;
      const framed = framingDistance(camera, to.shot, aspect);
      const travels = lookAt(rig, camera, to.shot, framed, travel);
      aim.current = { ...to, framed, aspect, plain: turnOf(standing(rig), to.shot, framed) };
      if (to.turn) stand(rig, standOf(to.turn, to.shot, framed), travels);
      invalidate();
    },
    [camera, aspect, invalidate],
  );

  useEffect(() => {
    const rig = controls.current;
    if (!rig || width === 0) return;
    const last = aim.current;
    const bounds = painting ? PAINTED : BOUNDARY;
    rig.setBoundary(bounds.clone().expandByPoint(inside.fromArray(wanted.target)));
    if (!last || last.key !== key || last.turn !== turn) {
      send(rig, { key, shot: wanted, turn }, last !== undefined && !still);
    } else if (last.aspect !== aspect) {
      // Another size of the window: what a hand turned stays turned.
      const framed = framingDistance(camera, last.shot, aspect);
      const turned = turn !== undefined || resting.current !== undefined;
      if (turned) rig.dollyTo((rig.getSpherical(around).radius / last.framed) * framed, false);
      else if (near.current)
        lookAt(rig, camera, near.current, framingDistance(camera, near.current, aspect), !still);
      else lookAt(rig, camera, last.shot, framed, !still);
      aim.current = { ...last, framed, aspect };
      invalidate();
    }
  }, [wanted, painting, key, turn, camera, width, aspect, still, send, invalidate]);

  /** A hand turns the camera: once it rests, the address names where to. */
  const turning = useCallback(() => {
    closeAsked();
    window.clearTimeout(resting.current);
    resting.current = window.setTimeout(() => {
      resting.current = undefined;
      const { current: rig } = controls;
      const { current: now } = aim;
      // What is only looked at in a list has no address.
      if (!rig || !now || explorer.getState().preview) return;
      const turned = turnOf(standing(rig), now.shot, now.framed);
      now.turn = turned === now.plain ? undefined : turned;
      nameCamera(now.turn);
    }, REST);
  }, []);
  useEffect(() => () => window.clearTimeout(resting.current), []);

  const follow = useEffectEvent((name: CameraCommand) => {
    const rig = controls.current;
    if (!rig) return;
    if (name === 'reset') {
      closeAsked();
      send(rig, { key, shot: wanted, turn: undefined }, !still);
      nameCamera(undefined);
      return;
    }
    obey(rig, name, !still);
    turning();
    invalidate();
  });
  useEffect(() => {
    if (command) follow(command.name);
  }, [command]);

  const closer = useAsking((s) => s.closer);
  /** What the camera of before a picture that is built anew was sent to. */
  const [before] = useState(closer);
  const comeTo = useEffectEvent((shot: Shot) => {
    const rig = controls.current;
    if (!rig) return;
    near.current = shot;
    lookAt(rig, camera, shot, framingDistance(camera, shot, aspect), !still);
    turning();
    invalidate();
  });
  useEffect(() => {
    if (closer && closer !== before) comeTo(closer.shot);
  }, [closer, before]);

  // Inside another page the wheel and a finger that goes up or down are that page's: one would not come past the picture otherwise.
  const ground = useThree((s) => (s.events.connected as HTMLElement | undefined) ?? s.gl.domElement);
  useEffect(() => {
    const rig = controls.current;
    if (!rig || !device.frame.embedded) return;
    // Nothing of camera-controls: ACTION.NONE.
    rig.mouseButtons.wheel = 0;
    ground.style.touchAction = painting ? 'none' : 'pan-y';
  }, [ground, painting]);

  const turnTo = usePaint((s) => s.turnTo);
  const turnToAreas = useEffectEvent((keys: readonly AreaKey[], framed: Shot | undefined) => {
    const rig = controls.current;
    const from = rig?.getPosition(eye).sub(rig.getTarget(middle)).normalize();
    const shot = framed ?? (from && areasShot(index, keys, [from.x, from.y, from.z]));
    if (rig && shot) {
      near.current = shot;
      lookAt(rig, camera, shot, framingDistance(camera, shot, aspect), !still);
      // An address that names a turn names this one instead.
      if (turn) turning();
    }
    invalidate();
  });
  useEffect(() => {
    if (turnTo) turnToAreas(turnTo.keys, turnTo.shot);
  }, [turnTo]);

  return (
    <CameraControls
      ref={controls}
      makeDefault
      smoothTime={still ? 0 : 0.45}
      draggingSmoothTime={still ? 0 : 0.1}
      dollyToCursor={false}
      onControl={turning}
    />
  );
}

/** The shot of before while nothing of it changes: a moment that goes into the address must not move the camera. */
function useStable(shot: Shot): Shot {
  const key = JSON.stringify(shot);
  return useMemo((): Shot => JSON.parse(key), [key]);
}

const eye = new Vector3();
const middle = new Vector3();
const around = new Spherical();
