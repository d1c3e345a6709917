import { useThree } from '@react-three/fiber';
import { useEffect, useEffectEvent } from 'react';
import { DoubleSide, Raycaster, Vector2, Vector3 } from 'three';
import { isPlain, isWide, watchPens } from '../../domain/input/hands.ts';
import { type Tap, watchPairs } from '../../domain/input/taps.ts';
import { carriedTags } from '../../domain/picture/carried-tags.ts';
import { pictureOf } from '../../domain/picture/picture.ts';
import { regionAt } from '../../domain/picture/regions.ts';
import { muscleTap } from '../../domain/picture/tags.ts';
import { regionView, type View } from '../../domain/view/view.ts';
import type { Hover } from '../../state/place/explorer.ts';
import { explorer, go, setHover } from '../../state/stores.ts';
import { partWords } from '../../words/part-words.ts';
import type { BodyModel, DrawnPart } from '../body/body-model.ts';

/** What lies under a place of the picture, and where a tap on it leads. */
interface Found {
  hover: Hover;
  to: View;
}

/** A finger may move this far between down and up and still tap, CSS pixels, however long it rests. */
const TAP_SLACK = 10;
/** Muscles farther under the skin than this are on the far side of the body, metres. */
const DEEPEST = 0.08;
/** How near to a marker counts as on it, CSS pixels. */
const MARKER_REACH = 22;

const ray = new Raycaster();
const place = new Vector2();
const spot = new Vector3();

/**
 * Taps and hovering on the body: marker first, then the muscle under the finger, then the area of skin. While the body
 * is in a pose only markers answer.
 */
export function Picking({ model, parts }: { model: BodyModel; parts: readonly DrawnPart[] }) {
  const gl = useThree((s) => s.gl);
  const camera = useThree((s) => s.camera);

  const find = useEffectEvent((event: PointerEvent): Found | undefined => {
    const box = gl.domElement.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    const marker = nearestMarker(x, y, box);
    if (marker) return marker;
    place.set((x / box.width) * 2 - 1, 1 - (y / box.height) * 2);
    // The trees of the ray hold the resting body: in a pose they would name the wrong muscle.
    if (model.motion.transforms) return undefined;
    ray.setFromCamera(place, camera);
    return muscleUnder(parts, model) ?? areaUnder(parts, model);
  });

  const nearestMarker = (x: number, y: number, box: DOMRect): Found | undefined => {
    const { view, content } = explorer.getState();
    if (!content || !view.region || view.point) return undefined;
    let best: Found | undefined;
    let reach = MARKER_REACH;
    const { transforms } = model.motion;
    const { marks: atRest } = pictureOf(view, content, model.index, partWords(view.language));
    for (const tag of transforms ? carriedTags(atRest, view, model.index, transforms) : atRest) {
      spot.fromArray(tag.at);
      const facing = tag.out
        ? spot.clone().sub(camera.position).dot(new Vector3().fromArray(tag.out)) < 0
        : true;
      spot.project(camera);
      const distance = Math.hypot(((spot.x + 1) / 2) * box.width - x, ((1 - spot.y) / 2) * box.height - y);
      if (!facing || distance > reach || tag.to?.point === undefined) continue;
      reach = distance;
      best = { hover: { kind: 'point', id: tag.to.point.id, side: tag.to.side }, to: tag.to };
    }
    return best;
  };

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
      if (!found) return;
      pairs.chose(tap);
      go(found.to);
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

/** The first visible muscle that the region tells of, looking past thin neighbours that it does not. */
function muscleUnder(parts: readonly DrawnPart[], { table }: BodyModel): Found | undefined {
  const { view, content } = explorer.getState();
  if (!content || !view.region || view.point) return undefined;
  const found = parts
    .filter((part) => part.kind === 'muscle')
    .flatMap((part) => hits(part).map((hit) => ({ ...hit, part })))
    .sort((a, b) => a.distance - b.distance);
  const surface = parts.filter((part) => part.kind === 'skin').flatMap(hits)[0]?.distance ?? 0;
  for (const { vertex, part, distance } of found) {
    if (distance > surface + DEEPEST) break;
    const number = part.geometry.getAttribute('slot').getX(vertex);
    const slot = table.slots[number];
    if (!slot?.side || !table.isVisible(number)) continue;
    const to = muscleTap(view, content, slot.structure.id, slot.side);
    if (to?.muscle) return { hover: { kind: 'muscle', id: to.muscle, side: slot.side }, to };
  }
  return undefined;
}

/** The tap area of the skin under the ray, when it is not the one already open. */
function areaUnder(parts: readonly DrawnPart[], { index }: BodyModel): Found | undefined {
  const { view, content } = explorer.getState();
  const skin = parts.find((part) => part.kind === 'skin');
  const hit = skin && hits(skin)[0];
  const id = hit && regionAt(index, [hit.at.x, hit.at.y, hit.at.z]);
  if (!content || !id || view.point) return undefined;
  if (view.region === id) return undefined;
  const side = hit.at.x > 0 ? 'left' : 'right';
  return { hover: { kind: 'region', id }, to: regionView({ ...view, side }, id) };
}
