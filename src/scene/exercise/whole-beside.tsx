import type { CameraControls } from '@react-three/drei';
import { createPortal, useFrame, useThree } from '@react-three/fiber';
import { type ReactNode, useEffect, useMemo } from 'react';
import { PerspectiveCamera, Scene, Spherical, Vector3 } from 'three';
import type { Shot } from '../../domain/anchor/shot.ts';
import type { Skins } from './person.tsx';

/** How the second picture is drawn. */
export interface Second {
  /** What is looked at here, and what the picture beside it was sent to. */
  shot: Shot;
  near: Shot;
  /** How far off the camera stands, in which order things are done in a frame, and what sheds light. */
  distance: (camera: PerspectiveCamera, shot: Shot, aspect: number) => number;
  order: { state: number; picture: number };
  lights: ReactNode;
  skins: Skins;
}

/**
 * The whole body beside the near view of its muscles, at the same moment: a second scene, drawn into the left half of the canvas, whose
 * body is the same geometry in whole skin. The picture of the muscles keeps the right half.
 */
export function WholeBeside({ children, lights, ...second }: Second & { children: ReactNode }) {
  const invalidate = useThree((s) => s.invalidate);
  const scene = useMemo(() => new Scene(), []);
  const camera = useMemo(() => new PerspectiveCamera(26, 1, 0.02, 12), []);
  useTwoPictures(scene, camera, second.order.picture);
  useEffect(() => {
    invalidate();
    return () => invalidate();
  }, [invalidate]);
  return createPortal(
    <>
      <Aim camera={camera} {...second} />
      {lights}
      {children}
    </>,
    scene,
    { camera },
  );
}

const around = new Spherical();
const way = new Vector3();
/** How steeply the whole is looked down and up at, radians from straight above. */
const [LOWEST, HIGHEST] = [0.35, 1.75];

/** Draws both halves of the picture in place of the one. */
function useTwoPictures(scene: Scene, camera: PerspectiveCamera, order: number): void {
  const main = useThree((s) => s.camera) as PerspectiveCamera;
  const { width, height } = useThree((s) => s.size);
  const invalidate = useThree((s) => s.invalidate);
  useEffect(() => {
    // Its middle is the middle of the right half.
    main.setViewOffset(width, height, -width / 4, 0, width, height);
    invalidate();
    return () => {
      main.clearViewOffset();
      invalidate();
    };
  }, [main, width, height, invalidate]);
  useFrame(({ gl, scene: near }) => {
    const half = width / 2;
    gl.setScissorTest(true);
    gl.setScissor(half, 0, half, height);
    gl.render(near, main);
    gl.setViewport(0, 0, half, height);
    gl.setScissor(0, 0, half, height);
    gl.render(scene, camera);
    gl.setViewport(0, 0, width, height);
    gl.setScissorTest(false);
  }, order);
}

/** Has the whole in the picture, before the lights follow: turned from its best side as the near picture was turned by hand. */
function Aim({
  camera,
  shot,
  near,
  distance,
  order,
}: Omit<Second, 'lights'> & { camera: PerspectiveCamera }) {
  const { width, height } = useThree((s) => s.size);
  useFrame(({ controls }) => {
    around.setFromVector3(way.fromArray(shot.direction));
    if (controls && !near.up) {
      const { azimuthAngle, polarAngle } = controls as CameraControls;
      const { theta, phi } = around;
      around.setFromVector3(way.fromArray(near.direction));
      const down = Math.min(HIGHEST, Math.max(LOWEST, phi + polarAngle - around.phi));
      around.set(1, down, theta + azimuthAngle - around.theta);
    }
    around.radius = 1;
    const aspect = width / 2 / height;
    camera.aspect = aspect;
    camera.position
      .setFromSpherical(around)
      .multiplyScalar(distance(camera, shot, aspect))
      .add(way.fromArray(shot.target));
    camera.lookAt(way);
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
  }, order.state);
  return null;
}
