import { DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three';
import type { Side } from '../../core/ids.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { type SidedStructure, sidedStructures } from '../../core/model/sided-structures.ts';

/** How a structure is shown: each 0..1. */
interface Appearance {
  /** 0 dissolved away, 1 whole. */
  visible: number;
  /** Lit up as the thing that is talked about. */
  emphasis: number;
  /** Paled, to stand back behind what is talked about. */
  dim: number;
  /** In an exercise: 1 lengthening, -1 working. */
  role?: number;
}

const ROWS = 3;

/**
 * The table of all drawn structures, one slot per structure and side, as the shaders read it:
 * row 0 holds the appearance (visible, emphasis, dim, role), row 1 the constants (span u, span v in metres, tendon shares),
 * row 2 how much a muscle is thickened (swell, 0, 0, 0).
 */
export class SlotTable {
  slots: readonly SidedStructure[] = [];
  readonly texture = new DataTexture(null, 1, ROWS, RGBAFormat, FloatType);
  private data = new Float32Array();
  private readonly byKey = new Map<string, number>();

  constructor(index: ModelIndex) {
    this.texture.minFilter = this.texture.magFilter = NearestFilter;
    this.hold(index);
  }

  /** Makes room for all structures of an index that begins with those that are there: these keep their slots and looks. */
  hold(index: ModelIndex): void {
    const before = this.slots.length;
    const earlier = this.data;
    this.slots = sidedStructures(index);
    const width = this.slots.length;
    this.data = new Float32Array(width * 4 * ROWS);
    for (let row = 0; row < ROWS; row++)
      this.data.set(earlier.subarray(row * before * 4, (row + 1) * before * 4), row * width * 4);
    this.slots.slice(before).forEach(({ structure, side }, k) => {
      const i = before + k;
      this.byKey.set(key(structure.id, side), i);
      this.data.set([1, 0, 0, 0], i * 4);
      const muscle = structure.muscle;
      if (muscle) this.data.set([...muscle.span, ...muscle.tendon], (width + i) * 4);
    });
    // What the graphics memory has of it is of another size.
    this.texture.dispose();
    this.texture.image = { data: this.data, width, height: ROWS };
    this.texture.needsUpdate = true;
  }

  /** Slot number of a structure's side (any side finds a midline structure), or -1. */
  find(id: string, side: Side | undefined): number {
    return this.byKey.get(key(id, side)) ?? this.byKey.get(key(id, undefined)) ?? -1;
  }

  isVisible(slot: number): boolean {
    return this.data[slot * 4]! > 0.5;
  }

  /** Whether anything of a slot is left to draw. */
  isDrawn(slot: number): boolean {
    return this.data[slot * 4]! > 0;
  }

  /** Whether a slot has wholly arrived at standing back: paled, not lit up, without a part in an exercise. */
  isPaled(slot: number): boolean {
    const [, emphasis, dim, role] = this.data.subarray(slot * 4, slot * 4 + 4);
    return dim === 1 && emphasis === 0 && role === 0;
  }

  /** Sets how much structures of a side are thickened (below 0: thinned) against rest; those that it is not told of stay as they are. */
  swell(of: (id: string, side: Side) => number | undefined): void {
    const row = this.slots.length * 2;
    this.slots.forEach(({ structure, side }, i) => {
      const told = of(structure.id, side ?? 'right');
      if (told !== undefined) this.data[(row + i) * 4] = told;
    });
    this.texture.needsUpdate = true;
  }

  /** Whether anything of any of these slots is left to draw. */
  anyShown(slots: ReadonlySet<number>): boolean {
    for (const slot of slots) if (this.isDrawn(slot)) return true;
    return false;
  }

  /** Moves every slot toward its target by the share `step` (1 arrives at once); true while anything still moves. */
  approach(targets: readonly Appearance[], step: number): boolean {
    let moving = false;
    targets.forEach(({ visible, emphasis, dim, role = 0 }, i) => {
      const to = [visible, emphasis, dim, role];
      for (let c = 0; c < 4; c++) {
        const at = this.data[i * 4 + c]!;
        const gap = to[c]! - at;
        if (gap === 0) continue;
        const near = Math.abs(gap) < 0.01;
        this.data[i * 4 + c] = near ? to[c]! : at + gap * step;
        moving ||= !near;
        this.texture.needsUpdate = true;
      }
    });
    return moving;
  }
}

const key = (id: string, side: Side | undefined) => `${id}/${side ?? ''}`;
