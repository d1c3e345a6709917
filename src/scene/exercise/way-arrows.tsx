import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import {
  BufferGeometry,
  CatmullRomCurve3,
  ConeGeometry,
  MeshBasicMaterial,
  Quaternion,
  TubeGeometry,
  Vector3,
} from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { SolvedMove } from '../../core/model/moves.ts';
import type { WholeRig } from '../../core/model/rig-data.ts';
import { type BodyWay, toldLeg, waysOf } from '../../domain/exercise/cues/ways.ts';
import { useShownView, useWorkout } from '../../state/hooks.ts';
import type { BodyModel } from '../body/body-model.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import { wayPoints } from '../lib/way-points.ts';

/** Ink in a light rim: to be told from skin, shorts and every ground. */
const INK = '#43206b';
const RIM = '#fffaf3';
/** How thick the line, its head and its rim are, for a figure one metre round. */
const [LINE, HEAD, EDGE] = [0.0085, 0.026, 0.006];
const UP = new Vector3(0, 1, 0);

/** Calm arrows along which the body goes now: at most two, from where a hand, knee, head or pelvis begins to where it is held. */
export function WayArrows({ model, move }: { model: BodyModel; move: SolvedMove }) {
  const view = useShownView();
  const invalidate = useThree((s) => s.invalidate);
  const phase = useWorkout((s) => s.now?.phase);
  const leg = phase && toldLeg(phase);
  const [from, to] = leg ?? [0, 0];
  const side = phase?.side ?? view.side;
  const exercise = view.point?.step === 'exercises' ? (view.point.exercise ?? '') : '';
  const ways = useMemo(() => {
    const { moves, rig } = model.index;
    return moves && from !== to ? waysOf(rig as WholeRig, moves, move, [from, to], { exercise, side }) : [];
  }, [model, move, from, to, exercise, side]);
  useEffect(() => {
    wayPoints.now = ways.flatMap(({ path }) => path);
    invalidate();
    return () => {
      wayPoints.now = [];
    };
  }, [ways, invalidate]);
  return ways.map((way) => <WayArrow key={`${way.of} ${from} ${to}`} way={way} size={move.sphere.radius} />);
}

function WayArrow({ way, size }: { way: BodyWay; size: number }) {
  const made = useMade(
    () => ({
      line: arrow(way, size, 0),
      rim: arrow(way, size, EDGE * size),
      ink: signMaterial(INK),
      light: signMaterial(RIM),
    }),
    [way, size],
  );
  return (
    <>
      <mesh geometry={made.rim} material={made.light} renderOrder={DRAW_ORDER.arrows} />
      <mesh geometry={made.line} material={made.ink} renderOrder={DRAW_ORDER.arrows + 1} />
    </>
  );
}

const signMaterial = (color: string) =>
  new MeshBasicMaterial({ color, depthTest: false, transparent: true, toneMapped: false });

/** A tube along the way with a cone at its end, by so much larger all round. */
function arrow({ path }: BodyWay, size: number, larger: number): BufferGeometry {
  const curve = new CatmullRomCurve3(path.map((p) => new Vector3(...p)));
  const length = curve.getLength();
  const head = Math.min(HEAD * size * 2.4, length * 0.5);
  const neck = Math.max(0.01, 1 - head / length);
  const shaft = new CatmullRomCurve3(Array.from({ length: 17 }, (_, i) => curve.getPointAt((i / 16) * neck)));
  const [at, tip] = [curve.getPointAt(neck), curve.getPointAt(1)];
  const along = tip.clone().sub(at);
  const cone = new ConeGeometry(HEAD * size + larger * 1.6, along.length() + larger * 3, 20)
    .translate(0, along.length() / 2, 0)
    .applyQuaternion(quaternionTo(along))
    .translate(at.x, at.y, at.z);
  const tube = new TubeGeometry(shaft, 32, LINE * size + larger, 10);
  return mergeGeometries([tube, cone]) ?? new BufferGeometry();
}

const quaternionTo = (along: Vector3) => new Quaternion().setFromUnitVectors(UP, along.clone().normalize());
