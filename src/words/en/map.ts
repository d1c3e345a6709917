import type { MapWords } from '../parts/map.ts';

export const mapEn: MapWords = {
  name: 'Flat map of the body',
  faces: { front: 'Front', back: 'Back' },
  alsoHere: (count) => (count === 1 ? '1 place here' : `${count} places here`),
  show: 'Flat map',
  show3d: '3D body',
  sided: (name, side) => `${name}, ${side.toLowerCase()}`,
  roles: { lengthens: 'gets longer', works: 'works' },
  missed: {
    inside: 'The map shows the place; the text tells the way into the muscle.',
    needle: 'The map shows the place; the text tells of the needle.',
    movement: 'The map stands still; the text tells how to move.',
    bones: 'The map has no bones. They are only on the 3D body.',
  },
};
