import { useFrame } from '@react-three/fiber';
import { type ReactNode, useRef } from 'react';
import { type Group, Matrix4, type Vector4 } from 'three';
import { magnification } from '../../domain/band/scales.ts';
import type { BundleDrive } from './bundle-drive.ts';
import { setVeil } from './tissue/veil.ts';

interface Props {
  /** The sight's frame. */
  frame: Matrix4;
  drive: BundleDrive;
  /** The level of what is in it, and the size of its unit: metres, or micrometres. */
  own: number;
  unit: number;
  veil: Vector4;
  children: ReactNode;
}

const scaling = new Matrix4();

/** Holds the scene of one level of the way inward: it grows with the way, takes over from the last and gives way to the next. */
export function LevelGroup({ frame, drive, own, unit, veil, children }: Props) {
  const group = useRef<Group>(null);
  useFrame(() => {
    setVeil(veil, own, drive.level);
    if (!group.current) return;
    group.current.visible = veil.x > 0 && (veil.y < 1 || veil.w < 1);
    const scale = magnification(Math.max(0, drive.level)) * unit;
    group.current.matrix.copy(frame).multiply(scaling.makeScale(scale, scale, scale));
    group.current.matrixWorldNeedsUpdate = true;
  });
  return (
    <group ref={group} matrixAutoUpdate={false}>
      {children}
    </group>
  );
}
