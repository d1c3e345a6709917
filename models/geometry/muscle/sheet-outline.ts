import { smoothstep } from '../../../src/core/math/ease.ts';
/** How the ends of a sheet differ from its first and last line. */
export interface SheetEnds {
  /** Outline of the slips at the origin from edge to edge, tip by notch by tip: [u, v], v = 0 on the first line. */
  slips?: readonly (readonly [u: number, v: number])[] | undefined;
  /** Radius of the round corners at the origin and at the insertion, mm. */
  corners?: readonly [origin: number, insertion: number] | undefined;
  /** Vertices close enough for rises as small as a hand's breadth. */
  fine?: boolean | undefined;
}

/** Where a sheet begins and ends at each u, and how thick it is there. */
interface Outline {
  /** Places from edge to edge that get vertices. */
  columns: number[];
  from: (u: number) => number;
  to: (u: number) => number;
  /** Share of the thickness at (u, v): thin at the outline, with a groove on from every notch. */
  thickness: (u: number, v: number) => number;
  /** Places of the rows between `from` (0) and `to` (1): closer where the outline turns. */
  rows: (count: number) => number[];
}

/** Columns between a tip and the next notch: one to so many mm, four at most, but none may rise by more in v. */
const SIDE = { step: 9, most: 4, rise: 0.21 };
/** Columns of a sheet without slips: more the wider it is (mm). */
const plainColumns = (width: number, fine: boolean): number[] => {
  const most = fine ? Math.round(width / 13) : 16;
  const count = Math.min(most, Math.max(9, Math.round(width / 12) + 5));
  return even(count).map((t) => 0.5 - 0.5 * (fine ? 1 - 2 * t : Math.cos(Math.PI * t)));
};
/** A slip narrows toward its tip as a power of the way to the notch: a little rounder than a triangle. */
const POINTED = 1.25;
/** Within so much of the outline (mm) the sheet thins, down to this share of its thickness. */
const RIM = { width: 9, thickness: 0.3 };
/** Grooves between slips: depth as a share of the thickness, half-width (mm), and how far they run on (share of v). */
const GROOVE = { depth: 0.55, width: 6, length: 0.4 };

/** The outline of a sheet of such length and widths (origin, insertion; mm); undefined when its ends are plain. */
export function sheetOutline(
  { slips, corners, fine = false }: SheetEnds,
  [width, last]: readonly [origin: number, insertion: number],
  length: number,
): Outline | undefined {
  if (!slips && !corners && !fine) return undefined;
  const [before, after] = corners ?? [0, 0];
  const inset = (u: number, radius: number, across: number): number => {
    const within = Math.max(0, radius - Math.min(u, 1 - u) * across);
    return (radius - Math.sqrt(radius ** 2 - within ** 2)) / length;
  };
  const from = (u: number) => Math.max(inset(u, before, width), slips ? slipAt(slips, u) : 0);
  const to = (u: number) => 1 - inset(u, after, last);
  const notches = (slips ?? []).filter(
    ([, v], i, all) => v > (all[i - 1]?.[1] ?? 1) && v > (all[i + 1]?.[1] ?? 1),
  );
  const groove = (u: number, v: number): number =>
    notches.reduce((share, [at, start]) => {
      const near = Math.exp(-((((u - at) * width) / GROOVE.width) ** 2));
      const fade = 1 - smoothstep(0, 1, (v - start) / GROOVE.length);
      return share * (1 - GROOVE.depth * near * fade);
    }, 1);
  const rim = (u: number, v: number): number => {
    const inward = Math.min((v - from(u)) * length, (to(u) - v) * length, u * width, (1 - u) * width);
    return RIM.thickness + (1 - RIM.thickness) * smoothstep(0, 1, inward / RIM.width);
  };
  return {
    columns: slips ? slipColumns(slips, width) : plainColumns(Math.max(width, last), fine),
    from,
    to,
    thickness: (u, v) => rim(u, v) * groove(u, v),
    rows: (count) => [0, 0.3 / count, ...even(count).slice(1, -1), 1 - 0.3 / count, 1],
  };
}

const even = (steps: number): number[] => Array.from({ length: steps + 1 }, (_, i) => i / steps);

/** v at which the slips begin at u. */
function slipAt(slips: NonNullable<SheetEnds['slips']>, u: number): number {
  const next = Math.max(
    1,
    slips.findIndex(([at]) => at >= u),
  );
  const [a, b] = [slips[next - 1]!, slips[next]!];
  const t = Math.min(1, Math.max(0, (u - a[0]) / (b[0] - a[0])));
  const [tip, notch, way] = a[1] < b[1] ? [a[1], b[1], t] : [b[1], a[1], 1 - t];
  return tip + (notch - tip) * way ** POINTED;
}

const slipColumns = (slips: NonNullable<SheetEnds['slips']>, width: number): number[] => [
  ...slips.slice(1).flatMap(([b, w], i) => {
    const [a, v] = slips[i]!;
    const wide = Math.min(SIDE.most, Math.round(((b - a) * width) / SIDE.step));
    const count = Math.max(1, wide, Math.ceil((Math.abs(w - v) * POINTED) / SIDE.rise));
    return Array.from({ length: count }, (_, k) => a + ((b - a) * k) / count);
  }),
  slips.at(-1)![0],
];
