import { CameraControls } from '@react-three/drei';
import { useThree } from '@react-three/fiber';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { Box3, type PerspectiveCamera, Spherical, Vector3 } from 'three';
import type { Point } from '../core/math/point.ts';
import type { ModelIndex } from '../core/model/model-index.ts';
import type { Shot } from '../domain/anchor/shot.ts';
import { areasShot } from '../domain/pain/places.ts';
import { shotOf } from '../domain/picture/camera.ts';
import { type Stand, standOf, turnOf } from '../domain/view/camera-turn.ts';
import { useExplorer, usePaint, useSettings, useShownView, useTurn, useViewport } from '../state/hooks.ts';
import { explorer, nameCamera } from '../state/stores.ts';
import type { CameraCommand } from '../state/viewport/viewport.ts';

/** The body never leaves the picture: the target stays in this box, the distance in these bounds (metres). */
const BOUNDARY = new Box3(new Vector3(-0.25, 0.72, -0.1), new Vector3(0.25, 1.62, 0.2));
const NEAREST = 0.1;
const FARTHEST = 3.6;
/** How steeply it may look down and up, radians from straight down. */
const [LOWEST, HIGHEST] = [0.35, 2.55];

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
  const invalidate = useThree((s) => s.invalidate);
  const wanted = useStable(shotOf(view, content, index));
  // Strokes change what is painted, not where one looks from.
  const key =
    view.page === 'pain' ? `${view.options.pattern} ${content !== undefined}` : JSON.stringify(wanted);
  const aim = useRef<Aim>(undefined);
  /** Areas that the camera was sent to since, and the time until which a hand may still be turning it. */
  const near = useRef<Shot>(undefined);
  const resting = useRef<number>(undefined);

  const send = useCallback(
    (rig: CameraControls, to: { key: string; shot: Shot; turn: string | undefined }, travel: boolean) => {
      window.clearTimeout(resting.current);
      resting.current = undefined;
      near.current = undefined;
      const framed = distanceTo(camera, to.shot, width / height);
      const travels = lookAt(rig, camera, to.shot, framed, travel);
      aim.current = { ...to, framed, aspect: width / height, plain: turnOf(standing(rig), to.shot, framed) };
      if (to.turn) stand(rig, standOf(to.turn, to.shot, framed), travels);
      invalidate();
    },
    [camera, width, height, invalidate],
  );

  useEffect(() => {
    const rig = controls.current;
    if (!rig || width === 0) return;
    const last = aim.current;
    rig.setBoundary(BOUNDARY);
    if (!last || last.key !== key || last.turn !== turn) {
      send(rig, { key, shot: wanted, turn }, last !== undefined && !still);
    } else if (last.aspect !== width / height) {
      // Another size of the window: what a hand turned stays turned.
      const framed = distanceTo(camera, last.shot, width / height);
      const turned = turn !== undefined || resting.current !== undefined;
      if (turned) rig.dollyTo((rig.getSpherical(around).radius / last.framed) * framed, false);
      else if (near.current)
        lookAt(rig, camera, near.current, distanceTo(camera, near.current, width / height), !still);
      else lookAt(rig, camera, last.shot, framed, !still);
      aim.current = { ...last, framed, aspect: width / height };
      invalidate();
    }
  }, [wanted, key, turn, camera, width, height, still, send, invalidate]);

  /** A hand turns the camera: once it rests, the address names where to. */
  const turning = useCallback(() => {
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

  const turnTo = usePaint((s) => s.turnTo);
  const turnToAreas = useEffectEvent((keys: readonly string[]) => {
    const rig = controls.current;
    const from = rig?.getPosition(eye).sub(rig.getTarget(middle)).normalize();
    const shot = from && areasShot(index, keys, [from.x, from.y, from.z]);
    if (rig && shot) {
      near.current = shot;
      lookAt(rig, camera, shot, distanceTo(camera, shot, width / height), !still);
      // An address that names a turn names this one instead.
      if (turn) turning();
    }
    invalidate();
  });
  useEffect(() => {
    if (turnTo) turnToAreas(turnTo.keys);
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
const UPRIGHT: Point = [0, 1, 0];

/** How far the camera stands off to have the shot's sphere in the picture, whichever of its sides is the narrower. */
function distanceTo(camera: PerspectiveCamera, shot: Shot, aspect: number): number {
  const half = (camera.fov * Math.PI) / 360;
  const narrow = Math.min(half, Math.atan(Math.tan(half) * aspect));
  return Math.min(FARTHEST, shot.radius / Math.sin(narrow));
}

/** Looks at the shot's sphere from a distance; tells whether the camera travels there. */
function lookAt(
  rig: CameraControls,
  camera: PerspectiveCamera,
  shot: Shot,
  distance: number,
  travel: boolean,
): boolean {
  const up = shot.up ?? UPRIGHT;
  // Where the room is turned about the body the picture changes at once, as in a film.
  const cut = up.some((c, d) => Math.abs(camera.up.getComponent(d) - c) > 1e-3);
  if (cut) {
    camera.up.set(...up);
    rig.updateCameraUp();
  }
  eye.set(...shot.target).addScaledVector(new Vector3(...shot.direction).normalize(), distance);
  rig.setLookAt(eye.x, eye.y, eye.z, ...shot.target, travel && !cut);
  hold(rig, shot);
  return travel && !cut;
}

/** Where the camera stands, or will once it rests. */
function standing(rig: CameraControls): Stand {
  const { theta, phi, radius } = rig.getSpherical(around);
  const { x, y, z } = rig.getTarget(middle);
  return { azimuth: theta, polar: phi, distance: radius, target: [x, y, z] };
}

/** Goes where the address names a turn, as far as the place lets it. */
function stand(rig: CameraControls, { azimuth, polar, distance, target }: Stand, travel: boolean): void {
  rig.moveTo(...target, travel);
  rig.rotateTo(nearestTurn(azimuth, rig.azimuthAngle), polar, travel);
  rig.dollyTo(distance, travel);
}

/** Keeps the camera where the shot's picture holds; free elsewhere. */
function hold(rig: CameraControls, { direction, leash }: Shot): void {
  const azimuth = Math.atan2(direction[0], direction[2]);
  const polar = Math.acos(direction[1] / Math.hypot(...direction));
  rig.minDistance = leash?.near ?? NEAREST;
  rig.maxDistance = leash?.far ?? FARTHEST;
  const around = nearestTurn(azimuth, rig.azimuthAngle);
  rig.minAzimuthAngle = leash ? around - leash.turn : Number.NEGATIVE_INFINITY;
  rig.maxAzimuthAngle = leash ? around + leash.turn : Number.POSITIVE_INFINITY;
  rig.minPolarAngle = leash ? Math.max(LOWEST, polar - leash.turn) : LOWEST;
  rig.maxPolarAngle = leash ? Math.min(HIGHEST, polar + leash.turn) : HIGHEST;
}

/** The same direction as `angle`, counted in the turns that the camera has made. */
const nearestTurn = (angle: number, now: number): number =>
  angle + Math.round((now - angle) / (2 * Math.PI)) * 2 * Math.PI;

function obey(rig: CameraControls, command: CameraCommand, travel: boolean): void {
  const turn = Math.PI / 6;
  switch (command) {
    case 'turn-left':
      rig.rotate(-turn, 0, travel);
      break;
    case 'turn-right':
      rig.rotate(turn, 0, travel);
      break;
    case 'turn-up':
      rig.rotate(0, -turn / 2, travel);
      break;
    case 'turn-down':
      rig.rotate(0, turn / 2, travel);
      break;
    case 'closer':
      rig.dollyTo(rig.distance * 0.75, travel);
      break;
    case 'farther':
      rig.dollyTo(rig.distance / 0.75, travel);
      break;
    case 'front':
      rig.rotateTo(0, Math.PI / 2 - 0.05, travel);
      break;
    case 'back':
      rig.rotateTo(Math.PI, Math.PI / 2 - 0.05, travel);
      break;
    case 'left':
      rig.rotateTo(Math.PI / 2, Math.PI / 2, travel);
      break;
    case 'right':
      rig.rotateTo(-Math.PI / 2, Math.PI / 2, travel);
      break;
    case 'reset':
      break;
  }
}
