import {
  ACESFilmicToneMapping,
  type Scene,
  Vector4,
  WebGLRenderer,
  type WebGLRendererParameters,
} from 'three';
import { setStatus } from '../../state/stores.ts';

/** Textures of data are read at every vertex: the table and the pose; none is longer. */
const TEXTURES = 2;
const LONGEST = 2048;

/** What fiber gives a factory of renderers. */
interface Given {
  canvas: WebGLRendererParameters['canvas'] | unknown;
}

/** Makes the renderer; where there is no context for the best picture, the plainest. Says so before it throws. */
export function makeRenderer(given: Given): WebGLRenderer {
  const canvas = given.canvas as HTMLCanvasElement;
  const gl = attempt(canvas);
  gl.toneMapping = ACESFilmicToneMapping;
  gl.toneMappingExposure = 1.02;
  gl.debug.onShaderError = (context, program) => {
    // Without a context nothing links: that is another trouble.
    if (context.isContextLost()) return;
    console.warn('A shader of the 3D body does not link:', context.getProgramInfoLog(program));
    setStatus('undrawable');
  };
  const { maxVertexTextures, maxTextureSize } = gl.capabilities;
  if (maxVertexTextures < TEXTURES || maxTextureSize < LONGEST) setStatus('undrawable');
  return gl;
}

function attempt(canvas: HTMLCanvasElement): WebGLRenderer {
  try {
    const antialias = window.devicePixelRatio < 2 && !webglIsSlow();
    return new WebGLRenderer({ canvas, antialias, alpha: true, powerPreference: 'high-performance' });
  } catch {
    try {
      return new WebGLRenderer({ canvas, antialias: false, alpha: true });
    } catch (cause) {
      setStatus('no-context');
      throw cause;
    }
  }
}

/** Software renderers pay dearly for multisampling. */
const webglIsSlow = (): boolean => navigator.hardwareConcurrency <= 2;

/**
 * Forgets all that was in a context that is lost. The renderer begins anew when it comes back, and would leave a listener
 * of its past on every geometry, texture and instanced mesh each time.
 */
export function forgetLost(gl: WebGLRenderer, scene: Scene): void {
  scene.traverse((object) => {
    if ('isInstancedMesh' in object && 'dispose' in object && typeof object.dispose === 'function')
      object.dispose();
  });
  const canvas = gl.domElement;
  // It would also stop to listen for the context.
  canvas.removeEventListener = () => undefined;
  gl.dispose();
  Reflect.deleteProperty(canvas, 'removeEventListener');
}

/** What the renderer does not set again by itself in a context that came back: pictures of broken sizes would be off by a line. */
export function setUpAgain(gl: WebGLRenderer): void {
  gl.setViewport(gl.getViewport(new Vector4()));
}
