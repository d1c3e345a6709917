/**
 * Sizes of what the close views draw, micrometres, as the content's sources give them (`openstax-anatomy`,
 * `walker-1974`, `chen-2016-sarcomere`, `gerwin-2020`). Where they give a range, the drawn value lies in it.
 */

/** Sarcomere of resting human muscle: 2.0 to 3.2, by method and by how the limb lies. */
export const REST_LENGTH = 2.4;
/** Z-line spacing in contracted foci was 25 to 45 % of normal, so 0.6 to 1.1 (Gerwin 2020); drawn at a third. */
export const KNOT = 0.8;
/**
 * Beyond the knot: drawn so long that the fibre keeps its length, and longer than muscle was seen at rest. Nobody has
 * measured it; filaments still overlap (they lose touch at about 4.2).
 */
export const STRETCHED = 3.4;
/** A sarcomere of the healthy muscle when the film contracts it: a drawn value above the shortest possible 1.3. */
export const CONTRACTED = 1.9;
/** Filaments do not change their lengths: they slide (Walker & Schrodt 1974). */
export const THIN = 1.27;
export const THICK = 1.6;

/** Myofibril: 1 to 2 across. */
export const MYOFIBRIL = 1.3;
/** Muscle fibre: 40 to 80 across in limb muscle. */
export const FIBRE = 52;
/** Motor end plate: 20 to 60 across, one on each fibre. */
export const END_PLATE = 42;
/** Capillary, drawn about as wide as the red cells that pass it in single file. */
export const CAPILLARY = 8;
