import { useFrame } from '@react-three/fiber';
import { type RefObject, useMemo, useRef } from 'react';
import { type Group, MathUtils, type Matrix4 } from 'three';
import { feelingAt } from '../../domain/injection/feeling.ts';
import type { InjectionMoment } from '../../domain/injection/moment.ts';
import type { HandPlace } from '../../domain/patient/hand-places.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { feelingTurn } from './feeling-turn.ts';
import { GlovedHand, type HandSource } from './gloved-hand.tsx';

/** How far off the skin it comes from, metres. */
const OFF = 0.05;
/** A hand that pinches comes from above: the band is seen through it. */
const OVER_THE_BAND = 0.75;
interface Props {
  from: HandSource;
  grip: 'flat' | 'pincer';
  /** On the skin, or about a band that is pinched: x along the fibres, z out. */
  frame: Matrix4;
  place: HandPlace;
  moment: RefObject<InjectionMoment>;
}

/** The gloved left hand: it feels across the fibres and holds the band, from below or from the side of the patient; the right one has the syringe. */
export function FeelingHand({ from, grip, frame, place, moment }: Props) {
  const group = useRef<Group>(null);
  const turned = useMemo(() => feelingTurn(frame, place), [frame, place]);
  useFrame(() => {
    const feeling = feelingAt(moment.current, OFF);
    if (!group.current) return;
    group.current.visible = feeling !== undefined;
    if (!feeling) return;
    const { off, across } = feeling;
    const aside = 0.002 + Math.max(0, off) * 0.6;
    group.current.position.set(
      aside * Math.cos(turned),
      across + aside * Math.sin(turned),
      off + place[2] / 1000,
    );
  });
  return (
    <group matrix={frame} matrixAutoUpdate={false}>
      <group ref={group} rotation={[0, -MathUtils.degToRad(place[1]), turned, 'ZYX']}>
        <GlovedHand
          from={from}
          grip={grip}
          side="left"
          opacity={grip === 'pincer' ? OVER_THE_BAND : 1}
          renderOrder={DRAW_ORDER.overSkin}
        />
      </group>
    </group>
  );
}
