import { MeshoptDecoder } from 'meshoptimizer/decoder';
import type { Unpack } from '../../domain/marks/muscle-mesh.ts';

/** What unpacks model files without a picture; it is ready once this resolves. Rejects where the browser lacks WebAssembly. */
export async function readyUnpack(): Promise<Unpack> {
  await MeshoptDecoder.ready;
  return (target, count, size, source, mode) =>
    MeshoptDecoder.decodeGltfBuffer(target, count, size, source, mode);
}
