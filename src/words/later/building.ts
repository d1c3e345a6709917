import type { Language } from '../../core/ids.ts';
import type { BuildStep } from '../../core/model/build-news.ts';

/** Words for whoever works on the app: the development server builds the body while the page is there. None is in the built app. */
interface BuildingWords {
  body: string;
  limbs: string;
  steps: Record<BuildStep, string>;
  count: (done: number, of: number) => string;
  failed: string;
}

/** By language. */
export const buildingWords: Record<Language, BuildingWords> = {
  en: {
    body: 'The 3D body is being built. The first time takes some minutes; the text is here already.',
    limbs: 'Arms, legs and face are still being built.',
    steps: { mesh: 'Shapes', untangle: 'Muscles in motion', shade: 'Light and shade' },
    count: (done, of) => `${done} of ${of}`,
    failed: 'This could not be built. When a file is changed it is tried again.',
  },
  es: {
    body: 'El cuerpo 3D se está construyendo. La primera vez tarda unos minutos; el texto ya está aquí.',
    limbs: 'Los brazos, las piernas y la cara todavía se están construyendo.',
    steps: { mesh: 'Formas', untangle: 'Músculos en movimiento', shade: 'Luz y sombra' },
    count: (done, of) => `${done} de ${of}`,
    failed: 'Esto no se pudo construir. Se intenta de nuevo cuando cambia un archivo.',
  },
};
