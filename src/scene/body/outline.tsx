import { useFrame, useThree } from '@react-three/fiber';
import { useMemo } from 'react';
import { Vector2 } from 'three';
import { sidesOf } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { unturned } from '../../state/place/explorer.ts';
import { useMade } from '../lib/use-made.ts';
import { outlineMaterial } from '../materials/outline.ts';
import type { BodyUniforms } from '../materials/shared.ts';
import type { BodyModel, DrawnPart } from './body-model.ts';
import { shellOf } from './shell.ts';

interface Props {
  model: BodyModel;
  parts: readonly DrawnPart[];
  uniforms: BodyUniforms;
}

/**
 * A dark line around the chosen muscle; not in the close views, where the band is what counts, nor in an exercise, whose muscles have
 * colours of their own: round thin slips it would be a black streak.
 */
export function Outline({ model, parts, uniforms }: Props) {
  const view = useExplorer((s) => unturned(s.view));
  const { point } = view;
  const exercised = point?.step === 'exercises' && point.exercise !== undefined;
  const close = point?.step === 'band' || point?.step === 'injection' || exercised;
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
