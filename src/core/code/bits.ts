/** Numbers written bit by bit, the highest bit of each first. */
export class BitWriter {
  private readonly bits: number[] = [];

  /** Writes the lowest `count` bits of a whole number that is not negative. */
  write(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) this.bits.push(Math.floor(value / 2 ** bit) % 2);
  }

  /** Writes a number of any size: four bits at a time, the lowest first, each after a bit that says whether more follow. */
  writeCount(value: number): void {
    let rest = value;
    do {
      this.write(rest >= 16 ? 1 : 0, 1);
      this.write(rest % 16, 4);
      rest = Math.floor(rest / 16);
    } while (rest > 0);
  }

  /** All that was written, filled up with zeros. */
  bytes(): number[] {
    const out: number[] = [];
    for (let i = 0; i < this.bits.length; i += 8)
      out.push(Array.from({ length: 8 }, (_, k) => this.bits[i + k] ?? 0).reduce((n, b) => n * 2 + b, 0));
    return out;
  }
}

/** Reads what a `BitWriter` wrote; behind the end there are zeros, and `over` says so. */
export class BitReader {
  /** More was read than there is. */
  over = false;
  private at = 0;
  private readonly bytes: readonly number[];

  constructor(bytes: readonly number[]) {
    this.bytes = bytes;
  }

  read(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++, this.at++) {
      const byte = this.bytes[this.at >> 3];
      if (byte === undefined) this.over = true;
      value = value * 2 + (((byte ?? 0) >> (7 - (this.at & 7))) & 1);
    }
    return value;
  }

  readCount(): number {
    let value = 0;
    for (let place = 1; place < 2 ** 32; place *= 16) {
      const more = this.read(1);
      value += this.read(4) * place;
      if (!more) break;
    }
    return value;
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as letters that stand in an address as they are (base64url of RFC 4648, without filling). */
export function textOf(bytes: readonly number[]): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = Math.min(3, bytes.length - i);
    const all = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let k = 0; k <= left; k++) out += LETTERS[(all >> (18 - 6 * k)) & 63];
  }
  return out;
}

/** The bytes of such letters; undefined where another letter is among them, or no bytes give so many. */
export function bytesOf(text: string): number[] | undefined {
  if (text.length % 4 === 1) return undefined;
  const out: number[] = [];
  for (let i = 0; i < text.length; i += 4) {
    const left = Math.min(4, text.length - i);
    let all = 0;
    for (let k = 0; k < 4; k++) {
      const value = k < left ? LETTERS.indexOf(text[i + k]!) : 0;
      if (value < 0) return undefined;
      all = (all << 6) | value;
    }
    // What fills the last letter up says nothing: another letter there would be another word for the same.
    if (left < 4 && all & (left === 2 ? 0xffff : 0xff)) return undefined;
    for (let k = 0; k < left - 1; k++) out.push((all >> (16 - 8 * k)) & 255);
  }
  return out;
}
