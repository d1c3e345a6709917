import type { CDPSession } from 'playwright-core';

/** The parts of a V8 heap snapshot that are read here. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
  strings: string[];
}

/** What V8 calls the bytes behind an array buffer, which lie outside its own heap. */
const BUFFER_BYTES = 'system / JSArrayBufferData';

/**
 * Bytes that scripts hold after a forced collection: objects (`data`), the bytes behind array buffers (`arrays`: the
 * geometry), and apart from them the code compiled. What the browser itself keeps of a page (`native`: its documents, its
 * timing entries) is left out.
 */
export async function heapOf(cdp: CDPSession): Promise<{ data: number; arrays: number; code: number }> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const parts: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => parts.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes, strings }: Snapshot = JSON.parse(parts.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = [fields.indexOf('type'), fields.indexOf('name'), fields.indexOf('self_size')];
  let [data, arrays, code] = [0, 0, 0];
  for (let i = 0; i < nodes.length; i += fields.length) {
    const kind = types[0][nodes[i + type]!];
    if (kind === 'code') code += nodes[i + size]!;
    else if (kind !== 'native') data += nodes[i + size]!;
    else if (strings[nodes[i + name]!] === BUFFER_BYTES) arrays += nodes[i + size]!;
  }
  return { data, arrays, code };
}
