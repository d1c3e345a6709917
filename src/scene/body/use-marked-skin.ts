import { useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { IUniform } from 'three';
import type { ModelIndex } from '../../core/model/model-index.ts';
import type { Look } from '../../domain/look/look.ts';
import { marked, type Zone } from '../../domain/pain/pattern.ts';
import { useExplorer, usePaint } from '../../state/hooks.ts';
import { paintedNow } from '../../state/place/paint.ts';
import type { ZoneTexture } from '../lib/zone-texture.ts';

/** Distance of the lines that hatch what is painted, CSS pixels. */
const HATCH = 7;

/** Marks the skin: the taught pattern, what is painted and what is pointed at. A pattern that goes fades out first. */
export function useMarkedSkin(
  zones: ZoneTexture,
  hatch: IUniform<number>,
  index: ModelIndex,
  look: Look | undefined,
): void {
  const view = useExplorer((s) => s.view);
  const painting = usePaint((s) => s);
  const gl = useThree((s) => s.gl);
  const invalidate = useThree((s) => s.invalidate);
  const pattern = useRef<readonly Zone[]>([]);
  useEffect(() => {
    // The areas stand in where there are no strokes; until it is known whether there are, nothing is drawn.
    if (look?.strokes.length || !index.patterns) pattern.current = [];
    else if (look?.zones.length) pattern.current = look.zones;
    const { pointed } = painting;
    const own =
      view.page === 'pain'
        ? [
            ...marked(index, paintedNow(view, painting), 'painted'),
            ...marked(index, pointed ? [pointed] : [], 'pointed'),
          ]
        : [];
    zones.write([...pattern.current, ...own]);
    hatch.value = HATCH * gl.getPixelRatio();
    invalidate();
  }, [zones, hatch, index, look, view, painting, gl, invalidate]);
}
