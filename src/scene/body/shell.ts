import { BufferGeometry } from 'three';
import type { DrawnPart } from './body-model.ts';

const shells = new WeakMap<DrawnPart, Map<number, BufferGeometry>>();

/** The part's triangles of one slot: they lie next to each other, so that all data is shared with the part. */
export function shellOf(part: DrawnPart, slot: number): BufferGeometry {
  const known = shells.get(part) ?? new Map<number, BufferGeometry>();
  shells.set(part, known);
  const made = known.get(slot);
  if (made) return made;
  const { geometry } = part;
  const index = geometry.index!.array;
  const slots = geometry.getAttribute('slot');
  let first = 0;
  while (first < index.length && slots.getX(index[first]!) !== slot) first += 3;
  let end = first;
  while (end < index.length && slots.getX(index[end]!) === slot) end += 3;
  const shell = new BufferGeometry();
  for (const [name, attribute] of Object.entries(geometry.attributes)) shell.setAttribute(name, attribute);
  shell.setIndex(geometry.index);
  shell.setDrawRange(first, end - first);
  shell.boundingSphere = geometry.boundingSphere;
  known.set(slot, shell);
  return shell;
}
