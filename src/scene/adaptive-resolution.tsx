import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { MovingResolution } from '../domain/device/resolution.ts';
import { forcedStill } from '../state/stores.ts';
import { FRAME_ORDER } from './lib/frame-order.ts';

/** With no frame for this long, milliseconds, the picture stands still. */
const STILL = 180;
/** A gap between frames longer than this, milliseconds, is a pause and says nothing of the device. */
const PAUSE = 1500;

/**
 * Draws moving pictures at a lower resolution where the device is slow, and the still picture always at the full one.
 * Only the size of the drawing changes, not that of the page, so nothing is laid out anew.
 */
export function AdaptiveResolution() {
  const gl = useThree((s) => s.gl);
  const full = useThree((s) => s.viewport.dpr);
  const { width, height } = useThree((s) => s.size);
  const internal = useThree((s) => s.internal);
  const invalidate = useThree((s) => s.invalidate);
  const moving = useRef(new MovingResolution());
  const last = useRef(0);
  const restoring = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);

  /** Once nothing more is to be drawn, one more frame in full. */
  const wait = (milliseconds: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (internal.frames > 0) return wait(STILL);
      restoring.current = true;
      invalidate();
    }, milliseconds);
  };

  // A new size of the page is drawn in full at first.
  useEffect(() => {
    if (width > 0 && height > 0) last.current = 0;
  }, [width, height]);

  useFrame(() => {
    // Pictures that are compared are all drawn in full.
    if (forcedStill) return;
    const now = performance.now();
    const took = now - last.current;
    // The frame that makes the still picture sharp is no movement.
    last.current = restoring.current ? 0 : now;
    if (!restoring.current && took < PAUSE) moving.current.frame(took);
    const wanted = restoring.current || took >= PAUSE ? full : full * moving.current.share;
    restoring.current = false;
    if (Math.abs(gl.getPixelRatio() - wanted) > 0.01) gl.setPixelRatio(wanted);
    if (wanted < full) wait(Math.max(STILL, took * 2));
  }, FRAME_ORDER.resolution);
  return null;
}
