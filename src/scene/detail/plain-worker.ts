import { MeshoptSimplifier } from 'meshoptimizer/simplifier';
import { PLAIN_ERROR } from '../../domain/device/detail.ts';

/** One geometry of the body; `key` comes back with the answer. */
export interface PlainRequest {
  key: string;
  positions: Float32Array;
  /** What the surface looks like, a list of `size` numbers per vertex each, and what a change of 1 counts for (metres). */
  looks: readonly { values: Float32Array; size: number; weight: number }[];
  indices: Uint32Array;
}

export interface PlainAnswer {
  key: string;
  indices: Uint32Array;
}

/** The share of the triangles that is kept: what shows least goes first. */
const KEPT = 0.45;

/** Joins vertices wherever the surface stays within the error of the plain mesh: the same vertices, fewer triangles. */
async function plain({ key, positions, looks, indices }: PlainRequest): Promise<PlainAnswer> {
  await MeshoptSimplifier.ready;
  const weights = looks.flatMap(({ size, weight }) => Array.from({ length: size }, () => weight));
  const row = weights.length;
  const all = new Float32Array((positions.length / 3) * row);
  let column = 0;
  for (const { values, size } of looks) {
    values.forEach((value, i) => {
      all[Math.floor(i / size) * row + column + (i % size)] = value;
    });
    column += size;
  }
  const target = Math.ceil((indices.length * KEPT) / 3) * 3;
  const [kept] = MeshoptSimplifier.simplifyWithAttributes(
    indices,
    positions,
    3,
    all,
    row,
    weights,
    null,
    target,
    PLAIN_ERROR,
    ['ErrorAbsolute'],
  );
  return { key, indices: kept };
}

addEventListener('message', ({ data }: MessageEvent<PlainRequest>) => {
  plain(data).then(
    (answer) => postMessage(answer, { transfer: [answer.indices.buffer] }),
    // Without its decoder it would wait for ever: whoever asked hears that it died.
    (cause: unknown) =>
      setTimeout(() => {
        throw cause;
      }),
  );
});
