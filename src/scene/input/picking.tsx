import type { CameraControls } from '@react-three/drei/core/CameraControls.js';
import { useThree } from '@react-three/fiber';
import { useEffect, useEffectEvent } from 'react';
import { DoubleSide, type PerspectiveCamera, Raycaster, Vector2, type Vector3 } from 'three';
import { lookup } from '../../core/content/lookup.ts';
import { isPlain, isWide, watchPens } from '../../domain/input/hands.ts';
import { type Tap, watchPairs } from '../../domain/input/taps.ts';
import { regionAt } from '../../domain/picture/regions.ts';
import { muscleTap } from '../../domain/picture/tags.ts';
import { takesMarks } from '../../domain/view/options.ts';
import { regionView } from '../../domain/view/view.ts';
import { explorer, go, setHover } from '../../state/stores.ts';
import type { BodyModel, DrawnPart } from '../body/body-model.ts';
import type { SeenMarks } from '../labels/seen-marks.ts';
import { markUnder, type UnderTap } from './mark-taps.ts';

/** A finger may move this far between down and up and still tap, CSS pixels, however long it rests. */
const TAP_SLACK = 10;
/** Muscles farther under the skin than this are on the far side of the body, metres. */
const DEEPEST = 0.08;

/** What makes marks comes with the first of them. */
const tapLater = () => import('../../state/marker-stores.ts');
const flagLater = () => import('./flag-taps.ts');

const ray = new Raycaster();
const place = new Vector2();

interface Props {
  model: BodyModel;
  parts: readonly DrawnPart[];
  seen: SeenMarks;
}

/**
 * Taps and hovering on the body: marks first, then the muscle under the finger, then the area of skin. Who marks puts a mark
 * on the muscle, or chooses the one whose number is tapped. While the body is in a pose only marks answer.
 */
export function Picking({ model, parts, seen }: Props) {
  const gl = useThree((s) => s.gl);
  const camera = useThree((s) => s.camera) as PerspectiveCamera;
  const controls = useThree((s) => s.controls) as CameraControls | null;

  const find = useEffectEvent((event: PointerEvent): UnderTap | undefined => {
    const box = gl.domElement.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    const { view } = explorer.getState();
    const tap = { x, y, window: { x: event.clientX, y: event.clientY } };
    const looking = { camera, controls, width: box.width, height: box.height };
    // Who marks means the muscle: a tap near a site asks about that.
    const mark = view.region && !view.point && !view.options.marks && markUnder(seen, tap, looking);
    if (mark) return mark;
    place.set((x / box.width) * 2 - 1, 1 - (y / box.height) * 2);
    // The trees of the ray hold the resting body: in a pose they would name the wrong muscle.
    if (model.motion.transforms) return undefined;
    ray.setFromCamera(place, camera);
    return muscleUnder(parts, model) ?? areaUnder(parts, model);
  });

  useEffect(() => {
    const canvas = gl.domElement;
    const pens = watchPens();
    const pairs = watchPairs();
    let down: (Pick<Tap, 'x' | 'y' | 'down' | 'count'> & { id: number; by: string }) | undefined;
    const giveUp = () => {
      down = undefined;
    };
    const onDown = (event: PointerEvent) => {
      pens.see(event, true);
      const { clientX: x, clientY: y, pointerId: id, pointerType: by, timeStamp } = event;
      const tap = event.isPrimary && isPlain(event) && !pens.isPalm(event);
      // The hand beside a pen must not undo what the pen has begun; any other second finger turns the body.
      if (tap) down = { x, y, id, by, down: timeStamp, count: 1 };
      else if (!(down?.by === 'pen' && by === 'touch')) giveUp();
    };
    const onMouseDown = (event: MouseEvent) => {
      if (down?.by === 'mouse') down.count = event.detail;
    };
    const onUp = (event: PointerEvent) => {
      pens.see(event, false);
      if (!down || down.id !== event.pointerId) return;
      const tap: Tap = { ...down, up: event.timeStamp };
      giveUp();
      if (event.button !== 0 || pairs.isRest(tap)) return;
      const found = find(event);
      if (isMarking())
        void flagLater().then(
          ({ tapMarking }) => tapMarking(tap, found) && pairs.chose(tap),
          () => undefined,
        );
      else if (found) {
        pairs.chose(tap);
        found.choose();
      }
    };
    const onMove = (event: PointerEvent) => {
      pens.see(event);
      if (down?.id === event.pointerId) {
        const far = Math.hypot(event.clientX - down.x, event.clientY - down.y) > TAP_SLACK;
        if (far || event.buttons & ~1 || (down.by === 'touch' && isWide(event))) giveUp();
      }
      if (event.pointerType !== 'mouse' || event.buttons) return;
      const found = find(event);
      canvas.style.cursor = found ? 'pointer' : 'grab';
      setHover(found?.hover);
    };
    const onCancel = (event: PointerEvent) => {
      pens.see(event, false);
      if (down?.id === event.pointerId) giveUp();
    };
    const onLeave = () => setHover(undefined);
    const on = new AbortController();
    const { signal } = on;
    canvas.addEventListener('pointerdown', onDown, { signal });
    canvas.addEventListener('mousedown', onMouseDown, { signal });
    canvas.addEventListener('pointerup', onUp, { signal });
    canvas.addEventListener('pointermove', onMove, { signal });
    canvas.addEventListener('pointercancel', onCancel, { signal });
    canvas.addEventListener('pointerleave', onLeave, { signal });
    return () => on.abort();
  }, [gl]);
  return null;
}

/** Distances of all hits of the ray on a part, nearest first, with the triangle's first vertex. */
function hits(part: DrawnPart): { distance: number; vertex: number; at: Vector3 }[] {
  if (!part.bvh) return [];
  return part.bvh
    .raycast(ray.ray, DoubleSide)
    .map(({ distance, face, point }) => ({ distance, vertex: face?.a ?? 0, at: point }))
    .sort((a, b) => a.distance - b.distance);
}

/** Whether a tap marks in the view that is shown. */
function isMarking(): boolean {
  const { card, marks } = explorer.getState().view.options;
  return card ? takesMarks(card) : marks !== undefined;
}

/** The first visible muscle that the region tells of, looking past thin neighbours that it does not. */
function muscleUnder(parts: readonly DrawnPart[], { table }: BodyModel): UnderTap | undefined {
  const { view, content } = explorer.getState();
  const { card } = view.options;
  const marks = isMarking();
  if (!content || (!marks && (card || !view.region || view.point))) return undefined;
  const found = parts
    .filter((part) => part.kind === 'muscle')
    .flatMap((part) => hits(part).map((hit) => ({ ...hit, part })))
    .sort((a, b) => a.distance - b.distance);
  const surface = parts.filter((part) => part.kind === 'skin').flatMap(hits)[0]?.distance ?? 0;
  for (const { vertex, part, distance, at } of found) {
    if (distance > surface + DEEPEST) break;
    const number = part.geometry.getAttribute('slot').getX(vertex);
    const slot = table.slots[number];
    if (!slot?.side || !table.isVisible(number)) continue;
    const { structure, side } = slot;
    if (marks) {
      const muscle = lookup(content).muscle(structure.muscle?.replaces ?? structure.id)?.id;
      if (!muscle) continue;
      const choose = () =>
        void tapLater().then(
          ({ tapMuscle }) => tapMuscle(muscle, side, at.toArray()),
          () => undefined,
        );
      return { hover: { kind: 'muscle', id: muscle, side }, choose };
    }
    const to = muscleTap(view, content, structure.id, side);
    if (to?.muscle) return { hover: { kind: 'muscle', id: to.muscle, side }, choose: () => go(to) };
  }
  return undefined;
}

/** The tap area of the skin under the ray, when it is not the one already open. */
function areaUnder(parts: readonly DrawnPart[], { index }: BodyModel): UnderTap | undefined {
  const { view, content } = explorer.getState();
  const skin = parts.find((part) => part.kind === 'skin');
  const hit = skin && hits(skin)[0];
  const id = hit && regionAt(index, [hit.at.x, hit.at.y, hit.at.z]);
  if (!content || !id || !lookup(content).region(id) || view.point) return undefined;
  if (view.region === id) return undefined;
  const side = hit.at.x > 0 ? 'left' : 'right';
  return { hover: { kind: 'region', id }, choose: () => go(regionView({ ...view, side }, id)) };
}
