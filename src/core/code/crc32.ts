/** The polynomial of CRC-32 (ISO 3309, ITU-T V.42), its bits in reverse. */
const POLYNOMIAL = 0xedb88320;

/** The check sum of bytes, 32 bits, not negative: any single change of up to 32 bits in a row gives another. */
export function crc32(bytes: readonly number[]): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
