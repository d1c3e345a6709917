import type { Language } from '../../core/ids.ts';
import type { Missed } from '../../domain/map/map-picture.ts';

/** Words of the flat map. */
export interface MapWords {
  name: string;
  faces: Record<'front' | 'back', string>;
  alsoHere: (count: number) => string;
  show: string;
  show3d: string;
  sided: (name: string, side: string) => string;
  /** What an exercise does to a muscle. */
  roles: Record<'lengthens' | 'works', string>;
  /** What the 3D body shows here and the map cannot. */
  missed: Record<Missed, string>;
}

export const map: Record<Language, MapWords> = {
  en: {
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
  },
  es: {
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
  },
};
