import type { Language, Side } from '../../core/ids.ts';

/** Words round the list of what is kept on the device, and how to clear it: they come with it. */
interface KeptListWords {
  title: string;
  lead: string;
  nothing: string;
  address: string;
  clear: string;
  cleared: string;
  notCleared: string;
  diary: string;
  lessons: (count: number) => string;
  practice: string;
  practised: (count: number) => string;
  noted: (days: number) => string;
  hand: string;
  hands: Record<Side, string>;
  leftOut: string;
  cards: (count: number) => string;
  lastWeeks: string;
}

/** By language. */
export const keptListWords: Record<Language, KeptListWords> = {
  en: {
    title: 'What is stored on this device',
    lead: 'These choices are stored in this browser, on this device only:',
    nothing: 'Nothing of yours is stored on this device now. Everything is as it is for a first visit.',
    address:
      'What you paint and the words you search for are not stored by this app. They are in the address of the page. So this browser keeps them in its history, and they are in every link that you copy. On a shared device, clear the history of the browser too, or use a private window.',
    clear: 'Clear all of it',
    cleared: 'Cleared. Nothing of yours is stored on this device now.',
    notCleared: 'This browser did not let the app clear it. Clear it in the settings of the browser.',
    diary: 'Diary of exercises',
    lessons: (count) => (count === 1 ? '1 lesson' : `${count} lessons`),
    practice: 'Progress of practice',
    practised: (count) => (count === 1 ? 'answers to 1 question' : `answers to ${count} questions`),
    noted: (days) => (days === 1 ? 'something on 1 day' : `something on ${days} days`),
    hand: 'Hand for the two-minute talk',
    hands: { right: 'Right hand', left: 'Left hand' },
    leftOut: 'Cards left out of that talk',
    cards: (count) => (count === 1 ? '1 card' : `${count} cards`),
    lastWeeks: 'The last four weeks',
  },
  es: {
    title: 'Qué se guarda en este dispositivo',
    lead: 'Estas elecciones se guardan en este navegador, solo en este dispositivo:',
    nothing: 'Ahora no hay nada suyo guardado en este dispositivo. Todo está como en una primera visita.',
    address:
      'Lo que pinte y las palabras que busque no los guarda esta aplicación. Están en la dirección de la página. Por eso el navegador los guarda en su historial, y están en cada enlace que copie. En un dispositivo compartido, borre también el historial del navegador o use una ventana privada.',
    clear: 'Borrar todo esto',
    cleared: 'Borrado. Ahora no hay nada suyo guardado en este dispositivo.',
    notCleared: 'Este navegador no dejó borrarlo. Bórrelo en la configuración del navegador.',
    diary: 'Diario de ejercicios',
    lessons: (count) => (count === 1 ? '1 clase' : `${count} clases`),
    practice: 'Progreso de la práctica',
    practised: (count) => (count === 1 ? 'respuestas a 1 pregunta' : `respuestas a ${count} preguntas`),
    noted: (days) => (days === 1 ? 'algo en 1 día' : `algo en ${days} días`),
    hand: 'Mano para la charla de dos minutos',
    hands: { right: 'Mano derecha', left: 'Mano izquierda' },
    leftOut: 'Tarjetas que no salen en esa charla',
    cards: (count) => (count === 1 ? '1 tarjeta' : `${count} tarjetas`),
    lastWeeks: 'Las últimas cuatro semanas',
  },
};
