import { useFrame } from '@react-three/fiber';
import { useRef } from 'react';
import { type DirectionalLight, Vector3 } from 'three';
import { FRAME_ORDER } from './lib/frame-order.ts';

const side = new Vector3();
const up = new Vector3();
const ahead = new Vector3();

/** Soft daylight: sky and floor, a key from the viewer's upper left and a cool rim from behind, both turning with the camera. */
export function Lights() {
  const key = useRef<DirectionalLight>(null);
  const rim = useRef<DirectionalLight>(null);
  useFrame(({ camera }) => {
    camera.matrixWorld.extractBasis(side, up, ahead);
    key.current?.position.copy(ahead).addScaledVector(side, -0.75).addScaledVector(up, 0.95);
    rim.current?.position
      .copy(ahead)
      .multiplyScalar(-0.7)
      .addScaledVector(side, 0.9)
      .addScaledVector(up, 0.5);
  }, FRAME_ORDER.state);
  return (
    <>
      <hemisphereLight args={['#fff8ee', '#a08d7c', 1.55]} />
      <directionalLight ref={key} color="#fff4e4" intensity={2.3} />
      <directionalLight ref={rim} color="#cfdcf2" intensity={1.1} />
    </>
  );
}
