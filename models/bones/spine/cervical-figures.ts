import type { LocalPoint, VertebraFigures } from './figures.ts';

export interface CervicalFigures extends VertebraFigures {
  level: number;
  fma: number;
  /** Articular column: its middle (x) and half width. */
  pillar: readonly [x: number, halfWidth: number];
  anteriorTubercle: LocalPoint;
  /** Top of the uncinate process. */
  uncinate: LocalPoint;
  /** Transverse foramen: x, f and radius. */
  transverseForamen: readonly [x: number, f: number, radius: number];
  /** Half distance of the two tips of the spinous process; 0 where it is single. */
  bifid: number;
}

/** C3 to C7 as measured on one adult man of 1.65 m: mm, see `figures.ts` for the frames. */
export const cervicalFigures: readonly CervicalFigures[] = [
  {
    level: 3,
    fma: 12521,
    centre: [1448, 91],
    tilt: -7,
    body: { height: 7, width: [10.5, 10.2, 9.5], front: 7.2, back: 8.3, widest: 1, hollow: 0.8 },
    canal: [11.5, -8.3, -23.5],
    pedicle: { middle: [-12.5, 0, -9], height: 3, width: 2.8 },
    superior: [-19, 6.5, -13.7],
    inferior: [-19, -10, -17],
    transverseTip: [-26.8, -4.5, -8],
    laminaTop: [-1, -24],
    laminaBottom: [-11, -26],
    spinous: { root: [-6.5, -27], tip: [-17, -41.5], height: [5, 2.6], width: [2.6, 1.8] },
    pillar: [-18.3, 7],
    anteriorTubercle: [-21, -2, 1],
    uncinate: [-12, 8, -4],
    transverseForamen: [-18, -3.6, 2.7],
    bifid: 2.6,
  },
  {
    level: 4,
    fma: 12522,
    centre: [1433, 90.5],
    tilt: -4,
    body: { height: 6.5, width: [11, 10.5, 10], front: 7, back: 7.6, widest: 1, hollow: 0.8 },
    canal: [12, -7.5, -25],
    pedicle: { middle: [-13, 0.5, -8.5], height: 3, width: 2.8 },
    superior: [-20, 7.5, -12.7],
    inferior: [-19, -7.5, -17],
    transverseTip: [-27, -1.5, -5],
    laminaTop: [1, -25],
    laminaBottom: [-10, -27],
    spinous: { root: [-4.5, -28], tip: [-11.5, -41], height: [5.3, 2.8], width: [2.6, 1.8] },
    pillar: [-18.5, 7],
    anteriorTubercle: [-22.5, 0, 2],
    uncinate: [-12.3, 8.2, -3.5],
    transverseForamen: [-18.2, -3.4, 2.9],
    bifid: 2.8,
  },
  {
    level: 5,
    fma: 12523,
    centre: [1417, 89],
    tilt: -16,
    body: { height: 6.5, width: [11.5, 11, 10.5], front: 7.3, back: 7.6, widest: 1, hollow: 0.8 },
    canal: [12.3, -7.3, -21],
    pedicle: { middle: [-13.3, 2, -8.5], height: 3.2, width: 2.8 },
    superior: [-18, 10.3, -12.5],
    inferior: [-18, -8.5, -18.2],
    transverseTip: [-28.5, -1.3, -5.2],
    laminaTop: [1.5, -21.5],
    laminaBottom: [-10, -25.5],
    spinous: { root: [-4.5, -25], tip: [-17.5, -42], height: [4.6, 2.3], width: [2.6, 1.8] },
    pillar: [-18.3, 7],
    anteriorTubercle: [-23, 1, 2],
    uncinate: [-12.5, 8.8, -2.5],
    transverseForamen: [-18.4, -3.2, 3],
    bifid: 2.8,
  },
  {
    level: 6,
    fma: 12524,
    centre: [1402, 86.5],
    tilt: -19,
    body: { height: 6.5, width: [12, 11.5, 11.5], front: 7.3, back: 7.6, widest: 1, hollow: 0.8 },
    canal: [12.5, -7.5, -21.5],
    pedicle: { middle: [-13.8, 1.5, -9], height: 3.2, width: 2.9 },
    superior: [-20, 11, -14],
    inferior: [-18, -9, -19.2],
    transverseTip: [-28.5, -1.4, -8.5],
    laminaTop: [1, -21.5],
    laminaBottom: [-11, -26],
    spinous: { root: [-5, -26], tip: [-19.3, -47], height: [5, 3], width: [2.6, 2] },
    pillar: [-18.5, 7],
    anteriorTubercle: [-24, -1.5, 1.5],
    uncinate: [-13, 8.5, -2.8],
    transverseForamen: [-18.8, -3.8, 3],
    bifid: 2,
  },
  {
    level: 7,
    fma: 12525,
    centre: [1388.5, 81.5],
    tilt: -22,
    body: { height: 6.6, width: [13, 12.7, 13.5], front: 8.2, back: 9, widest: 1, hollow: 0.8 },
    canal: [12, -8.5, -22.2],
    pedicle: { middle: [-14, 1.5, -10.5], height: 3.3, width: 3.4 },
    superior: [-20, 12.4, -14],
    inferior: [-17, -10, -22.5],
    transverseTip: [-32.5, 4, -11],
    laminaTop: [1, -22.5],
    laminaBottom: [-12.5, -28],
    spinous: { root: [-6.5, -28], tip: [-22.5, -50], height: [6, 4], width: [2.8, 2.8] },
    pillar: [-17.8, 6.5],
    anteriorTubercle: [-24, 0.5, -3],
    uncinate: [-13.5, 7.5, -4],
    transverseForamen: [-20.5, -6.3, 2.1],
    bifid: 0,
  },
];
