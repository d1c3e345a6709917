import type { Matrix4 } from 'three';
import type { Point } from '../../core/math/point.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import { sightAxis } from '../../domain/anchor/sight-axis.ts';
import { fibreFrame } from '../lib/fibre-frame.ts';

/** The sight's frame at a point, looked at from `axis`: x along the fibres, y across, z out toward the viewer; metres. */
export const sightFrame = (anchor: Anchor, axis: Point = sightAxis(anchor)): Matrix4 =>
  fibreFrame(anchor.position, anchor.fibre, axis);
