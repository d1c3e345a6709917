/** What the graphics card holds for the page: objects of contexts that are alive. */
export interface GpuHeld {
  contexts: number;
  buffers: number;
  textures: number;
  vertexArrays: number;
  programs: number;
}

/** How the film or the exercise stood while there was no picture. */
interface Gap {
  /** Milliseconds without a picture. */
  ms: number;
  /** Where the clock stood when the picture went, and just before it came back. */
  from: string;
  to: string;
}

export interface GlWatch {
  held: () => GpuHeld;
  /** The picture is there: the context of its canvas is alive. */
  alive: () => boolean;
  /** Takes the context away; `restore`: gives it back after so many milliseconds. */
  lose: (restore: number | undefined) => boolean;
  /** The last gap, once it is over. */
  gap: () => Gap | undefined;
  draws: () => number;
}

/** Runs in the page before it loads: watches all WebGL contexts, as `window.glWatch`. */
export function watchGl(): void {
  const KINDS = ['Buffer', 'Texture', 'VertexArray', 'Program'] as const;
  type Objects = Record<(typeof KINDS)[number], Set<object>>;
  const contexts: WeakRef<WebGL2RenderingContext>[] = [];
  const live = new WeakMap<object, Objects>();
  const objectsOf = (gl: WebGL2RenderingContext): Objects => {
    const known = live.get(gl);
    if (known) return known;
    const made: Objects = {
      Buffer: new Set(),
      Texture: new Set(),
      VertexArray: new Set(),
      Program: new Set(),
    };
    live.set(gl, made);
    contexts.push(new WeakRef(gl));
    gl.canvas.addEventListener('webglcontextlost', () => {
      for (const kind of KINDS) made[kind].clear();
    });
    return made;
  };
  type Call = (this: WebGL2RenderingContext, ...args: unknown[]) => unknown;
  const proto = WebGL2RenderingContext.prototype as unknown as Record<string, Call>;
  for (const kind of KINDS) {
    const [make, remove] = [proto[`create${kind}`]!, proto[`delete${kind}`]!];
    proto[`create${kind}`] = function (...args) {
      const made = make.apply(this, args);
      if (made) objectsOf(this)[kind].add(made);
      return made;
    };
    proto[`delete${kind}`] = function (...args) {
      if (args[0]) objectsOf(this)[kind].delete(args[0]);
      return remove.apply(this, args);
    };
  }
  let draws = 0;
  for (const name of ['drawElements', 'drawElementsInstanced', 'drawArrays', 'drawArraysInstanced']) {
    const plain = proto[name]!;
    proto[name] = function (...args) {
      draws++;
      return plain.apply(this, args);
    };
  }
  const current = (): WebGL2RenderingContext | undefined => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('[data-stage] canvas')) {
      const gl = contexts.map((c) => c.deref()).find((c) => c?.canvas === canvas);
      if (gl) return gl;
    }
    return undefined;
  };
  const alive = (): boolean => {
    const gl = current();
    const { stage, whole } = document.querySelector<HTMLElement>('[data-stage]')?.dataset ?? {};
    return gl !== undefined && !gl.isContextLost() && stage === 'ready' && whole !== undefined;
  };
  const clock = (): string =>
    document.querySelector('svg[data-phase] text')?.textContent ??
    document.querySelector<HTMLInputElement>('[data-stage] input[type="range"]')?.value ??
    '';
  let gap: Gap | undefined;
  const watch: GlWatch = {
    held: () => {
      const all = contexts.map((c) => c.deref()).filter((c) => c && !c.isContextLost());
      const sum = (kind: (typeof KINDS)[number]): number =>
        all.reduce((n, gl) => n + (gl ? objectsOf(gl)[kind].size : 0), 0);
      return {
        contexts: all.length,
        buffers: sum('Buffer'),
        textures: sum('Texture'),
        vertexArrays: sum('VertexArray'),
        programs: sum('Program'),
      };
    },
    alive,
    lose: (restore) => {
      const extension = current()?.getExtension('WEBGL_lose_context');
      if (!extension) return false;
      gap = undefined;
      let from = clock();
      let to = from;
      const start = performance.now();
      // A page that is busy with a picture is told a moment later: until then its clock may go on.
      const told = (): void => {
        from = clock();
      };
      document.addEventListener('webglcontextlost', told, { capture: true, once: true });
      extension.loseContext();
      if (restore !== undefined) setTimeout(() => extension.restoreContext(), restore);
      const timer = setInterval(() => {
        if (alive()) {
          gap = { ms: performance.now() - start, from, to };
          clearInterval(timer);
        } else to = clock();
      }, 50);
      return true;
    },
    gap: () => gap,
    draws: () => draws,
  };
  Object.assign(window, { glWatch: watch });
}
