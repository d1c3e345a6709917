import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { graphicsBack, graphicsLost, watchReturns } from '../state/stores.ts';
import { webglWorks } from './lib/platform.ts';
import { forgetLost, setUpAgain } from './lib/renderer.ts';

/** Tells when the device takes the picture away and gives it back. A canvas that left the page is no loss. */
export function ContextWatch() {
  const gl = useThree((s) => s.gl);
  const scene = useThree((s) => s.scene);
  useEffect(watchReturns, []);
  useEffect(() => {
    const canvas = gl.domElement;
    const lost = (event?: Event) => {
      // Only then may it come back.
      event?.preventDefault();
      if (!canvas.isConnected) return;
      forgetLost(gl, scene);
      graphicsLost(webglWorks);
    };
    const restored = () => {
      setUpAgain(gl);
      graphicsBack();
    };
    canvas.addEventListener('webglcontextlost', lost);
    canvas.addEventListener('webglcontextrestored', restored);
    if (gl.getContext().isContextLost()) lost();
    return () => {
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', restored);
    };
  }, [gl, scene]);
  return null;
}
