import { type BufferGeometry, InstancedBufferAttribute, InstancedBufferGeometry } from 'three';

/** Copies of a shape, told apart by attributes: how many numbers each copy has, and all of them in order. */
export function instanced(
  shape: BufferGeometry,
  count: number,
  attributes: Readonly<Record<string, readonly [size: number, numbers: readonly number[]]>>,
): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  geometry.setIndex(shape.index);
  geometry.setAttribute('position', shape.getAttribute('position'));
  for (const [name, [size, numbers]] of Object.entries(attributes))
    geometry.setAttribute(name, new InstancedBufferAttribute(Float32Array.from(numbers), size));
  geometry.instanceCount = count;
  return geometry;
}
