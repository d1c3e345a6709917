import { useMemo } from 'react';
import { type Matrix4, Vector3 } from 'three';
import type { Point } from '../../core/math/point.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { GlovedHand, type HandSource } from './gloved-hand.tsx';

interface Props {
  from: HandSource;
  grip: 'flat' | 'pincer';
  frame: Matrix4;
  /** The middle of the sight, and from where it is looked through; the hand is faint before it. */
  point: Point;
  axis: Point;
}

/** The other gloved hand, which holds the band while the needle goes in, as long as it is looked at from far enough. */
export function HoldingHand({ from, grip, frame, point, axis }: Props) {
  const sight = useMemo(() => ({ at: new Vector3(...point), axis: new Vector3(...axis) }), [point, axis]);
  return (
    <group matrix={frame} matrixAutoUpdate={false}>
      <GlovedHand
        from={from}
        grip={grip}
        side="left"
        sight={sight}
        leaves={sight.at}
        renderOrder={DRAW_ORDER.overSkin}
      />
    </group>
  );
}
