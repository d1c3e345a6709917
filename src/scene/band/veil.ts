/** Between these shares of the way from one level to the next, one scene takes the other's place. */
const [FROM, TO] = [0.5, 0.86];

const share = (way: number): number => Math.min(1, Math.max(0, (way - FROM) / (TO - FROM)));

/** How far the scene of `own` level has come into sight (x) and gone out of it (y), when the way inward is at `level`. */
export function setVeil(veil: { x: number; y: number }, own: number, level: number): void {
  veil.x = own === 0 ? 1 : share(level - own + 1);
  veil.y = share(level - own);
}
