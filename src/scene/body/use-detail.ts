import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useReducer, useState } from 'react';
import { Box3, type BufferGeometry, type PerspectiveCamera, Vector3 } from 'three';
import { detailFor, frameWatch, pixelAt } from '../../domain/device/detail.ts';
import { useDetail, useSettings, useViewport } from '../../state/hooks.ts';
import { detail, forcedStill, setDetail } from '../../state/stores.ts';
import { plainGeometries, plainOf } from '../detail/plain-geometry.ts';
import { type DrawnPart, hasPlain } from './body-model.ts';

/** The whole figure, metres. */
const BODY = new Box3(new Vector3(-0.27, 0.62, -0.06), new Vector3(0.27, 1.66, 0.25));
/** Nearer than this the camera is inside the box, metres. */
const NEAREST = 0.08;
const place = new Vector3();

/**
 * The geometry to draw of each part: the fine one, or where that looks the same (far away, or on a device that cannot
 * keep up) the plain one, once it has been worked out.
 */
export function useDetailOf(parts: readonly DrawnPart[]): (part: DrawnPart) => BufferGeometry {
  const whole = useViewport((s) => s.whole || s.missing.length > 0);
  const level = useDetail();
  const [, come] = useReducer((count: number) => count + 1, 0);
  useWatch();
  useEffect(() => {
    const wanted = parts
      .filter((part) => hasPlain(part) && !plainOf(part.geometry))
      .map((part) => part.geometry);
    // Pictures that are compared are drawn finely until the limbs bring plainer meshes for all: these come when they are ready.
    if (forcedStill || !whole || wanted.length === 0) return;
    return plainGeometries(wanted, come);
  }, [whole, parts]);
  return ({ geometry }) => (level === 'plain' ? plainOf(geometry) : undefined) ?? geometry;
}

/** Chooses the level by what a pixel covers and, in motion, by how long frames take. */
function useWatch(): void {
  const still = useSettings((s) => s.reducedMotion);
  const height = useThree((s) => s.size.height * s.viewport.dpr);
  const [slowAfter] = useState(frameWatch);
  useFrame(({ camera }, seconds) => {
    const slow = !still && slowAfter(seconds * 1000);
    const distance = Math.max(NEAREST, BODY.distanceToPoint(place.copy(camera.position)));
    const pixel = pixelAt(distance, (camera as PerspectiveCamera).fov, height);
    setDetail(detailFor(detail.getState().level, pixel, slow));
  });
}
