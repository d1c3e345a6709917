import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { BufferAttribute, BufferGeometry } from 'three';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { useExplorer, usePaint } from '../../state/hooks.ts';
import { attend } from '../../state/host/attend.ts';
import { bringFields, paintNow } from '../../state/painter-stores.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import type { BodyUniforms } from '../materials/shared.ts';
import type { SkinUniforms } from '../materials/skin.ts';
import { createDrawnMarks } from './drawn-marks.ts';
import { paintMaterial } from './paint-material.ts';
import { PaintTable } from './paint-table.ts';
import { PaintedTriangles } from './painted-triangles.ts';

interface Props {
  /** The skin that is shown, and whether it is the female one. */
  geometry: BufferGeometry;
  female: boolean;
  index: ModelIndex;
  body: BodyUniforms;
  skin: SkinUniforms;
}

/** Distance of the lines of the hatch, CSS pixels. */
const HATCH = 7;

/** Draws what is painted and pointed at over the skin, where it is and nowhere else: the skin itself knows nothing of it. */
export default function PaintLayer({ geometry, female, index, body, skin }: Props) {
  const gl = useThree((s) => s.gl);
  const invalidate = useThree((s) => s.invalidate);
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const sense = usePaint((s) => s.sense);
  const live = usePaint((s) => s.live);
  const pointed = usePaint((s) => s.pointed);
  // The page says so if it cannot be had.
  useEffect(
    () =>
      content &&
      attend(
        bringFields(content),
        'The places of the skin',
        () => undefined,
        () => undefined,
      ),
    [content],
  );
  const { table, material, uniforms } = useMade(() => {
    const rows = new PaintTable();
    const own = {
      paintTable: { value: rows.texture },
      paintRows: rows.rows,
      hatch: { value: HATCH },
      compared: { value: 0 },
    };
    return { table: rows, uniforms: own, texture: rows.texture, material: paintMaterial(body, skin, own) };
  }, [body, skin]);
  const shown = useMemo(() => {
    const painted = new BufferGeometry();
    // The same vertices, also those that come to mark a pattern.
    painted.attributes = geometry.attributes;
    return painted;
  }, [geometry]);
  useEffect(
    () => () => {
      // The vertices belong to the skin.
      shown.attributes = {};
      shown.dispose();
    },
    [shown],
  );
  const triangles = useMemo(() => new PaintedTriangles(geometry), [geometry]);
  const drawn = useMemo(() => createDrawnMarks(index, sense, female), [index, sense, female]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a stroke in progress changes what is painted now
  useEffect(() => {
    const marks = drawn(content ? paintNow(view.options, content) : [], pointed);
    table.write(marks);
    shown.setIndex(new BufferAttribute(triangles.of(marks), 1));
    uniforms.hatch.value = HATCH * gl.getPixelRatio();
    uniforms.compared.value = view.options.pattern ? 1 : 0;
    invalidate();
  }, [drawn, content, view, live, pointed, table, shown, triangles, uniforms, gl, invalidate]);
  return (
    <mesh
      geometry={shown}
      material={material}
      renderOrder={DRAW_ORDER.paint}
      frustumCulled={false}
      dispose={null}
    />
  );
}
