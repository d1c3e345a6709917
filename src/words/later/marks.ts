import type { Language, Side } from '../../core/ids.ts';
import type { MarkKind } from '../../domain/marks/mark.ts';
import type { MarksTrouble } from '../../domain/marks/marks-code.ts';

/** Words of marks, which come with them. */
interface MarksWords {
  /** The way in. */
  enter: string;
  enterHint: string;
  title: string;
  hint: string;
  none: string;
  full: (most: number) => string;
  kinds: Record<MarkKind, string>;
  /** Nobody has said what was found there. */
  noKind: string;
  kindOf: (name: string) => string;
  sided: (muscle: string, side: Side) => string;
  atSite: (place: string, site: string) => string;
  numbered: (number: number, place: string) => string;
  said: (number: number, place: string, kind: string) => string;
  offer: (site: string) => string;
  takeSite: string;
  takeExact: string;
  add: string;
  muscle: string;
  put: string;
  move: (name: string) => string;
  moving: string;
  /** Across and along the muscle, each way. */
  steps: Record<'origin' | 'insertion' | 'one' | 'other', string>;
  remove: (name: string) => string;
  undo: string;
  redo: string;
  pointer: string;
  pointerHint: string;
  /** Lines over the picture that stay. */
  pen: string;
  penHint: string;
  ink: Record<'undo' | 'redo' | 'erase', string> & {
    count: (lines: number) => string;
    full: (most: number) => string;
  };
  /** In a talk. */
  over: string;
  overHint: string;
  putAway: (tool: string) => string;
  /** What the key that takes back takes off. */
  undoMark: (number: number) => string;
  undone: (number: number) => string;
  takeOff: (number: number) => string;
  /** A tap beside all muscles. */
  missed: string;
  /** What the mark was to stand on could not be loaded. */
  unmade: string;
  intoPlan: string;
  /** From a plan. */
  change: string;
  leave: string;
  lost: string;
  trouble: Record<MarksTrouble, string>;
  /** In a plan. */
  planned: string;
  areas: string;
  /** Before what lies there. */
  onSide: Record<Side, string>;
  drawing: string;
  drawingAreas: string;
  paintAgain: string;
  /** Nothing shows what of the areas is painted. */
  areasWhole: string;
}

/** By language. */
export const marksWords: Record<Language, MarksWords> = {
  en: {
    enter: 'Mark places on the body',
    enterHint: 'Tap where it is sore or was treated, and take it home.',
    title: 'Your marks',
    hint: 'Tap a muscle on the body, or choose one below. Marks are in the address of this page. They are stored nowhere else.',
    none: 'Nothing is marked yet.',
    full: (most) => `There are ${most} marks. Delete one to make room.`,
    kinds: { sore: 'Sore here', band: 'Tight band felt', treated: 'Treated today' },
    noKind: 'Not said',
    kindOf: (name) => `What was found: ${name}`,
    sided: (muscle, side) => `${muscle}, ${side === 'left' ? 'left side' : 'right side'}`,
    atSite: (place, site) => `${place}: common site “${site}”`,
    numbered: (number, place) => `Mark ${number}: ${place}`,
    said: (number, place, kind) => `Mark ${number}: ${place}.${kind && ` ${kind}.`}`,
    offer: (site) => `Marked. It is near the common site “${site}”. Which do you mean?`,
    takeSite: 'The common site',
    takeExact: 'Just where I tapped',
    add: 'Mark without a tap',
    muscle: 'Muscle',
    put: 'Put a mark',
    move: (name) => `Move ${name}`,
    moving: 'Tap the new place on the body, or use these keys. Each step is 5 mm.',
    steps: {
      origin: 'Along, toward the start of the muscle',
      insertion: 'Along, toward the end of the muscle',
      one: 'Across, one way',
      other: 'Across, the other way',
    },
    remove: (name) => `Delete ${name}`,
    undo: 'Undo',
    redo: 'Redo',
    pointer: 'Pointer',
    pointerHint:
      'Draw over the picture to point. The line fades and is not stored. Two fingers turn the body.',
    pen: 'Pen',
    penHint:
      'Draw over the picture. Lines stay at this view, on this page only. Two fingers turn the body. Put the pen away to mark.',
    ink: {
      undo: 'Undo line',
      redo: 'Redo line',
      erase: 'Erase lines',
      count: (lines) =>
        lines === 0
          ? 'No lines at this view.'
          : lines === 1
            ? '1 line at this view.'
            : `${lines} lines at this view.`,
      full: (most) => `There are ${most} lines at this view. Erase some to draw more.`,
    },
    over: 'Draw over the picture',
    overHint: 'The pointer fades. Lines of the pen stay at their card and go when the talk ends.',
    putAway: (tool) => `Put away: ${tool}`,
    undoMark: (number) => `Undo: take off mark ${number}`,
    undone: (number) => `Mark ${number} is taken off.`,
    takeOff: (number) => `Take off mark ${number}`,
    missed: 'No muscle there. Tap on a muscle.',
    unmade: 'Nothing was marked: this muscle could not be loaded. Check the connection, then mark it again.',
    intoPlan: 'Take the marks into a plan',
    change: 'Change the marks on the body',
    leave: 'Stop marking',
    lost: 'Some of these muscles could not be loaded, so their marks are not in the picture.',
    trouble: {
      damaged: 'The marks in this link are damaged and cannot be shown. All else is as it was.',
      newer: 'The marks in this link were made with a newer version of this app. Reload the page to get it.',
    },
    planned: 'What was marked',
    areas: 'Where it hurts',
    onSide: { right: 'Right side', left: 'Left side' },
    drawing: 'Flat map with the marks',
    drawingAreas: 'Flat map with the places that hurt',
    paintAgain: 'Change the painted places on the body',
    areasWhole: 'The plan shows these places whole.',
  },
  es: {
    enter: 'Marcar lugares en el cuerpo',
    enterHint: 'Toque donde duele o se trató, y lléveselo a casa.',
    title: 'Sus marcas',
    hint: 'Toque un músculo en el cuerpo o elija uno abajo. Las marcas están en la dirección de esta página. No se guardan en ningún otro lugar.',
    none: 'Todavía no hay nada marcado.',
    full: (most) => `Hay ${most} marcas. Borre una para hacer sitio.`,
    kinds: { sore: 'Duele aquí', band: 'Banda tensa palpada', treated: 'Tratado hoy' },
    noKind: 'Sin decir',
    kindOf: (name) => `Qué se encontró: ${name}`,
    sided: (muscle, side) => `${muscle}, ${side === 'left' ? 'lado izquierdo' : 'lado derecho'}`,
    atSite: (place, site) => `${place}: sitio común «${site}»`,
    numbered: (number, place) => `Marca ${number}: ${place}`,
    said: (number, place, kind) => `Marca ${number}: ${place}.${kind && ` ${kind}.`}`,
    offer: (site) => `Marcado. Está cerca del sitio común «${site}». ¿Cuál quiere decir?`,
    takeSite: 'El sitio común',
    takeExact: 'Justo donde toqué',
    add: 'Marcar sin tocar',
    muscle: 'Músculo',
    put: 'Poner una marca',
    move: (name) => `Mover ${name}`,
    moving: 'Toque el lugar nuevo en el cuerpo o use estas teclas. Cada paso son 5 mm.',
    steps: {
      origin: 'A lo largo, hacia el comienzo del músculo',
      insertion: 'A lo largo, hacia el final del músculo',
      one: 'A lo ancho, hacia un lado',
      other: 'A lo ancho, hacia el otro lado',
    },
    remove: (name) => `Borrar ${name}`,
    undo: 'Deshacer',
    redo: 'Rehacer',
    pointer: 'Puntero',
    pointerHint:
      'Dibuje sobre la imagen para señalar. La línea se borra sola y no se guarda. Dos dedos giran el cuerpo.',
    pen: 'Lápiz',
    penHint:
      'Dibuje sobre la imagen. Las líneas se quedan en esta vista y solo en esta página. Dos dedos giran el cuerpo. Guarde el lápiz para marcar.',
    ink: {
      undo: 'Deshacer línea',
      redo: 'Rehacer línea',
      erase: 'Borrar líneas',
      count: (lines) =>
        lines === 0
          ? 'No hay líneas en esta vista.'
          : lines === 1
            ? '1 línea en esta vista.'
            : `${lines} líneas en esta vista.`,
      full: (most) => `Hay ${most} líneas en esta vista. Borre algunas para dibujar más.`,
    },
    over: 'Dibujar sobre la imagen',
    overHint:
      'El puntero se borra solo. Las líneas del lápiz se quedan en su tarjeta y se van al terminar la charla.',
    putAway: (tool) => `Guardar: ${tool}`,
    undoMark: (number) => `Deshacer: quitar la marca ${number}`,
    undone: (number) => `La marca ${number} se ha quitado.`,
    takeOff: (number) => `Quitar la marca ${number}`,
    missed: 'Ahí no hay músculo. Toque un músculo.',
    unmade: 'No se marcó nada: este músculo no se pudo cargar. Revise la conexión y márquelo otra vez.',
    intoPlan: 'Llevar las marcas a un plan',
    change: 'Cambiar las marcas en el cuerpo',
    leave: 'Dejar de marcar',
    lost: 'Algunos de estos músculos no se pudieron cargar; sus marcas no están en la imagen.',
    trouble: {
      damaged:
        'Las marcas de este enlace están dañadas y no se pueden mostrar. Todo lo demás está como estaba.',
      newer:
        'Las marcas de este enlace se hicieron con una versión más nueva de la aplicación. Cargue la página de nuevo para tenerla.',
    },
    planned: 'Qué se marcó',
    areas: 'Dónde duele',
    onSide: { right: 'Lado derecho', left: 'Lado izquierdo' },
    drawing: 'Mapa plano con las marcas',
    drawingAreas: 'Mapa plano con los lugares que duelen',
    paintAgain: 'Cambiar los lugares pintados en el cuerpo',
    areasWhole: 'El plan muestra estos lugares enteros.',
  },
};
