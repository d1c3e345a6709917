import { useThree } from '@react-three/fiber';
import { useEffect, useEffectEvent } from 'react';
import { DoubleSide, Raycaster, Vector2, Vector3 } from 'three';
import { carriedTags } from '../domain/carried-tags.ts';
import { regionAt } from '../domain/regions.ts';
import { muscleTap, tagsOf } from '../domain/tags.ts';
import { regionView, type View } from '../domain/view.ts';
import { messages } from '../i18n/messages.ts';
import { explorer, go, type Hover, setHover } from '../state/explorer.ts';
import type { BodyModel, BodyPart } from './body-model.ts';

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
export function Picking({ model, parts }: { model: BodyModel; parts: readonly BodyPart[] }) {
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
    const atRest = tagsOf(view, content, model.index, messages(view.language).band.labels);
    for (const tag of transforms ? carriedTags(atRest, view, model.index, transforms) : atRest) {
      spot.set(...tag.at);
      const facing = tag.out
        ? spot
            .clone()
            .sub(camera.position)
            .dot(new Vector3(...tag.out)) < 0
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
    let down: { x: number; y: number; id: number } | undefined;
    const moved = (event: PointerEvent) =>
      !down || Math.hypot(event.clientX - down.x, event.clientY - down.y) > TAP_SLACK;
    const onDown = (event: PointerEvent) => {
      down = event.isPrimary ? { x: event.clientX, y: event.clientY, id: event.pointerId } : undefined;
    };
    const onUp = (event: PointerEvent) => {
      if (!down || down.id !== event.pointerId || moved(event)) return;
      down = undefined;
      const found = find(event);
      if (found) go(found.to);
    };
    const onMove = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.buttons) return;
      const found = find(event);
      canvas.style.cursor = found ? 'pointer' : 'grab';
      setHover(found?.hover);
    };
    const onLeave = () => setHover(undefined);
    canvas.addEventListener('pointerdown', onDown);
    canvas.addEventListener('pointerup', onUp);
    canvas.addEventListener('pointermove', onMove);
    canvas.addEventListener('pointerleave', onLeave);
    return () => {
      canvas.removeEventListener('pointerdown', onDown);
      canvas.removeEventListener('pointerup', onUp);
      canvas.removeEventListener('pointermove', onMove);
      canvas.removeEventListener('pointerleave', onLeave);
    };
  }, [gl]);
  return null;
}

/** Distances of all hits of the ray on a part, nearest first, with the triangle's first vertex. */
function hits(part: BodyPart): { distance: number; vertex: number; at: Vector3 }[] {
  if (!part.bvh) return [];
  return part.bvh
    .raycast(ray.ray, DoubleSide)
    .map(({ distance, face, point }) => ({ distance, vertex: face?.a ?? 0, at: point }))
    .sort((a, b) => a.distance - b.distance);
}

/** The first visible muscle that the region tells of, looking past thin neighbours that it does not. */
function muscleUnder(parts: readonly BodyPart[], { table }: BodyModel): Found | undefined {
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
    if (to) return { hover: { kind: 'muscle', id: slot.structure.id, side: slot.side }, to };
  }
  return undefined;
}

/** The tap area of the skin under the ray, when it is not the one already open. */
function areaUnder(parts: readonly BodyPart[], { index }: BodyModel): Found | undefined {
  const { view, content } = explorer.getState();
  const skin = parts.find((part) => part.kind === 'skin');
  const hit = skin && hits(skin)[0];
  const id = hit && regionAt(index, [hit.at.x, hit.at.y, hit.at.z]);
  if (!content || !id || view.point) return undefined;
  if (view.region === id) return undefined;
  const side = hit.at.x > 0 ? 'left' : 'right';
  return { hover: { kind: 'region', id }, to: regionView({ ...view, side }, id) };
}
