import { useFrame } from '@react-three/fiber';
import { useMemo, useRef } from 'react';
import { type Group, Vector3 } from 'three';
import { exerciseOf } from '../../domain/exercise/of-view.ts';
import { type Pull, type Pulls, pullsOf } from '../../domain/exercise/pulls.ts';
import { shownMove } from '../../domain/view/view-move.ts';
import { useExplorer, useShownView, useWorkout } from '../../state/hooks.ts';
import { unturned } from '../../state/place/explorer.ts';
import type { BodyModel } from '../body/body-model.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';

const UP = new Vector3(0, 1, 0);
const STRETCH = '#0c6b66';
const STRENGTHEN = '#6f2d06';

type Kind = keyof Pulls;
const BOTH: readonly Kind[] = ['stretch', 'strengthen'];
const COLOURS: Record<Kind, string> = { stretch: STRETCH, strengthen: STRENGTHEN };

const named = (pulls: Pulls, kinds: readonly Kind[]) =>
  kinds.flatMap((kind) =>
    pulls[kind].map((pull, end) => ({ key: `${kind} ${end}`, colour: COLOURS[kind], pull })),
  );

/**
 * In the exercise step: arrows along the treated muscle, outward to stretch it, inward to strengthen it. In a pose
 * they go where the muscle goes.
 */
export function PullArrows({ model: { index, motion } }: { model: BodyModel }) {
  const view = useShownView();
  const pulls = useMemo(
    // On the whole body they would be no more than specks.
    () => (view.point?.step === 'exercises' && !shownMove(view, index) ? pullsOf(view, index) : undefined),
    [view, index],
  );
  const kinds = useKinds();
  const drawn = useRef(new Map<string, Group>());
  const placed = useRef<{ pulls: Pulls; transforms: typeof motion.transforms; kinds: readonly Kind[] }>(
    undefined,
  );
  useFrame(() => {
    const { transforms } = motion;
    const done = placed.current;
    if (!pulls || (done?.pulls === pulls && done.transforms === transforms && done.kinds === kinds)) return;
    placed.current = { pulls, transforms, kinds };
    const now = transforms ? pullsOf(view, index, transforms) : pulls;
    for (const { key, pull } of now ? named(now, kinds) : []) {
      const arrow = drawn.current.get(key);
      if (arrow) place(arrow, pull);
    }
  });
  if (!pulls) return null;
  return named(pulls, kinds).map(({ key, colour }) => (
    <Arrow
      key={key}
      colour={colour}
      hold={(group) => {
        if (group) drawn.current.set(key, group);
        else drawn.current.delete(key);
      }}
    />
  ));
}

/** Which arrows are drawn: both where all exercises are listed, else what the exercise does to the muscle now. */
function useKinds(): readonly Kind[] {
  const view = useExplorer((s) => unturned(s.view));
  const routine = useWorkout((s) => s.routine);
  const roles = useWorkout((s) => s.roles);
  const exercise = useExplorer((s) => exerciseOf(s.view, s.content));
  return useMemo(() => {
    const { muscle, side } = view;
    if (!routine || !muscle) return BOTH;
    if (!routine.shown) return exercise?.lengthens.includes(muscle) ? ['stretch'] : ['strengthen'];
    const own = roles.filter((r) => r.muscle === muscle && r.side === side);
    return own.map(({ kind }) => (kind === 'lengthens' ? 'stretch' : 'strengthen'));
  }, [view, routine, roles, exercise]);
}

const along = new Vector3();

/** Lays an arrow, shaft first and then head, along a pull. */
function place(arrow: Group, { from, to }: Pull): void {
  arrow.position.fromArray(from);
  along.fromArray(to).sub(arrow.position);
  const length = along.length();
  arrow.quaternion.setFromUnitVectors(UP, along.divideScalar(length || 1));
  const radius = Math.min(0.0028, length * 0.07);
  const head = Math.min(0.018, length * 0.42);
  const [shaft, tip] = arrow.children;
  shaft?.position.setY((length - head) / 2);
  shaft?.scale.set(radius, length - head, radius);
  tip?.position.setY(length - head / 2);
  tip?.scale.set(radius * 2.6, head, radius * 2.6);
}

function Arrow({ colour, hold }: { colour: string; hold: (group: Group | null) => void }) {
  return (
    <group ref={hold} renderOrder={DRAW_ORDER.arrows}>
      <mesh>
        <cylinderGeometry args={[1, 0.6, 1, 12]} />
        <meshBasicMaterial color={colour} depthTest={false} transparent toneMapped={false} />
      </mesh>
      <mesh>
        <coneGeometry args={[1, 1, 20]} />
        <meshBasicMaterial color={colour} depthTest={false} transparent toneMapped={false} />
      </mesh>
    </group>
  );
}
