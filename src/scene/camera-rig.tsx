import { CameraControls } from '@react-three/drei';
import { useThree } from '@react-three/fiber';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Box3, type PerspectiveCamera, Vector3 } from 'three';
import { type CameraPose, cameraPose } from '../domain/camera.ts';
import type { ModelIndex, Point } from '../domain/model-index.ts';
import { useExplorer, useSettings, useStage } from '../state/hooks.ts';
import type { CameraCommand } from '../state/stage.ts';

/** The body never leaves the picture: the target stays in this box, the distance in these bounds (metres). */
const BOUNDARY = new Box3(new Vector3(-0.25, 0.72, -0.1), new Vector3(0.25, 1.62, 0.2));
const NEAREST = 0.1;
const FARTHEST = 3.6;

/** Travels to what the address shows; turns and zooms by hand, by buttons and by keys. */
export function CameraRig({ index }: { index: ModelIndex }) {
  const controls = useRef<CameraControls>(null);
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const command = useStage((s) => s.command);
  const still = useSettings((s) => s.reducedMotion);
  const camera = useThree((s) => s.camera) as PerspectiveCamera;
  const { width, height } = useThree((s) => s.size);
  const invalidate = useThree((s) => s.invalidate);
  const arrived = useRef(false);

  useEffect(() => {
    const rig = controls.current;
    if (!rig || width === 0) return;
    rig.setBoundary(BOUNDARY);
    lookAt(rig, camera, cameraPose(view, content, index), width / height, arrived.current && !still);
    arrived.current = true;
    invalidate();
  }, [view, content, index, camera, width, height, still, invalidate]);

  const follow = useEffectEvent((name: CameraCommand) => {
    const rig = controls.current;
    if (!rig) return;
    if (name === 'reset') lookAt(rig, camera, cameraPose(view, content, index), width / height, !still);
    else obey(rig, name, !still);
    invalidate();
  });
  useEffect(() => {
    if (command) follow(command.name);
  }, [command]);

  return (
    <CameraControls
      ref={controls}
      makeDefault
      minDistance={NEAREST}
      maxDistance={FARTHEST}
      minPolarAngle={0.35}
      maxPolarAngle={2.55}
      smoothTime={still ? 0 : 0.45}
      draggingSmoothTime={still ? 0 : 0.1}
      dollyToCursor={false}
    />
  );
}

const eye = new Vector3();
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
}

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
