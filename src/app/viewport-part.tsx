import { type ComponentType, useEffect, useState } from 'react';
import { attend } from '../state/host/attend.ts';
import { importPart, setStatus } from '../state/stores.ts';

let loaded: ComponentType | undefined;

/** The 3D part, whose code comes after the page. Where it cannot be had the page goes on without: its status says so. */
export function ViewportPart({ attempt }: { attempt: number }) {
  const [Viewport, setViewport] = useState<{ part: ComponentType } | undefined>(loaded && { part: loaded });
  useEffect(() => {
    const coming = importPart(() => import('../scene/viewport.tsx'), attempt > 0).then((part) => {
      loaded = part;
      return { part };
    });
    return attend(coming, 'The 3D part', setViewport, () => setStatus('failed'));
  }, [attempt]);
  return Viewport && <Viewport.part />;
}
