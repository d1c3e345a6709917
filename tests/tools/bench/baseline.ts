import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One figure of a run that another machine can compare with its own: a ratio, a number of things, or bytes. Never a time. */
export interface Figure {
  value: number;
  better: 'less' | 'more';
  /** By what share of the kept value it may be worse: as much as runs of one build differ by themselves. */
  tolerance: number;
}

export type Figures = Readonly<Record<string, Figure>>;

interface Compared {
  name: string;
  kept: number | undefined;
  now: number | undefined;
  /** Share of the kept value by which it is worse (above 0) or better (below). */
  change: number;
  verdict: 'alike' | 'better' | 'worse' | 'new' | 'gone';
}

/** Each figure of a run beside the kept one. How much worse it may be is what was written down with the kept one. */
export function compare(kept: Figures, now: Figures): Compared[] {
  const names = [...new Set([...Object.keys(now), ...Object.keys(kept)])];
  return names.map((name) => {
    const [before, after] = [kept[name], now[name]];
    const row = { name, kept: before?.value, now: after?.value, change: 0 };
    if (!before) return { ...row, verdict: 'new' };
    if (!after) return { ...row, verdict: 'gone' };
    const change = worseBy(before, after.value);
    return { ...row, change, verdict: verdictOf(change, before.tolerance) };
  });
}

/** What cannot be compared, for it is no number, counts as worse than anything. */
function worseBy({ value, better }: Figure, now: number): number {
  if (!Number.isFinite(now)) return Number.POSITIVE_INFINITY;
  if (now === value) return 0;
  const share = (now - value) / Math.abs(value);
  return better === 'less' ? share : -share;
}

function verdictOf(change: number, tolerance: number): Compared['verdict'] {
  if (change > tolerance) return 'worse';
  return change < -tolerance ? 'better' : 'alike';
}

/** What is to be kept of a run: its values, and of figures that were kept before the tolerance that is written there. */
export const keeping = (kept: Figures, now: Figures): Figures =>
  Object.fromEntries(
    Object.entries(now).map(([name, figure]) => [
      name,
      { ...figure, value: rounded(figure.value), tolerance: kept[name]?.tolerance ?? figure.tolerance },
    ]),
  );

/** Three digits say enough of a ratio; counts and bytes are whole. */
const rounded = (value: number): number =>
  Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));

const shown = (value: number | undefined): string => (value === undefined ? '-' : String(rounded(value)));

/** The table of a comparison, and a last line that names what got worse. */
export function told(rows: readonly Compared[]): string[] {
  const percent = ({ kept, now, change }: Compared) =>
    kept === undefined || now === undefined ? '' : `${change > 0 ? '+' : ''}${(change * 100).toFixed(0)} %`;
  const wide = Math.max(...rows.map((r) => r.name.length));
  const worse = rows.filter((r) => r.verdict === 'worse');
  return [
    `${'against the baseline (above 0 % is worse)'.padEnd(wide + 2)}      kept       now`,
    ...rows.map(
      (r) =>
        `  ${r.name.padEnd(wide)}${shown(r.kept).padStart(10)}${shown(r.now).padStart(10)}${percent(r).padStart(9)}${r.verdict === 'alike' ? '' : `  ${r.verdict}`}`,
    ),
    worse.length === 0
      ? 'Nothing got worse by more than its tolerance.'
      : `Worse by more than their tolerance: ${worse.map((r) => r.name).join('; ')}.`,
  ];
}

const FILE = fileURLToPath(new URL('./baseline.json', import.meta.url));

/** The figures that were kept last; none before the first time. */
export const readBaseline = (): Figures => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {});

export const writeBaseline = (figures: Figures): void =>
  writeFileSync(FILE, `${JSON.stringify(figures, undefined, 2)}\n`);
