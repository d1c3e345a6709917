import type { SealTrouble } from '../../core/code/sealed.ts';
import type { Language } from '../../core/ids.ts';
import { type BroughtWords, broughtWords } from './lesson/brought.ts';

/** Words of lessons: the page that lists and changes them, the strip that leads through one, and presenting it. */
interface LessonWords extends BroughtWords {
  lead: string;
  own: string;
  /** The place from which one came here. */
  cameFrom: (view: string) => string;
  beginHere: string;
  addHere: string;
  addHereTo: (title: string) => string;
  none: string;
  make: string;
  unnamed: string;
  views: (count: number) => string;
  open: string;
  start: string;
  present: string;
  remove: string;
  removeThis: (title: string) => string;
  removed: (title: string) => string;
  undo: string;
  redo: string;
  notHeld: string;
  /** Changing one. */
  title: string;
  steps: string;
  noSteps: string;
  toBody: string;
  whole: string;
  say: string;
  letters: (used: number, most: number) => string;
  sayFull: string;
  nameOfView: string;
  names: string;
  up: (number: number) => string;
  down: (number: number) => string;
  takeOut: (number: number) => string;
  drag: string;
  damaged: string;
  unknown: string;
  full: string;
  all: string;
  /** Sharing. */
  share: string;
  shareHint: string;
  file: string;
  fileName: string;
  makeLink: string;
  tooLong: string;
  noPacking: string;
  qr: string;
  holds: string;
  trouble: Record<SealTrouble['trouble'], string> & { title: string };
  /** The strip. */
  strip: string;
  making: (title: string, count: number) => string;
  add: string;
  added: (number: number) => string;
  close: string;
  step: (number: number, of: number) => string;
  comes: (view: string) => string;
  second: string;
  refused: string;
  led: string;
  back: string;
  next: string;
  again: string;
  end: string;
  gone: string;
  presenting: string;
  keys: string;
  fullScreen: string;
}

/** By language. */
export const lessonWords: Record<Language, LessonWords> = {
  en: {
    ...broughtWords.en,
    lead: 'A lesson is a row of views of the body, with a line to say at each. Show it to a class, or send it home as a link or a file. Lessons stay on this device until you share them. Put no names of patients or students in them.',
    own: 'On this device',
    cameFrom: (view) => `You came from: ${view}.`,
    beginHere: 'Make a new lesson with this view',
    addHere: 'Add this view',
    addHereTo: (title) => `Add this view to: ${title}`,
    none: 'There is no lesson yet.',
    make: 'Make a new lesson',
    unnamed: 'Lesson without a name',
    views: (count) => (count === 1 ? '1 view' : `${count} views`),
    open: 'Change',
    start: 'Start',
    present: 'Present',
    remove: 'Remove',
    removeThis: (title) => `Remove: ${title}`,
    removed: (title) => `Removed: ${title}.`,
    undo: 'Undo',
    redo: 'Redo',
    notHeld:
      'This browser could not store the lesson: its storage is full or turned off. The lesson lasts until you close the page: save it as a file or copy its link.',
    title: 'Name of the lesson',
    steps: 'Views, in order',
    noSteps: 'No views yet. Go to the body, look for what you want to show, and press "Add this view".',
    toBody: 'Go to the body and add views',
    whole: 'The whole body',
    say: 'What to say here',
    letters: (used, most) => `${used} of ${most} letters`,
    sayFull: 'There is no room for more here. What was pasted beyond that was cut off.',
    nameOfView: 'A name of your own for this view',
    names: 'Names in the picture',
    up: (number) => `Move view ${number} up`,
    down: (number) => `Move view ${number} down`,
    takeOut: (number) => `Remove view ${number}`,
    drag: 'Drag to another place',
    damaged: 'This view is damaged and cannot be shown. It was kept as it is:',
    unknown: 'This view is not part of this version of the app. The nearest one is shown.',
    full: 'A lesson has room for 60 views.',
    all: 'All lessons',
    share: 'Share this lesson',
    shareHint:
      'The file and the link hold the views and your lines, nothing else. Whoever has them can open the lesson.',
    file: 'Save as a file',
    fileName: 'lesson',
    makeLink: 'Show link and code',
    tooLong: 'This lesson is too long for a link. Share it as a file.',
    noPacking: 'This browser cannot make links of lessons. Share it as a file.',
    qr: 'Code to scan that opens this lesson',
    holds: 'Scan it, copy the link, or share it.',
    trouble: {
      title: 'This lesson could not be opened',
      none: 'There is no lesson in this link. Its last part is missing.',
      cased:
        'Capital letters in its link were changed on the way. Ask for the link again, and copy it as it is.',
      damaged: 'Its link was changed on the way. Ask for the link again, and copy all of it.',
      cut: 'Its link was cut off. Ask for the link again, and copy all of it.',
      newer:
        'It was made by a newer version of the app, or this browser is too old for it. Reload the page, or ask for the lesson as a file.',
    },
    strip: 'Lesson',
    making: (title, count) => `${title}: ${count === 1 ? '1 view' : `${count} views`}`,
    add: 'Add this view',
    added: (number) => `Added as view ${number}.`,
    close: 'Close',
    step: (number, of) => `View ${number} of ${of}`,
    comes: (view) => `Next: ${view}`,
    second: 'Second window',
    refused: 'This browser did not open a second window. Allow pop-ups for this page and press again.',
    led: 'The lesson, shown as the other window leads it',
    back: 'Back',
    next: 'Next',
    again: 'Back to this view',
    end: 'End',
    gone: 'This lesson is not on this device.',
    presenting: 'Lesson, presented',
    keys: 'Arrow keys, page keys or a clicker lead on and back. Escape ends it.',
    fullScreen: 'Full screen',
  },
  es: {
    ...broughtWords.es,
    lead: 'Una clase es una serie de vistas del cuerpo, con una frase para decir en cada una. Muéstrela a un grupo o envíela como enlace o archivo. Las clases quedan en este dispositivo hasta que las comparta. No ponga nombres de pacientes ni de estudiantes.',
    own: 'En este dispositivo',
    cameFrom: (view) => `Viene de: ${view}.`,
    beginHere: 'Hacer una clase nueva con esta vista',
    addHere: 'Añadir esta vista',
    addHereTo: (title) => `Añadir esta vista a: ${title}`,
    none: 'Todavía no hay ninguna clase.',
    make: 'Hacer una clase nueva',
    unnamed: 'Clase sin nombre',
    views: (count) => (count === 1 ? '1 vista' : `${count} vistas`),
    open: 'Cambiar',
    start: 'Empezar',
    present: 'Presentar',
    remove: 'Quitar',
    removeThis: (title) => `Quitar: ${title}`,
    removed: (title) => `Se quitó: ${title}.`,
    undo: 'Deshacer',
    redo: 'Rehacer',
    notHeld:
      'Este navegador no pudo guardar la clase: su espacio está lleno o desactivado. La clase dura hasta que cierre la página: guárdela como archivo o copie su enlace.',
    title: 'Nombre de la clase',
    steps: 'Vistas, en orden',
    noSteps: 'Aún no hay vistas. Vaya al cuerpo, busque lo que quiere mostrar y pulse «Añadir esta vista».',
    toBody: 'Ir al cuerpo y añadir vistas',
    whole: 'Todo el cuerpo',
    say: 'Qué decir aquí',
    letters: (used, most) => `${used} de ${most} letras`,
    sayFull: 'Aquí no cabe más. Lo que se pegó de más se cortó.',
    nameOfView: 'Un nombre propio para esta vista',
    names: 'Nombres en la imagen',
    up: (number) => `Subir la vista ${number}`,
    down: (number) => `Bajar la vista ${number}`,
    takeOut: (number) => `Quitar la vista ${number}`,
    drag: 'Arrastrar a otro lugar',
    damaged: 'Esta vista está dañada y no se puede mostrar. Se conserva como está:',
    unknown: 'Esta vista no existe en esta versión. Se muestra la más cercana.',
    full: 'En una clase caben 60 vistas.',
    all: 'Todas las clases',
    share: 'Compartir esta clase',
    shareHint:
      'El archivo y el enlace llevan las vistas y sus frases, nada más. Quien los tenga puede abrir la clase.',
    file: 'Guardar como archivo',
    fileName: 'clase',
    makeLink: 'Mostrar enlace y código',
    tooLong: 'Esta clase es demasiado larga para un enlace. Compártala como archivo.',
    noPacking: 'Este navegador no puede hacer enlaces de clases. Compártala como archivo.',
    qr: 'Código para escanear que abre esta clase',
    holds: 'Escanéelo, copie el enlace o compártalo.',
    trouble: {
      title: 'No se pudo abrir esta clase',
      none: 'En este enlace no hay ninguna clase. Falta su última parte.',
      cased: 'En el camino cambiaron las mayúsculas del enlace. Pida el enlace otra vez y cópielo tal cual.',
      damaged: 'El enlace cambió por el camino. Pida el enlace otra vez y cópielo entero.',
      cut: 'El enlace llegó cortado. Pida el enlace otra vez y cópielo entero.',
      newer:
        'Se hizo con una versión más nueva, o este navegador es demasiado antiguo. Recargue la página o pida la clase como archivo.',
    },
    strip: 'Clase',
    making: (title, count) => `${title}: ${count === 1 ? '1 vista' : `${count} vistas`}`,
    add: 'Añadir esta vista',
    added: (number) => `Añadida como vista ${number}.`,
    close: 'Cerrar',
    step: (number, of) => `Vista ${number} de ${of}`,
    comes: (view) => `Después: ${view}`,
    second: 'Segunda ventana',
    refused: 'El navegador no abrió la segunda ventana. Permita las ventanas emergentes y pulse otra vez.',
    led: 'La clase, como la guía la otra ventana',
    back: 'Atrás',
    next: 'Siguiente',
    again: 'Volver a esta vista',
    end: 'Terminar',
    gone: 'Esta clase no está en este dispositivo.',
    presenting: 'Clase, presentada',
    keys: 'Las flechas, las teclas de página o un mando avanzan y retroceden. Escape la termina.',
    fullScreen: 'Pantalla completa',
  },
};
