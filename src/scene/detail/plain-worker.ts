import { MeshoptSimplifier } from 'meshoptimizer/simplifier';
import { PLAIN_ERROR } from '../../domain/detail.ts';

/** One geometry of the body; `key` comes back with the answer. */
export interface PlainRequest {
  key: string;
  positions: Float32Array;
  normals: Float32Array;
  occlusion: Float32Array;
  indices: Uint32Array;
}

export interface PlainAnswer {
  key: string;
  indices: Uint32Array;
}

/** The least share of the triangles that is kept. */
const LEAST = 0.25;
/** What a turn of the normal by one radian, and a change of occlusion by all, count for: metres. */
const NORMAL = 0.0012;
const OCCLUSION = 0.0012;

/** Joins vertices wherever the surface stays within the error of the plain mesh: the same vertices, fewer triangles. */
async function plain({ key, positions, normals, occlusion, indices }: PlainRequest): Promise<PlainAnswer> {
  await MeshoptSimplifier.ready;
  const looks = new Float32Array(occlusion.length * 4);
  occlusion.forEach((ao, i) => {
    looks.set(normals.subarray(i * 3, i * 3 + 3), i * 4);
    looks[i * 4 + 3] = ao;
  });
  const target = Math.ceil((indices.length * LEAST) / 3) * 3;
  const [kept] = MeshoptSimplifier.simplifyWithAttributes(
    indices,
    positions,
    3,
    looks,
    4,
    [NORMAL, NORMAL, NORMAL, OCCLUSION],
    null,
    target,
    PLAIN_ERROR,
    ['ErrorAbsolute'],
  );
  return { key, indices: kept };
}

addEventListener('message', ({ data }: MessageEvent<PlainRequest>) => {
  plain(data).then((answer) => postMessage(answer, { transfer: [answer.indices.buffer] }));
});
