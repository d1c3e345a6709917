import type { PictureWords } from '../parts/picture.ts';

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

export const pictureEs: PictureWords = {
  shapeFailed: 'La otra forma del cuerpo no se pudo cargar. Revise la conexión e inténtelo de nuevo.',
  trouble: {
    'no-webgl': 'Este dispositivo no puede mostrar el cuerpo 3D. Todo está aquí en texto y en un mapa plano.',
    'no-context':
      'El dispositivo no tiene sitio para el cuerpo 3D en este momento. Todo está aquí en texto y en un mapa plano. Cerrar otras páginas puede ayudar.',
    'too-old':
      'El sistema de este dispositivo es demasiado antiguo para el cuerpo 3D. Todo está aquí en texto y en un mapa plano.',
    undrawable: 'Este dispositivo no pudo dibujar el cuerpo 3D. Todo está aquí en texto y en un mapa plano.',
    failed: 'No se pudo cargar el cuerpo 3D. Todo está aquí en texto y en un mapa plano.',
    lost: 'El dispositivo puso en pausa el cuerpo 3D. Hasta que vuelva, aquí está el mapa plano.',
  },
  why: 'Sin cuerpo 3D: ¿por qué?',
  retry: 'Probar de nuevo el cuerpo 3D',
  which: '¿Qué lugar?',
  returning: 'El dispositivo puso en pausa el cuerpo 3D. Vuelve solo.',
  slow: 'El cuerpo 3D tarda en llegar. Todo está también en el texto y en el mapa plano.',
  muscles: 'Los músculos todavía están llegando.',
  figure: 'La figura está en camino.',
  parts: {
    'bones-head': 'los huesos de la cabeza y el cuello',
    'bones-trunk': 'los huesos del tronco',
    'bones-low': 'los huesos de la zona lumbar y la pelvis',
    neighbours: 'los órganos, los vasos y los nervios',
    'muscles-head': 'los músculos de la cabeza',
    'muscles-neck': 'los músculos del cuello',
    'muscles-shoulder': 'los músculos de los hombros',
    'muscles-low': 'los músculos de la zona lumbar',
    'muscles-hip': 'los músculos de las caderas',
  },
  otherPart: 'algunas partes del cuerpo',
  missing: (parts) => sentence(`no se pudieron cargar ${parts.join(', ')}`),
  addition: {
    slow: 'Esta parte de la imagen tarda en llegar. El cuerpo y el texto están aquí.',
    failed: 'Esta parte de la imagen no se pudo mostrar. El cuerpo y el texto están aquí.',
  },
};
