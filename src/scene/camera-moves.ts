import type { CameraControls } from '@react-three/drei/core/CameraControls.js';
import { type PerspectiveCamera, Spherical, Vector3 } from 'three';
import type { Point } from '../core/math/point.ts';
import type { Shot } from '../domain/anchor/shot.ts';
import type { Stand } from '../domain/view/camera-turn.ts';
import type { CameraCommand } from '../state/viewport/viewport.ts';

/** How near and how far the camera may be, metres; farther only where a shot needs it: limbs reach out. */
const NEAREST = 0.1;
const FARTHEST = 3.6;
const FARTHEST_SHOT = 9;
/** How steeply it may look down and up, radians from straight down. */
const [LOWEST, HIGHEST] = [0.35, 2.55];

const eye = new Vector3();
const middle = new Vector3();
const around = new Spherical();
const UPRIGHT: Point = [0, 1, 0];

/** How far the camera stands off to have the shot's sphere in the picture, whichever of its sides is the narrower. */
export function framingDistance(camera: PerspectiveCamera, shot: Shot, aspect: number): number {
  const half = (camera.fov * Math.PI) / 360;
  const narrow = Math.min(half, Math.atan(Math.tan(half) * aspect));
  return Math.min(FARTHEST_SHOT, shot.radius / Math.sin(narrow));
}

/** Looks at the shot's sphere from a distance; tells whether the camera travels there. */
export function lookAt(
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
    camera.up.fromArray(up);
    rig.updateCameraUp();
  }
  eye.fromArray(shot.target).addScaledVector(new Vector3().fromArray(shot.direction).normalize(), distance);
  const [x, y, z] = shot.target;
  rig.setLookAt(eye.x, eye.y, eye.z, x, y, z, travel && !cut);
  hold(rig, shot, distance);
  return travel && !cut;
}

/** Where the camera stands, or will once it rests. */
export function standing(rig: CameraControls): Stand {
  const { theta, phi, radius } = rig.getSpherical(around);
  const { x, y, z } = rig.getTarget(middle);
  return { azimuth: theta, polar: phi, distance: radius, target: [x, y, z] };
}

/** Goes where the address names a turn, as far as the place lets it. */
export function stand(
  rig: CameraControls,
  { azimuth, polar, distance, target }: Stand,
  travel: boolean,
): void {
  rig.moveTo(target[0], target[1], target[2], travel);
  rig.rotateTo(nearestTurn(azimuth, rig.azimuthAngle), polar, travel);
  rig.dollyTo(distance, travel);
}

/** Keeps the camera where the shot's picture holds; free elsewhere. */
function hold(rig: CameraControls, { direction, leash }: Shot, distance: number): void {
  const azimuth = Math.atan2(direction[0], direction[2]);
  const polar = Math.acos(direction[1] / Math.hypot(...direction));
  rig.minDistance = leash?.near ?? NEAREST;
  rig.maxDistance = leash?.far ?? Math.max(FARTHEST, distance);
  const around = nearestTurn(azimuth, rig.azimuthAngle);
  rig.minAzimuthAngle = leash ? around - leash.turn : Number.NEGATIVE_INFINITY;
  rig.maxAzimuthAngle = leash ? around + leash.turn : Number.POSITIVE_INFINITY;
  rig.minPolarAngle = leash ? Math.max(LOWEST, polar - leash.turn) : LOWEST;
  rig.maxPolarAngle = leash ? Math.min(HIGHEST, polar + leash.turn) : HIGHEST;
}

/** The same direction as `angle`, counted in the turns that the camera has made. */
const nearestTurn = (angle: number, now: number): number =>
  angle + Math.round((now - angle) / (2 * Math.PI)) * 2 * Math.PI;

export function obey(rig: CameraControls, command: CameraCommand, travel: boolean): void {
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
