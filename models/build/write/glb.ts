/** A binary glTF file: its JSON and one binary chunk (a whole number of 4 bytes). */
export function glbFile(gltf: object, binary: Uint8Array): Buffer {
  const text = Buffer.from(JSON.stringify(gltf));
  const json = Buffer.concat([text, Buffer.alloc((4 - (text.length % 4)) % 4, ' ')]);
  const head = Buffer.alloc(12);
  head.write('glTF', 0);
  head.writeUInt32LE(2, 4);
  head.writeUInt32LE(28 + json.length + binary.length, 8);
  return Buffer.concat([
    head,
    chunkHead('JSON', json.length),
    json,
    chunkHead('BIN\0', binary.length),
    binary,
  ]);
}

function chunkHead(type: string, length: number): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(length, 0);
  head.write(type, 4);
  return head;
}
