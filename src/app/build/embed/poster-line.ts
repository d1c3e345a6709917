import { type Line, placesOf } from '../../../core/model/body-map.ts';
import type { MapFrame } from '../../../domain/map/map-picture.ts';

type Place = readonly [number, number];

/** How far a place lies off the straight way between two others. */
function off([x, y]: Place, [ax, ay]: Place, [bx, by]: Place): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** The places of a line without those that lie on the way between others, to a tolerance (Douglas and Peucker). */
function plainer(places: readonly Place[], tolerance: number): Place[] {
  if (places.length < 3) return [...places];
  const [first, last] = [places[0]!, places.at(-1)!];
  let [worst, most] = [0, tolerance];
  for (let i = 1; i < places.length - 1; i++) {
    const far = off(places[i]!, first, last);
    if (far > most) [worst, most] = [i, far];
  }
  if (worst === 0) return [first, last];
  return [
    ...plainer(places.slice(0, worst + 1), tolerance).slice(0, -1),
    ...plainer(places.slice(worst), tolerance),
  ];
}

/** Of what lies outside of a picture nothing is seen but that it goes on: it is put on a rim around it. */
const RIM = 0.08;

/**
 * A line of the flat map as it is seen in a small picture, as the data of a path in half millimetres: as few letters as can be. Curves run
 * through the middles of its pieces, as on the map; each goes on from the one before (`t`), which is exact since a middle of whole millimetres
 * is whole in halves. Empty where the picture holds nothing of it.
 */
export function shortPath(line: Line, closed: boolean, frame: MapFrame, tolerance: number): string {
  const [rx, ry] = [frame.width * RIM, frame.height * RIM].map(Math.ceil) as [number, number];
  const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  const clamped = placesOf(line).map(
    ([x, y]): Place => [
      within(x, Math.floor(frame.x) - rx, Math.ceil(frame.x + frame.width) + rx),
      within(y, Math.floor(frame.y) - ry, Math.ceil(frame.y + frame.height) + ry),
    ],
  );
  const places = plainer(closed ? [...clamped, clamped[0]!] : clamped, tolerance);
  if (closed) places.pop();
  if (places.length < (closed ? 3 : 2)) return '';
  const seen = (low: number, high: number, of: (place: Place) => number) =>
    places.some((p) => of(p) > low) && places.some((p) => of(p) < high);
  if (!seen(frame.x, frame.x + frame.width, ([x]) => x)) return '';
  if (!seen(frame.y, frame.y + frame.height, ([, y]) => y)) return '';
  return closed ? around(places) : through(places);
}

const middle = (a: Place, b: Place): Place => [a[0] + b[0], a[1] + b[1]];
const twice = ([x, y]: Place): Place => [2 * x, 2 * y];
const step = (from: Place, to: Place): string => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return `${dx}${dy < 0 ? '' : ' '}${dy}`;
};

function around(places: readonly Place[]): string {
  const middles = places.map((p, i) => middle(p, places[(i + 1) % places.length]!));
  const start = middles.at(-1)!;
  const control = twice(places[0]!);
  const rest = middles.slice(1).map((m, i) => `t${step(middles[i]!, m)}`);
  return `M${start.join(' ')}q${step(start, control)} ${step(start, middles[0]!)}${rest.join('')}z`;
}

function through(places: readonly Place[]): string {
  const [first, ...others] = places.map(twice);
  if (others.length < 2) return `M${first!.join(' ')}l${step(first!, others[0]!)}`;
  const inner = places.slice(1, -1).map((p, i) => {
    const next = places[i + 2]!;
    return i === places.length - 3 ? twice(next) : middle(p, next);
  });
  const rest = inner.slice(1).map((m, i) => `t${step(inner[i]!, m)}`);
  return `M${first!.join(' ')}q${step(first!, others[0]!)} ${step(first!, inner[0]!)}${rest.join('')}`;
}
