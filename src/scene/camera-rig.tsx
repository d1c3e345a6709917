import { CameraControls } from '@react-three/drei';
import { useThree } from '@react-three/fiber';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { Box3, type PerspectiveCamera, Vector3 } from 'three';
import { type CameraPose, cameraPose } from '../domain/camera.ts';
import type { ModelIndex, Point } from '../domain/model-index.ts';
import { areasPose } from '../domain/pain/places.ts';
import { useExplorer, usePaint, useSettings, useShownView, useStage } from '../state/hooks.ts';
import type { CameraCommand } from '../state/stage.ts';

/** The body never leaves the picture: the target stays in this box, the distance in these bounds (metres). */
const BOUNDARY = new Box3(new Vector3(-0.25, 0.72, -0.1), new Vector3(0.25, 1.62, 0.2));
const NEAREST = 0.1;
const FARTHEST = 3.6;
/** How steeply it may look down and up, radians from straight down. */
const [LOWEST, HIGHEST] = [0.35, 2.55];

/** Travels to what the address shows; turns and zooms by hand, by buttons and by keys. */
export function CameraRig({ index }: { index: ModelIndex }) {
  const controls = useRef<CameraControls>(null);
  const view = useShownView();
  const content = useExplorer((s) => s.content);
  const command = useStage((s) => s.command);
  const still = useSettings((s) => s.reducedMotion);
  const camera = useThree((s) => s.camera) as PerspectiveCamera;
  const { width, height } = useThree((s) => s.size);
  const invalidate = useThree((s) => s.invalidate);
  const arrived = useRef(false);
  const wanted = useStable(cameraPose(view, content, index));
  const painted = useRef('');
  // Strokes change what is painted, not where one looks from.
  const painting =
    view.page === 'pain' ? `${view.options.pattern} ${content !== undefined} ${width} ${height}` : '';

  useEffect(() => {
    const rig = controls.current;
    if (!rig || width === 0) return;
    if (painting && painting === painted.current) return;
    painted.current = painting;
    rig.setBoundary(BOUNDARY);
    lookAt(rig, camera, wanted, width / height, arrived.current && !still);
    arrived.current = true;
    invalidate();
  }, [wanted, painting, camera, width, height, still, invalidate]);

  const follow = useEffectEvent((name: CameraCommand) => {
    const rig = controls.current;
    if (!rig) return;
    if (name === 'reset') lookAt(rig, camera, wanted, width / height, !still);
    else obey(rig, name, !still);
    invalidate();
  });
  useEffect(() => {
    if (command) follow(command.name);
  }, [command]);

  const turnTo = usePaint((s) => s.turnTo);
  const turn = useEffectEvent((keys: readonly string[]) => {
    const rig = controls.current;
    const from = rig?.getPosition(eye).sub(rig.getTarget(aim)).normalize();
    const pose = from && areasPose(index, keys, [from.x, from.y, from.z]);
    if (rig && pose) lookAt(rig, camera, pose, width / height, !still);
    invalidate();
  });
  useEffect(() => {
    if (turnTo) turn(turnTo.keys);
  }, [turnTo]);

  return (
    <CameraControls
      ref={controls}
      makeDefault
      smoothTime={still ? 0 : 0.45}
      draggingSmoothTime={still ? 0 : 0.1}
      dollyToCursor={false}
    />
  );
}

/** The pose of before while nothing of it changes: a moment that goes into the address must not move the camera. */
function useStable(pose: CameraPose): CameraPose {
  const key = JSON.stringify(pose);
  return useMemo((): CameraPose => JSON.parse(key), [key]);
}

const eye = new Vector3();
const aim = new Vector3();
const UPRIGHT: Point = [0, 1, 0];

/** Puts the pose's sphere into the picture, whichever of its sides is the narrower. */
function lookAt(
  rig: CameraControls,
  camera: PerspectiveCamera,
  pose: CameraPose,
  aspect: number,
  travel: boolean,
): void {
  const half = (camera.fov * Math.PI) / 360;
  const narrow = Math.min(half, Math.atan(Math.tan(half) * aspect));
  const distance = Math.min(FARTHEST, pose.radius / Math.sin(narrow));
  const up = pose.up ?? UPRIGHT;
  // Where the room is turned about the body the picture changes at once, as in a film.
  const cut = up.some((c, d) => Math.abs(camera.up.getComponent(d) - c) > 1e-3);
  if (cut) {
    camera.up.set(...up);
    rig.updateCameraUp();
  }
  eye.set(...pose.target).addScaledVector(new Vector3(...pose.direction).normalize(), distance);
  rig.setLookAt(eye.x, eye.y, eye.z, ...pose.target, travel && !cut);
  hold(rig, pose);
}

/** Keeps the camera where the pose's picture holds; free elsewhere. */
function hold(rig: CameraControls, { direction, leash }: CameraPose): void {
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
