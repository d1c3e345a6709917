import { useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { ModelIndex } from '../../core/model/model-index.ts';
import type { Look } from '../../domain/look/look.ts';
import type { Zone } from '../../domain/pain/pattern.ts';
import type { ZoneTexture } from '../lib/zone-texture.ts';

/** Marks the areas of the taught pattern on the skin where there are no strokes. A pattern that goes fades out first. */
export function useMarkedSkin(zones: ZoneTexture, index: ModelIndex, look: Look | undefined): void {
  const invalidate = useThree((s) => s.invalidate);
  const pattern = useRef<readonly Zone[]>([]);
  useEffect(() => {
    // Until it is known whether there are strokes, nothing is drawn.
    if (look?.strokes.length || !index.patterns) pattern.current = [];
    else if (look?.zones.length) pattern.current = look.zones;
    zones.write(pattern.current);
    invalidate();
  }, [zones, index, look, invalidate]);
}
