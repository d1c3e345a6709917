import type { SearchPage } from '../../core/content/pages.ts';
import type { Language } from '../../core/ids.ts';
import type { Missed } from '../../domain/map/map-picture.ts';
import type { SearchKind } from '../../domain/search/document.ts';
import type { SearchField } from '../../domain/search/search.ts';
import type { ShortcutId } from '../../domain/view/shortcuts.ts';

/** Words of the search, of the list of all that is told, of the flat map and of the keys. */
export interface FindWords {
  open: string;
  title: string;
  label: string;
  hint: string;
  clear: string;
  results: string;
  loading: string;
  count: (count: number) => string;
  none: (query: string) => string;
  wayOn: string;
  /** The search itself could not be loaded. */
  failed: string;
  /** Heading over what is written much like what was typed. */
  similar: string;
  kinds: Record<SearchKind, string>;
  pages: Record<SearchPage, string>;
  why: Record<Exclude<SearchField, 'name' | 'aside'>, (text: string) => string>;
  contents: {
    title: string;
    hint: string;
    openAll: string;
    closeAll: string;
    branch: (name: string) => string;
    zones: string;
    zone: (area: string, weight: string) => string;
  };
  map: {
    name: string;
    faces: Record<'front' | 'back', string>;
    alsoHere: (count: number) => string;
    show: string;
    show3d: string;
    help: string;
    print: string;
    cannotPrint: string;
    notPrinted: string;
    left: string;
    right: string;
    sided: (name: string, side: string) => string;
    /** What an exercise does to a muscle. */
    roles: Record<'lengthens' | 'works', string>;
    /** What the 3D body shows here and the map cannot. */
    missed: Record<Missed, string>;
  };
  /** Name of the 3D picture where it can be steered by keys. */
  canvas: string;
  shortcuts: { title: string; use: string; hint: string; keys: Record<ShortcutId, string> };
}

export const find: Record<Language, FindWords> = {
  en: {
    open: 'Find',
    title: 'Find',
    label: 'A muscle, a place, a feeling, an exercise',
    hint: 'For example: pain behind the eye, traps, psoas',
    clear: 'Clear',
    results: 'What was found',
    loading: 'Getting ready to search.',
    count: (count) => (count === 1 ? '1 thing found.' : `${count} things found.`),
    none: (query) => `Nothing was found for “${query}”.`,
    wayOn: 'Try another word, or choose from the list of everything below.',
    failed: 'The search could not be loaded. The list below works without it.',
    similar: 'Written much like it',
    kinds: {
      region: 'Body areas',
      muscle: 'Muscles',
      point: 'Common sites',
      area: 'Where it is felt',
      step: 'Steps',
      stage: 'Moments of the story',
      topic: 'In the text',
      exercise: 'Exercises',
      term: 'Words explained',
      page: 'Pages',
      source: 'Sources',
    },
    pages: {
      pain: 'Show where it hurts',
      help: 'Help',
      keys: 'Keys',
      display: 'Display: text size, colors, calm mode',
      about: 'About this app',
      privacy: 'Privacy',
      credit: 'Where the anatomy comes from',
      review: 'Review sheets for clinicians',
      sources: 'Sources',
    },
    why: {
      alike: (text) => `Also: ${text}`,
      essential: (text) => `Most people feel it here: ${text}`,
      spillover: (text) => `Some people feel it here: ${text}`,
      said: (text) => text,
    },
    contents: {
      title: 'Everything in here',
      hint: 'Open an area to see its muscles, sites, steps and exercises. What you pass is shown on the body.',
      openAll: 'Open all',
      closeAll: 'Close all',
      branch: (name) => `What ${name} holds`,
      zones: 'Where people feel it',
      zone: (area, weight) => `${area}: ${weight}`,
    },
    map: {
      name: 'Flat map of the body',
      faces: { front: 'Front', back: 'Back' },
      alsoHere: (count) => (count === 1 ? '1 place here' : `${count} places here`),
      show: 'Flat map',
      show3d: '3D body',
      help: 'Tap an area, a muscle or a site. Drag to move, scroll or pinch to zoom.',
      print: 'Print',
      cannotPrint:
        'This browser cannot print. Open this page in the browser of your device (often: Open in browser, in the menu), and print it there.',
      notPrinted: 'The picture of the body had not been loaded yet. To have it on paper, print once more.',
      left: 'Left',
      right: 'Right',
      sided: (name, side) => `${name}, ${side.toLowerCase()}`,
      roles: { lengthens: 'gets longer', works: 'works' },
      missed: {
        inside: 'The map shows the place. The way into the muscle is only on the 3D body; the text tells it.',
        needle:
          'The map shows the place. The needle and its path are only on the 3D body; the text tells them.',
        movement: 'The map stands still. The movement is only on the 3D body; the text tells how it is done.',
        bones: 'The map has no bones. They are only on the 3D body.',
      },
    },
    canvas: '3D body: arrow keys turn it, plus and minus zoom. All of it is in the text too.',
    shortcuts: {
      title: 'Keys',
      use: 'Use single keys',
      hint: 'Switch this off if they get in the way, for example when you speak to your device.',
      keys: {
        search: 'Find',
        previous: 'Step back',
        next: 'Next step',
        left: 'Left side',
        right: 'Right side',
        map: 'Flat map or 3D body',
        help: 'Help',
        turn: 'Turn the body, or move the map',
        closer: 'Closer',
        farther: 'Farther',
      },
    },
  },
  es: {
    open: 'Buscar',
    title: 'Buscar',
    label: 'Un músculo, un lugar, una molestia, un ejercicio',
    hint: 'Por ejemplo: dolor detrás del ojo, trapecio, psoas',
    clear: 'Borrar',
    results: 'Lo que se encontró',
    loading: 'Preparando la búsqueda.',
    count: (count) => (count === 1 ? '1 resultado.' : `${count} resultados.`),
    none: (query) => `No se encontró nada para «${query}».`,
    wayOn: 'Pruebe con otra palabra, o elija en la lista de todo, más abajo.',
    failed: 'No se pudo cargar la búsqueda. La lista de abajo funciona sin ella.',
    similar: 'Se escribe parecido',
    kinds: {
      region: 'Zonas del cuerpo',
      muscle: 'Músculos',
      point: 'Sitios comunes',
      area: 'Dónde se siente',
      step: 'Pasos',
      stage: 'Momentos de la historia',
      topic: 'En el texto',
      exercise: 'Ejercicios',
      term: 'Palabras explicadas',
      page: 'Páginas',
      source: 'Fuentes',
    },
    pages: {
      pain: 'Muestre dónde le duele',
      help: 'Ayuda',
      keys: 'Teclas',
      display: 'Pantalla: letra, colores, modo calmado',
      about: 'Acerca de esta aplicación',
      privacy: 'Privacidad',
      credit: 'De dónde viene la anatomía',
      review: 'Hojas de revisión para profesionales',
      sources: 'Fuentes',
    },
    why: {
      alike: (text) => `También: ${text}`,
      essential: (text) => `La mayoría lo siente aquí: ${text}`,
      spillover: (text) => `Algunas personas lo sienten aquí: ${text}`,
      said: (text) => text,
    },
    contents: {
      title: 'Todo lo que hay aquí',
      hint: 'Abra una zona para ver sus músculos, sitios, pasos y ejercicios. Lo que recorre se muestra en el cuerpo.',
      openAll: 'Abrir todo',
      closeAll: 'Cerrar todo',
      branch: (name) => `Lo que contiene ${name}`,
      zones: 'Dónde se siente',
      zone: (area, weight) => `${area}: ${weight}`,
    },
    map: {
      name: 'Mapa plano del cuerpo',
      faces: { front: 'Frente', back: 'Espalda' },
      alsoHere: (count) => (count === 1 ? '1 lugar aquí' : `${count} lugares aquí`),
      show: 'Mapa plano',
      show3d: 'Cuerpo en 3D',
      help: 'Toque una zona, un músculo o un sitio. Arrastre para mover; use la rueda o dos dedos para acercar.',
      print: 'Imprimir',
      cannotPrint:
        'Este navegador no puede imprimir. Abra esta página en el navegador de su dispositivo (a menudo: Abrir en el navegador, en el menú) e imprímala allí.',
      notPrinted: 'El dibujo del cuerpo aún no se había cargado. Para tenerlo en papel, imprima otra vez.',
      left: 'Izquierda',
      right: 'Derecha',
      sided: (name, side) => `${name}, ${side.toLowerCase()}`,
      roles: { lengthens: 'se alarga', works: 'trabaja' },
      missed: {
        inside:
          'El mapa muestra el lugar. El camino hacia dentro del músculo solo está en el cuerpo 3D; el texto lo cuenta.',
        needle:
          'El mapa muestra el lugar. La aguja y su camino solo están en el cuerpo 3D; el texto los cuenta.',
        movement: 'El mapa no se mueve. El movimiento solo está en el cuerpo 3D; el texto dice cómo se hace.',
        bones: 'El mapa no tiene huesos. Solo están en el cuerpo 3D.',
      },
    },
    canvas: 'Cuerpo en 3D: las flechas lo giran, más y menos lo acercan. Todo está también en el texto.',
    shortcuts: {
      title: 'Teclas',
      use: 'Usar teclas sueltas',
      hint: 'Desactívelas si estorban, por ejemplo cuando habla con su dispositivo.',
      keys: {
        search: 'Buscar',
        previous: 'Paso anterior',
        next: 'Paso siguiente',
        left: 'Lado izquierdo',
        right: 'Lado derecho',
        map: 'Mapa plano o cuerpo en 3D',
        help: 'Ayuda',
        turn: 'Girar el cuerpo, o mover el mapa',
        closer: 'Más cerca',
        farther: 'Más lejos',
      },
    },
  },
};
