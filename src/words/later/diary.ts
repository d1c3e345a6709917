import type { Language } from '../../core/ids.ts';
import type { OwnTrouble } from './lost-link.ts';

/** Words of the weeks after: the reminder, the diary, and what of it goes back to the clinician. */
interface DiaryWords {
  /** The ways in, on the plan. */
  after: string;
  open: string;
  openHint: string;
  /** What it does, and what not. */
  lead: string;
  off: string;
  turnOn: string;
  notHeld: string;
  gone: string;
  /** Noting something. */
  days: Record<'today' | 'yesterday', string>;
  whichDay: string;
  did: string;
  pain: string;
  ends: string;
  noNumber: string;
  rose: string;
  unsure: string;
  noted: string;
  /** After a guided run. */
  note: string;
  noteFirst: string;
  firstHint: string;
  /** The weeks. */
  weeks: string;
  weekOf: (day: string) => string;
  none: string;
  calm: string;
  legend: string;
  legendPain: string;
  earlier: string;
  clock: string;
  done: string;
  painWas: (pain: number) => string;
  nothing: string;
  /** What goes back. */
  back: string;
  backLead: string;
  holds: string;
  qr: string;
  text: string;
  file: string;
  textHead: string;
  delete: string;
  sure: string;
  sureYes: string;
  sureNo: string;
  deleted: string;
  notDeleted: string;
  reminder: {
    title: string;
    lead: string;
    time: string;
    on: string;
    long: string;
    weeks: (count: number) => string;
    make: string;
    made: string;
    noDay: string;
    file: string;
    event: string;
    eventLead: string;
  };
  /** The clinician's page. */
  sheet: { title: string; lead: string; span: (from: string, to: string) => string };
  trouble: OwnTrouble;
}

/** By language. */
export const diaryWords: Record<Language, DiaryWords> = {
  en: {
    after: 'The weeks after',
    open: 'Open your diary',
    openHint: 'Note what you did, and see your weeks.',
    lead: 'The diary shows what you noted. It does not judge you, and it does not change the plan.',
    off: 'No diary is kept now. If you turn it on, what you note is stored in this browser, on this device only. Whoever uses this device can see it. One diary is for one person. You can delete it at any time.',
    turnOn: 'Keep a diary on this device',
    notHeld:
      'This browser stores nothing for this page. What you note here lasts until you close the page. To keep it, save it as text or copy the link below.',
    gone: 'The plan itself is in its link. It opens even if all that is stored here is gone.',
    days: { today: 'Today', yesterday: 'Yesterday' },
    whichDay: 'Day',
    did: 'Tick what you did',
    pain: 'How strong is the pain now?',
    ends: '0 is no pain, 10 is the worst pain you can think of. You can leave this out.',
    noNumber: 'No number',
    rose: 'Your number is higher than in the days before. Read when to stop:',
    unsure: 'If you are not sure, ask your clinic before you go on.',
    noted: 'It is in your diary for today.',
    note: 'Note it in your diary',
    noteFirst: 'Note it in a diary',
    firstHint: 'The diary is stored in this browser, on this device only. You can delete it at any time.',
    weeks: 'Your weeks',
    weekOf: (day) => `Week of ${day}`,
    none: 'Nothing is noted yet.',
    calm: 'A day without a mark is no harm. Go on the next day.',
    legend: 'Each number in a circle is an exercise that was done:',
    legendPain: 'The number in a box is the pain, from 0 to 10.',
    earlier: 'Other weeks',
    clock: 'Something is noted for a day that is still to come. Check the date of this device.',
    done: 'Done',
    painWas: (pain) => `Pain ${pain} of 10`,
    nothing: 'nothing noted',
    back: 'Show it at the clinic',
    backLead: 'The square holds the last 28 days. Let the clinic scan it, or send the link.',
    holds: 'It holds days, exercises and numbers, no name. Anyone who has the link can open it.',
    qr: 'Square code with the link to your last 28 days',
    text: 'Save as text',
    file: 'diary.txt',
    textHead: 'Diary of exercises',
    delete: 'Delete all of it',
    sure: 'Delete all that is noted on this device? It cannot be brought back.',
    sureYes: 'Yes, delete it',
    sureNo: 'No, keep it',
    deleted: 'All of it is deleted. No diary is kept now.',
    notDeleted: 'This browser did not let us delete it. Delete it in the settings of the browser.',
    reminder: {
      title: 'A reminder in your calendar',
      lead: 'This makes a file for the calendar of your phone or computer. It holds the link to this plan, so that one tap opens the plan again. Its title says nothing of your health.',
      time: 'Time of day',
      on: 'On these days',
      long: 'For how long',
      weeks: (count) => `${count} weeks`,
      make: 'Save the calendar file',
      made: 'The file is saved. Open it to put it into your calendar.',
      noDay: 'Choose at least one day.',
      file: 'reminder.ics',
      event: 'Ten minutes for yourself',
      eventLead: 'Open this link to begin:',
    },
    sheet: {
      title: 'The last four weeks',
      lead: 'This was noted at home and is in the link alone. It can be read here, not changed. Nothing of it is stored.',
      span: (from, to) => `From ${from} to ${to}.`,
    },
    trouble: {
      title: 'This diary cannot be opened',
      none: 'There is no diary in this link. Its last part is missing.',
      damaged:
        'Letters in the link were changed on its way. So that nobody sees wrong days, it is not opened.',
      newer: 'The diary was made with a newer version of this page. Load this page again to open it.',
    },
  },
  es: {
    after: 'Las semanas siguientes',
    open: 'Abrir su diario',
    openHint: 'Anote lo que hizo y vea sus semanas.',
    lead: 'El diario muestra lo que usted anotó. No lo juzga y no cambia el plan.',
    off: 'Ahora no se lleva ningún diario. Si lo activa, lo que anote se guarda en este navegador, solo en este dispositivo. Quien use este dispositivo puede verlo. Un diario es para una sola persona. Puede borrarlo cuando quiera.',
    turnOn: 'Llevar un diario en este dispositivo',
    notHeld:
      'Este navegador no guarda nada para esta página. Lo que anote aquí dura hasta que cierre la página. Para conservarlo, guárdelo como texto o copie el enlace de abajo.',
    gone: 'El plan está en su enlace. Se abre aunque se pierda todo lo guardado aquí.',
    days: { today: 'Hoy', yesterday: 'Ayer' },
    whichDay: 'Día',
    did: 'Marque lo que hizo',
    pain: '¿Qué tan fuerte es el dolor ahora?',
    ends: '0 es sin dolor, 10 es el peor dolor que pueda imaginar. Puede dejarlo sin responder.',
    noNumber: 'Sin número',
    rose: 'Su número es más alto que en los días anteriores. Lea cuándo parar:',
    unsure: 'Si tiene dudas, pregunte en su clínica antes de seguir.',
    noted: 'Está en su diario de hoy.',
    note: 'Anotarlo en su diario',
    noteFirst: 'Anotarlo en un diario',
    firstHint:
      'El diario se guarda en este navegador, solo en este dispositivo. Puede borrarlo cuando quiera.',
    weeks: 'Sus semanas',
    weekOf: (day) => `Semana del ${day}`,
    none: 'Aún no hay nada anotado.',
    calm: 'Un día sin marca no es malo. Siga al día siguiente.',
    legend: 'Cada número en un círculo es un ejercicio hecho:',
    legendPain: 'El número en un cuadro es el dolor, de 0 a 10.',
    earlier: 'Otras semanas',
    clock: 'Hay algo anotado para un día que aún no llega. Revise la fecha de este dispositivo.',
    done: 'Hecho',
    painWas: (pain) => `Dolor ${pain} de 10`,
    nothing: 'nada anotado',
    back: 'Mostrarlo en la clínica',
    backLead: 'El cuadrado guarda los últimos 28 días. Deje que la clínica lo escanee, o envíe el enlace.',
    holds: 'Guarda días, ejercicios y números, ningún nombre. Quien tenga el enlace puede abrirlo.',
    qr: 'Código cuadrado con el enlace a sus últimos 28 días',
    text: 'Guardar como texto',
    file: 'diario.txt',
    textHead: 'Diario de ejercicios',
    delete: 'Borrarlo todo',
    sure: '¿Borrar todo lo anotado en este dispositivo? No se puede recuperar.',
    sureYes: 'Sí, borrarlo',
    sureNo: 'No, conservarlo',
    deleted: 'Está todo borrado. Ahora no se lleva ningún diario.',
    notDeleted: 'Este navegador no dejó borrarlo. Bórrelo en la configuración del navegador.',
    reminder: {
      title: 'Un recordatorio en su calendario',
      lead: 'Esto crea un archivo para el calendario de su teléfono o computadora. Lleva el enlace a este plan, para volver a abrirlo con un toque. Su título no dice nada de su salud.',
      time: 'Hora del día',
      on: 'En estos días',
      long: 'Por cuánto tiempo',
      weeks: (count) => `${count} semanas`,
      make: 'Guardar el archivo de calendario',
      made: 'El archivo está guardado. Ábralo para ponerlo en su calendario.',
      noDay: 'Elija al menos un día.',
      file: 'recordatorio.ics',
      event: 'Diez minutos para usted',
      eventLead: 'Abra este enlace para empezar:',
    },
    sheet: {
      title: 'Las últimas cuatro semanas',
      lead: 'Esto se anotó en casa y está solo en el enlace. Aquí se puede leer, no cambiar. No se guarda nada de ello.',
      span: (from, to) => `Del ${from} al ${to}.`,
    },
    trouble: {
      title: 'Este diario no se puede abrir',
      none: 'En este enlace no hay ningún diario. Falta su última parte.',
      damaged:
        'Algunas letras del enlace cambiaron en el camino. Para que nadie vea días equivocados, no se abre.',
      newer:
        'El diario se hizo con una versión más nueva de esta página. Vuelva a cargar esta página para abrirlo.',
    },
  },
};
