import { BufferAttribute, BufferGeometry, Frustum, Matrix4, PerspectiveCamera } from 'three';
import { beforeEach, describe, expect, it } from 'vitest';
import { ShownTriangles } from '../../../src/scene/body/shown-triangles.ts';

/** One triangle per slot, side by side, a metre apart. */
function triangles(count: number): BufferGeometry {
  const geometry = new BufferGeometry();
  const positions: number[] = [];
  const slots: number[] = [];
  for (let slot = 0; slot < count; slot++) {
    positions.push(slot, 0, 0, slot + 0.1, 0, 0, slot, 0.1, 0);
    slots.push(slot, slot, slot);
  }
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3));
  geometry.setAttribute('slot', new BufferAttribute(new Float32Array(slots), 1));
  geometry.setIndex([...slots.keys()]);
  return geometry;
}

/** The slots that each material draws. */
function drawn({ geometry }: ShownTriangles): Record<number, number[]> {
  const index = geometry.index!.array;
  return Object.fromEntries(
    geometry.groups.map(({ start, count, materialIndex = 0 }) => [
      materialIndex,
      [...new Set([...index.slice(start, start + count)].map((vertex) => Math.floor(vertex / 3)))],
    ]),
  );
}

describe('the triangles that are drawn', () => {
  let shown: ShownTriangles;
  beforeEach(() => {
    shown = new ShownTriangles(triangles(4));
  });

  it('are those of the structures that are asked for, each with its material', () => {
    expect(shown.choose((slot) => [0, 1, undefined, 1][slot], undefined)).toBe(true);
    expect(drawn(shown)).toEqual({ 0: [0], 1: [1, 3] });
    expect(shown.geometry.drawRange).toEqual({ start: 0, count: 9 });
  });

  it('change when a structure is to be drawn with another material', () => {
    shown.choose(() => 0, undefined);
    shown.choose((slot) => (slot === 2 ? 1 : 0), undefined);
    expect(drawn(shown)).toEqual({ 0: [0, 1, 3], 1: [2] });
  });

  it('are none where everything is dissolved', () => {
    expect(shown.choose(() => undefined, undefined)).toBe(false);
  });

  it('leave out what lies outside the picture, and bring it back when the camera turns to it', () => {
    const camera = new PerspectiveCamera(20, 1, 0.01, 10);
    const look = (x: number): Frustum => {
      camera.position.set(x, 0, 1);
      camera.updateMatrixWorld();
      return new Frustum().setFromProjectionMatrix(
        new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse),
      );
    };
    shown.choose(() => 0, look(0));
    expect(drawn(shown)).toEqual({ 0: [0] });
    shown.choose(() => 0, look(3));
    expect(drawn(shown)).toEqual({ 0: [3] });
  });
});
