import type { SolidDefinition } from '../../definition.ts';
import { magnify } from '../../geometry/solid/lens.ts';
import type { Box3 } from '../../geometry/solid/sdf.ts';
import { wholeSkinOf } from '../index.ts';
import { femaleShape, referenceShape, type SkinParameters } from '../parameters.ts';
import { ARM_SEAM, LEG_SEAM } from '../seams.ts';

/** Boxes that hold what is meshed of arm and leg: a little above their seams, where they are cut off. */
const ARM_BOXES: readonly Box3[] = [
  { min: [-272, 1040, -6], max: [-156, 1154, 124] },
  { min: [-290, 930, 4], max: [-160, 1110, 132] },
  { min: [-312, 800, 40], max: [-196, 940, 142] },
  { min: [-345, 652, 88], max: [-208, 805, 212] },
];
const LEG_BOXES: readonly Box3[] = [
  { min: [-176, 420, -14], max: [0, 698, 190] },
  { min: [-152, 100, -34], max: [-20, 425, 142] },
  { min: [-164, -14, -18], max: [-34, 105, 244] },
];

const around = (boxes: readonly Box3[]): Box3 => {
  const edge = (d: 0 | 1 | 2, pick: 'min' | 'max') => Math[pick](...boxes.map((box) => box[pick][d]));
  return {
    min: [edge(0, 'min'), edge(1, 'min'), edge(2, 'min')],
    max: [edge(0, 'max'), edge(1, 'max'), edge(2, 'max')],
  };
};

/** The right arm from the seam to the fingertips: finest in the hand. */
const armSolid = (shape: SkinParameters): SolidDefinition['solid'] => ({
  sdf: wholeSkinOf(shape),
  bounds: around(ARM_BOXES),
  fineness: {
    edge: 7,
    triangles: 4500,
    lens: magnify([{ centre: [-282, 692, 170], radius: 52, fade: 110, power: 4.6 }], ARM_BOXES),
    seams: { rings: [ARM_SEAM], ended: true },
  },
});

/** The right leg from the seam to the toes: finest in the forefoot, fine round the kneecap. */
const legSolid = (shape: SkinParameters): SolidDefinition['solid'] => ({
  sdf: wholeSkinOf(shape),
  bounds: around(LEG_BOXES),
  fineness: {
    edge: 8,
    triangles: 3660,
    lens: magnify(
      [
        { centre: [-108, 2, 210], radius: 42, fade: 70, power: 4 },
        { centre: [-84, 418, 116], radius: 34, fade: 34, power: 2.1 },
      ],
      LEG_BOXES,
    ),
    seams: { rings: [LEG_SEAM], ended: true },
  },
});

const common = {
  // Parts of the concept whose number the trunk's skin carries.
  fma: { right: null, left: null },
  tissue: 'skin',
  file: import.meta.url,
} as const;

/** Skin of the limbs of the reference body, right side; it goes on where the trunk's skin ends without stumps. */
export const limbSkins: readonly SolidDefinition[] = [
  {
    ...common,
    id: 'skin-arm',
    name: { latin: 'cutis membri superioris', english: 'skin of the arm' },
    solid: armSolid(referenceShape),
  },
  {
    ...common,
    id: 'skin-leg',
    name: { latin: 'cutis membri inferioris', english: 'skin of the leg' },
    solid: legSolid(referenceShape),
  },
];

/** The same of the female shape. */
export const femaleLimbSkins: readonly SolidDefinition[] = [
  {
    ...common,
    id: 'skin-arm-female',
    name: { latin: 'cutis membri superioris (forma feminina)', english: 'skin of the arm (female shape)' },
    solid: armSolid(femaleShape),
  },
  {
    ...common,
    id: 'skin-leg-female',
    name: { latin: 'cutis membri inferioris (forma feminina)', english: 'skin of the leg (female shape)' },
    solid: legSolid(femaleShape),
  },
];
