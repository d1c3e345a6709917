import type { LocalPoint, VertebraFigures } from './figures.ts';

export interface LumbarFigures extends VertebraFigures {
  level: number;
  fma: number;
  /** Transverse (costal) process: its root, half height and half thickness there and near its tip. */
  transverse: {
    root: LocalPoint;
    height: readonly [number, number];
    thickness: readonly [number, number];
  };
}

/** L1 to L5 as measured on one adult man of 1.65 m: mm, see `figures.ts` for the frames. */
export const lumbarFigures: readonly LumbarFigures[] = [
  {
    level: 1,
    fma: 13072,
    centre: [1068, 91],
    tilt: 13,
    body: { height: 13.2, width: [20.5, 17.5, 20.5], front: 17, back: 19, widest: 4, hollow: 1.5 },
    canal: [10.5, -17.3, -34],
    pedicle: { middle: [-13.5, 3.5, -22], height: 7, width: 4 },
    superior: [-12.7, 17.5, -35],
    inferior: [-11.5, -26.5, -35],
    transverseTip: [-34, 2.5, -35],
    laminaTop: [0, -34],
    laminaBottom: [-17, -39],
    spinous: { root: [-8, -38], tip: [-18, -61], height: [7.5, 8], width: [2.4, 2.2] },
    transverse: { root: [-17, 3, -28], height: [4.5, 3], thickness: [2.8, 1.8] },
  },
  {
    level: 2,
    fma: 13073,
    centre: [1035.5, 96.5],
    tilt: 5,
    body: { height: 14.5, width: [20.5, 19, 21.3], front: 17, back: 19, widest: 3, hollow: 1.6, wedge: 3.4 },
    canal: [10.5, -17.5, -33.5],
    pedicle: { middle: [-14.5, 3.5, -22.5], height: 7, width: 4.5 },
    superior: [-13, 17.5, -33.5],
    inferior: [-13.5, -27.3, -37.5],
    transverseTip: [-38.5, 3.5, -37.5],
    laminaTop: [0, -33.5],
    laminaBottom: [-20, -39],
    spinous: { root: [-9, -37], tip: [-17.5, -60], height: [8, 8.5], width: [2.4, 2.2] },
    transverse: { root: [-18, 3, -28], height: [4.8, 3.4], thickness: [2.8, 1.8] },
  },
  {
    level: 3,
    fma: 13074,
    centre: [1002.5, 99],
    tilt: -1,
    body: { height: 15, width: [21, 18.8, 21], front: 17.5, back: 19, widest: 3, hollow: 1.6, wedge: 3.8 },
    canal: [11.3, -17.3, -34],
    pedicle: { middle: [-16.8, 2.5, -22.5], height: 6.7, width: 5.3 },
    superior: [-15, 16, -33.5],
    inferior: [-15.2, -25.3, -36.7],
    transverseTip: [-39, 1.7, -35],
    laminaTop: [0, -34.5],
    laminaBottom: [-19, -40],
    spinous: { root: [-8, -38], tip: [-18, -60], height: [7.5, 8.5], width: [2.5, 2.4] },
    transverse: { root: [-20, 2, -25.5], height: [5, 3.6], thickness: [3, 1.9] },
  },
  {
    level: 4,
    fma: 13075,
    centre: [968.5, 96],
    tilt: -10,
    body: { height: 14.5, width: [22, 20.5, 23], front: 18, back: 19, widest: 3, hollow: 1.6, wedge: 3.4 },
    canal: [12.2, -18, -36],
    pedicle: { middle: [-18.5, 3, -22.5], height: 7, width: 6 },
    superior: [-19, 16.3, -33],
    inferior: [-20.3, -25, -34.7],
    transverseTip: [-42, 2.5, -30.5],
    laminaTop: [0, -36],
    laminaBottom: [-17.5, -40.5],
    spinous: { root: [-9, -39], tip: [-16, -56.5], height: [7.5, 7.5], width: [2.5, 2.4] },
    transverse: { root: [-21, 3, -23.5], height: [5.5, 3.6], thickness: [3.6, 2] },
  },
  {
    level: 5,
    fma: 13076,
    centre: [935.5, 88.5],
    tilt: -22,
    body: {
      height: 14.6,
      width: [22.5, 21.5, 24],
      front: 19.8,
      back: 20.5,
      widest: 3,
      hollow: 2.6,
      wedge: 5.6,
    },
    canal: [13.3, -19.5, -36.5],
    pedicle: { middle: [-20, 2.5, -24], height: 7, width: 7 },
    superior: [-22.3, 15.7, -33],
    inferior: [-22.5, -26, -29],
    transverseTip: [-49.5, 5, -30],
    laminaTop: [-3.5, -38],
    laminaBottom: [-16, -39],
    spinous: { root: [-10, -41], tip: [-15, -52.5], height: [7, 6.3], width: [2.5, 2.4] },
    transverse: { root: [-25, -0.5, -17.5], height: [9, 5.8], thickness: [6.5, 4] },
  },
];
