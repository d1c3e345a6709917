import type { MapWords } from '../parts/map.ts';

export const mapEs: MapWords = {
  name: 'Mapa plano del cuerpo',
  faces: { front: 'Frente', back: 'Espalda' },
  alsoHere: (count) => (count === 1 ? '1 lugar aquí' : `${count} lugares aquí`),
  show: 'Mapa plano',
  show3d: 'Cuerpo en 3D',
  sided: (name, side) => `${name}, ${side.toLowerCase()}`,
  roles: { lengthens: 'se alarga', works: 'trabaja' },
  missed: {
    inside: 'El mapa muestra el lugar; el texto cuenta el camino al músculo.',
    needle: 'El mapa muestra el lugar; el texto cuenta la aguja.',
    movement: 'El mapa no se mueve; el texto dice cómo moverse.',
    bones: 'El mapa no tiene huesos. Solo están en el cuerpo 3D.',
  },
};
