import { useFrame, useThree } from '@react-three/fiber';
import { useMemo } from 'react';
import { BufferGeometry, Vector2 } from 'three';
import { sidesOf } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { unturned } from '../../state/place/explorer.ts';
import { useMade } from '../lib/use-made.ts';
import { outlineMaterial } from '../materials/outline.ts';
import type { BodyUniforms } from '../materials/shared.ts';
import type { BodyModel, DrawnPart } from './body-model.ts';

interface Props {
  model: BodyModel;
  parts: readonly DrawnPart[];
  uniforms: BodyUniforms;
}

/** A dark line around the chosen muscle; not in the close views, where the band is what counts. */
export function Outline({ model, parts, uniforms }: Props) {
  const view = useExplorer((s) => unturned(s.view));
  const close = view.point?.step === 'band' || view.point?.step === 'injection';
  const shells = useMemo(() => {
    if (!view.muscle || close) return [];
    const slots = sidesOf(view).map((side) => model.table.find(view.muscle ?? '', side));
    return parts
      .filter((part) => part.kind === 'muscle')
      .flatMap((part) => slots.filter((slot) => part.slots.has(slot)).map((slot) => shellOf(part, slot)));
  }, [view, close, model, parts]);
  const { picture, material } = useMade(() => {
    const size = { value: new Vector2(1, 1) };
    return { picture: size, material: outlineMaterial(uniforms, size) };
  }, [uniforms]);
  const size = useThree((s) => s.size);
  useFrame(() => {
    picture.value.set(size.width, size.height);
  });
  return shells.map((shell) => <mesh key={shell.uuid} geometry={shell} material={material} dispose={null} />);
}

const shells = new WeakMap<DrawnPart, Map<number, BufferGeometry>>();

/** The part's triangles of one slot: they lie next to each other, so that all data is shared with the part. */
function shellOf(part: DrawnPart, slot: number): BufferGeometry {
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
