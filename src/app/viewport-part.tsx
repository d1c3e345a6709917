import { type ComponentType, useEffect, useState } from 'react';
import { importPart, setStatus } from '../state/stores.ts';

let loaded: ComponentType | undefined;

/** The 3D part, whose code comes after the page. Where it cannot be had the page goes on without: its status says so. */
export function ViewportPart({ attempt }: { attempt: number }) {
  const [Viewport, setViewport] = useState<{ part: ComponentType } | undefined>(loaded && { part: loaded });
  useEffect(() => {
    let current = true;
    importPart(() => import('../scene/viewport.tsx'), attempt > 0).then(
      (part) => {
        loaded = part;
        if (current) setViewport({ part });
      },
      (cause: Error) => {
        console.warn('The 3D part could not be loaded:', cause.message);
        if (!current) return;
        setStatus('failed');
      },
    );
    return () => {
      current = false;
    };
  }, [attempt]);
  return Viewport && <Viewport.part />;
}
