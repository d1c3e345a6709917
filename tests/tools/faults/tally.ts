/** How many examples of a broken promise are printed for each kind. */
const SHOWN = 4;

interface Row {
  tried: number;
  broken: number;
  examples: string[];
}

/** Counts tries and broken promises by kind, and prints them. */
export class Tally {
  /** The one that was begun last. */
  static latest: Tally | undefined;
  readonly name: string;
  readonly #rows = new Map<string, Row>();
  readonly #notes: string[] = [];
  readonly #start = performance.now();

  constructor(name: string) {
    this.name = name;
    Tally.latest = this;
  }

  get tried(): number {
    return [...this.#rows.values()].reduce((n, r) => n + r.tried, 0);
  }

  get broken(): number {
    return [...this.#rows.values()].reduce((n, r) => n + r.broken, 0);
  }

  get seconds(): number {
    return (performance.now() - this.#start) / 1000;
  }

  /** One try of a kind: what is wrong with it, or nothing. */
  add(kind: string, wrong?: string): void {
    const row = this.#rows.get(kind) ?? { tried: 0, broken: 0, examples: [] };
    this.#rows.set(kind, row);
    row.tried++;
    if (wrong === undefined) return;
    row.broken++;
    if (row.examples.length < SHOWN) row.examples.push(wrong.slice(0, 220).replaceAll('\n', ' '));
  }

  /** A figure that is no promise by itself. */
  note(text: string): void {
    this.#notes.push(text);
  }

  print(): void {
    console.log(`\n${this.name}: ${this.tried} checks, ${this.broken} broken, ${this.seconds.toFixed(0)} s`);
    const width = Math.max(0, ...[...this.#rows.keys()].map((k) => k.length));
    for (const [kind, { tried, broken, examples }] of this.#rows) {
      console.log(
        `  ${kind.padEnd(width)}  ${String(tried).padStart(6)} tried ${String(broken).padStart(6)} broken`,
      );
      for (const example of examples) console.log(`      e.g. ${example}`);
    }
    for (const note of this.#notes) console.log(`  ${note}`);
  }
}

/** Says from time to time how far a long part is. */
export function progress(name: string, total: number): (by?: number) => void {
  let [done, said] = [0, performance.now()];
  return (by = 1) => {
    done += by;
    if (performance.now() - said < 30_000) return;
    said = performance.now();
    console.log(`  ... ${name}: ${done} of ${total}`);
  };
}
