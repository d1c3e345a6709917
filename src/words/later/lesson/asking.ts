import type { Language } from '../../../core/ids.ts';

/** Words of questions in lessons, of teams, and of the lessons that come with the app. */
interface AskingWords {
  /** The lessons that come with the app. */
  taught: string;
  taughtLead: string;
  size: (minutes: number, views: number, questions: number) => string;
  goals: string;
  inOrder: string;
  copy: string;
  shareTaught: string;
  /** Making a question. */
  question: string;
  noQuestion: string;
  unknown: string;
  /** The way to practice of what a lesson shows and asks. */
  practise: string;
  withQuestions: (count: number) => string;
  /** Where a lesson is listed that asks: what comes is not told. */
  hidden: string;
  /** In a lesson. */
  asked: string;
  comes: string;
  reveal: string;
  on: string;
  choices: string;
  /** Minutes since the lesson began, of those that it takes where that is known; and what pressing that does. */
  time: (minutes: number, of: number | undefined) => string;
  timeAgain: (minutes: number, of: number | undefined) => string;
  /** What the second window is good for. */
  window: string;
  /** Teams. */
  teams: string;
  teamsHint: string;
  team: (number: number) => string;
  /** A key's few letters, and what it is called. */
  add: string;
  addTeam: string;
  remove: string;
  removeTeam: string;
  clear: string;
  more: (team: string) => string;
  less: (team: string) => string;
  points: (team: string, points: number) => string;
}

/** By language. */
export const askingWords: Record<Language, AskingWords> = {
  en: {
    taught: 'Lessons that come with the app',
    taughtLead:
      'Each has goals, views in order, and questions for the class. Present one as it is, or copy it and make it your own. Wherever medicine is unsure, the lesson says so.',
    size: (minutes, views, questions) => `About ${minutes} minutes, ${views} views, ${questions} questions`,
    goals: 'Goals',
    inOrder: 'The views, with what is said',
    copy: 'Copy to my lessons',
    shareTaught: 'The link opens this lesson on any device, at its first view.',
    question: 'Question before this view',
    noQuestion: 'No question',
    unknown: 'This question is not part of this version of the app.',
    practise: 'Practice its questions',
    withQuestions: (count) => (count === 1 ? '1 question' : `${count} questions`),
    hidden: 'A question, then its view',
    asked: 'Question',
    comes: 'Next: a question',
    reveal: 'Show the answer',
    on: 'Go on with the lesson',
    choices: 'To choose from',
    time: (minutes, of) => (of ? `${minutes} of ${of} min` : `${minutes} min`),
    timeAgain: (minutes, of) =>
      `Time: ${of ? `${minutes} of about ${of} minutes` : `${minutes} minutes`}. Begin again from 0.`,
    window: 'The picture alone, for the projector. It follows this window; drag over it to point.',
    teams: 'Teams',
    teamsHint: 'Points of the teams, shown here and in the second window.',
    team: (number) => `Team ${number}`,
    add: 'Add',
    addTeam: 'Add a team',
    remove: 'Remove',
    removeTeam: 'Remove the last team',
    clear: 'All to 0',
    more: (team) => `${team}: one point more`,
    less: (team) => `${team}: one point less`,
    points: (team, points) => `${team}: ${points}`,
  },
  es: {
    taught: 'Clases que vienen con la app',
    taughtLead:
      'Cada una tiene metas, vistas en orden y preguntas para el grupo. Preséntela tal cual, o cópiela y cámbiela a su gusto. Donde la medicina no está segura, la clase lo dice.',
    size: (minutes, views, questions) => `Unos ${minutes} minutos, ${views} vistas, ${questions} preguntas`,
    goals: 'Metas',
    inOrder: 'Las vistas, con lo que se dice',
    copy: 'Copiar a mis clases',
    shareTaught: 'El enlace abre esta clase en cualquier dispositivo, en su primera vista.',
    question: 'Pregunta antes de esta vista',
    noQuestion: 'Sin pregunta',
    unknown: 'Esta pregunta no existe en esta versión de la app.',
    practise: 'Practicar sus preguntas',
    withQuestions: (count) => (count === 1 ? '1 pregunta' : `${count} preguntas`),
    hidden: 'Una pregunta, y luego su vista',
    asked: 'Pregunta',
    comes: 'Después: una pregunta',
    reveal: 'Mostrar la respuesta',
    on: 'Seguir con la clase',
    choices: 'Para elegir',
    time: (minutes, of) => (of ? `${minutes} de ${of} min` : `${minutes} min`),
    timeAgain: (minutes, of) =>
      `Tiempo: ${of ? `${minutes} de unos ${of} minutos` : `${minutes} minutos`}. Empezar otra vez desde 0.`,
    window: 'Solo la imagen, para el proyector. Sigue a esta ventana; arrastre sobre ella para señalar.',
    teams: 'Equipos',
    teamsHint: 'Puntos de los equipos, aquí y en la segunda ventana.',
    team: (number) => `Equipo ${number}`,
    add: 'Añadir',
    addTeam: 'Añadir un equipo',
    remove: 'Quitar',
    removeTeam: 'Quitar el último equipo',
    clear: 'Todos a 0',
    more: (team) => `${team}: un punto más`,
    less: (team) => `${team}: un punto menos`,
    points: (team, points) => `${team}: ${points}`,
  },
};
