import type { Language } from '../../core/ids.ts';
import type { ViewportStatus } from '../../state/viewport/viewport.ts';

/** Words for a 3D body that is long in coming, comes in part, or cannot be shown. */
export interface PictureWords {
  /** The other shape of the body could not be had. */
  shapeFailed: string;
  trouble: Record<Exclude<ViewportStatus, 'loading' | 'ready'>, string>;
  /** In a line where there is little room; the reason and what can be done come out of it. */
  why: string;
  retry: string;
  /** A tap may have meant several places. */
  which: string;
  /** The device took it away, and it is expected back. */
  returning: string;
  slow: string;
  muscles: string;
  /** What the files hold, by their names. */
  parts: Record<string, string>;
  otherPart: string;
  missing: (parts: readonly string[]) => string;
  /** What a step adds to the body. */
  addition: Record<'slow' | 'failed', string>;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

export const picture: Record<Language, PictureWords> = {
  en: {
    shapeFailed: 'The other body shape could not be loaded. Check the connection and try again.',
    trouble: {
      'no-webgl': 'This device cannot show the 3D body. Everything is here as text and as a flat map.',
      'no-context':
        'The device has no room for the 3D body right now. Everything is here as text and as a flat map. Closing other pages may help.',
      'too-old':
        'This device’s system is too old for the 3D body. Everything is here as text and as a flat map.',
      undrawable: 'This device could not draw the 3D body. Everything is here as text and as a flat map.',
      failed: 'The 3D body could not be loaded. Everything is here as text and as a flat map.',
      lost: 'The 3D body was paused by the device. Until it is back, here is the flat map.',
    },
    why: 'No 3D body: why?',
    retry: 'Try the 3D body again',
    which: 'Which place?',
    returning: 'The device paused the 3D body. It comes back by itself.',
    slow: 'The 3D body takes long to come. All of it is in the text and on the flat map too.',
    muscles: 'The muscles are still coming.',
    parts: {
      'bones-head': 'the bones of the head and neck',
      'bones-trunk': 'the bones of the trunk',
      'bones-low': 'the bones of the low back and pelvis',
      neighbours: 'the organs, vessels and nerves',
      'muscles-head': 'the muscles of the head',
      'muscles-neck': 'the muscles of the neck',
      'muscles-shoulder': 'the muscles of the shoulders',
      'muscles-low': 'the muscles of the low back',
      'muscles-hip': 'the muscles of the hips',
    },
    otherPart: 'some parts of the body',
    missing: (parts) => sentence(`${parts.join(', ')} could not be loaded`),
    addition: {
      slow: 'This part of the picture takes long to come. The body and the text are here.',
      failed: 'This part of the picture could not be shown. The body and the text are here.',
    },
  },
  es: {
    shapeFailed: 'La otra forma del cuerpo no se pudo cargar. Revise la conexión e inténtelo de nuevo.',
    trouble: {
      'no-webgl':
        'Este dispositivo no puede mostrar el cuerpo 3D. Todo está aquí en texto y en un mapa plano.',
      'no-context':
        'El dispositivo no tiene sitio para el cuerpo 3D en este momento. Todo está aquí en texto y en un mapa plano. Cerrar otras páginas puede ayudar.',
      'too-old':
        'El sistema de este dispositivo es demasiado antiguo para el cuerpo 3D. Todo está aquí en texto y en un mapa plano.',
      undrawable:
        'Este dispositivo no pudo dibujar el cuerpo 3D. Todo está aquí en texto y en un mapa plano.',
      failed: 'No se pudo cargar el cuerpo 3D. Todo está aquí en texto y en un mapa plano.',
      lost: 'El dispositivo puso en pausa el cuerpo 3D. Hasta que vuelva, aquí está el mapa plano.',
    },
    why: 'Sin cuerpo 3D: ¿por qué?',
    retry: 'Probar de nuevo el cuerpo 3D',
    which: '¿Qué lugar?',
    returning: 'El dispositivo puso en pausa el cuerpo 3D. Vuelve solo.',
    slow: 'El cuerpo 3D tarda en llegar. Todo está también en el texto y en el mapa plano.',
    muscles: 'Los músculos todavía están llegando.',
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
  },
};
