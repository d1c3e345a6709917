import type { Messages } from './catalogue.ts';
import { after } from './parts/after.ts';
import { band } from './parts/band.ts';
import { display } from './parts/display.ts';
import { exercise } from './parts/exercise.ts';
import { help } from './parts/help.ts';
import { injection } from './parts/injection.ts';
import { kept } from './parts/kept.ts';
import { look } from './parts/look.ts';
import { map } from './parts/map.ts';
import { pain } from './parts/pain.ts';
import { picture } from './parts/picture.ts';
import { player } from './parts/player.ts';
import { print } from './parts/print.ts';
import { searchPage } from './parts/search.ts';
import { shortcuts } from './parts/shortcuts.ts';
import { trouble } from './parts/trouble.ts';

export const es = {
  title: 'Explorador de puntos gatillo',
  skipToText: 'Ir al texto',
  menu: 'Menú',
  home: 'Volver al inicio',
  about: 'Acerca de y fuentes',
  language: 'Idioma',
  languageName: { en: 'English', es: 'Español' },
  level: { name: 'Palabras', everyday: 'Sencillas', clinical: 'Clínicas' },
  bodyShape: { name: 'Cuerpo', male: 'Hombre', female: 'Mujer' },
  start: {
    question: '¿Dónde le duele?',
    hint: 'Toque la cabeza, el cuello o la espalda baja.',
    regions: 'Elija una zona del cuerpo',
    safety: 'Solo para aprender. No le dice qué tiene usted.',
  },
  breadcrumbs: 'Usted está aquí',
  region: {
    muscles: 'Músculos de esta zona',
    redFlags: 'Cuándo consultar antes',
    definition: 'Qué abarca esta zona',
    sites: (count) => (count === 1 ? '1 sitio común' : `${count} sitios comunes`),
  },
  side: { name: 'Lado', left: 'Izquierdo', right: 'Derecho' },
  muscle: { points: 'Sitios comunes de puntos gatillo', latin: 'Nombre en latín' },
  steps: {
    where: 'Dónde',
    band: 'Banda tensa',
    injection: 'Inyección',
    after: 'Después',
    exercises: 'Ejercicios',
  },
  stepsName: 'Pasos',
  stepOf: (at, of) => `Paso ${at} de ${of}`,
  previous: 'Atrás',
  next: 'Siguiente',
  stages: { band: 'Hacia dentro del músculo', injection: 'Etapas de la inyección' },
  stage: {
    bundle: 'Haces',
    fibre: 'Fibras',
    sarcomere: 'Piezas',
    loop: 'Rueda',
    before: 'Preparación',
    find: 'Encontrarla',
    needle: 'Entra la aguja',
    twitch: 'Sacudida',
    spread: 'Se extiende',
    release: 'Se suelta',
    minutes: 'Minutos',
    hours: 'Horas',
    days: 'Días',
    weeks: 'Semanas',
    series: 'Serie',
  },
  where: {
    place: 'Dónde está',
    pattern: 'Dónde se siente',
    legend: 'En el cuerpo',
    essential: 'La mayoría lo siente aquí',
    spillover: 'Algunas personas lo sienten aquí',
    feels: 'Qué dice la gente',
    provokes: 'Qué puede provocarlo',
    lookalikes: 'Qué puede sentirse igual',
  },
  band: band.es,
  injection: injection.es,
  after: after.es,
  picture: picture.es,
  exercises: {
    stretch: 'Para estirar',
    strengthen: 'Para fortalecer',
    move: 'Para seguir en movimiento',
    start: 'Inicio',
    movement: 'Movimiento',
    dose: 'Cuánto',
    easier: 'Más fácil',
    harder: 'Más difícil',
    stop: 'Pare si',
  },
  exercise: exercise.es,
  player: player.es,
  certainty: {
    'well-supported': 'Bien respaldado',
    mixed: 'Evidencia mixta',
    weak: 'Evidencia débil',
    disputed: 'Los expertos no coinciden',
    convention: 'Se enseña por costumbre',
  },
  certaintyName: '¿Qué tan seguro es esto?',
  sources: 'Fuentes',
  recalled: 'por verificar de nuevo',
  evidence: '¿Qué tan segura está la medicina?',
  glossary: 'Palabras explicadas',
  canvas: {
    name: 'Modelo 3D del cuerpo',
    steered: 'Cuerpo en 3D: las flechas lo giran, más y menos lo acercan. Todo está también en el texto.',
    loading: 'El cuerpo 3D se está cargando.',
  },
  camera: {
    group: 'Girar y acercar',
    'turn-left': 'Girar a la izquierda',
    'turn-right': 'Girar a la derecha',
    'turn-up': 'Ver desde arriba',
    'turn-down': 'Ver desde abajo',
    closer: 'Acercar',
    farther: 'Alejar',
    reset: 'Restablecer la vista',
    front: 'Frente',
    back: 'Espalda',
    left: 'Lado izquierdo',
    right: 'Lado derecho',
  },
  status: {
    contentFailed: 'No se pudo cargar el texto. Revise la conexión e inténtelo de nuevo.',
    otherLanguage: (name) => `No se pudo cargar este texto en español. Aquí está en otro idioma: ${name}.`,
    retryText: 'Intentar de nuevo',
    brokenLink: 'Ese enlace no llevaba a ninguna parte; aquí está el cuerpo entero.',
    brokenOptions: 'Una parte de ese enlace no se pudo leer. Se muestra el resto.',
    dismiss: 'Cerrar',
  },
  announce: {
    region: (name) => `Se muestra: ${name}.`,
    point: (name, muscle, side) => `Se muestra: ${name}, ${muscle}, lado ${side}.`,
    step: (name) => `Paso: ${name}.`,
  },
  aboutPage: {
    title: 'Acerca de y fuentes',
    what: 'Qué es esto',
    sources: 'Fuentes',
    credit: 'De dónde viene la anatomía',
    creditText:
      'El modelo es nuestro. Se construye con medidas tomadas de BodyParts3D, © The Database Center for Life Science, con licencia CC Attribution-Share Alike 2.1 Japan (Mitsuhashi et al. 2009, Nucleic Acids Research 37:D782–D785). Por eso las definiciones se comparten con CC BY-SA 4.0. Muestra un adulto simplificado; los cuerpos son distintos.',
    licence: 'Licencias',
    licenceText:
      'El código propio de la aplicación se comparte con licencia MIT; los archivos del modelo, con CC BY-SA 4.0. Estas partes son obra de otras personas:',
    licenceFile: 'Todas las licencias completas (en inglés)',
    privacy: 'Privacidad',
    privacyText:
      'Nada de lo que toque o elija sale de este dispositivo. No hay cuentas, ni cookies, ni conteo de visitas.',
  },
  review: {
    forClinicians: 'Para profesionales: hojas de revisión',
    title: (region) => `Hoja de revisión: ${region}`,
    education: 'Esto es educación. No se ha revisado para el caso de quien lo lee.',
    pending: 'El visto bueno está pendiente: ningún profesional ha firmado aún estas páginas.',
    howTo:
      'Compare cada frase con sus fuentes, márquela o anote qué debe cambiar, y firme al final. Las posiciones, profundidades y ángulos son estimaciones para el dibujo; ilustran y nunca guían una aguja.',
    back: 'Volver a la aplicación',
    print: 'Imprimir esta hoja',
    redFlags: 'Señales de alarma',
    muscle: 'Qué es y qué hace',
    point: 'Sitio común',
    position: 'Posición en el dibujo',
    landmark: 'Referencia',
    zones: 'Zonas dibujadas en la piel',
    place: (across, along, depth) =>
      `${across} % a lo ancho, ${along} % del origen a la inserción, ${depth} % de la cara superficial a la profunda (estimaciones)`,
    needle: (degrees, millimetres) =>
      `Aguja dibujada a ${degrees}° de la piel, de ${millimetres} mm: una ilustración, no una guía`,
    side: { same: 'mismo lado', both: 'ambos lados' },
    weight: { essential: 'principal', spillover: 'extensión' },
    exercises: 'Ejercicios que nombran sus sitios',
    shared: 'Capítulos comunes a todos los sitios',
    statement: 'Frase',
    agreed: 'Conforme',
    signOff: 'Visto bueno',
    fields: ['Nombre', 'Titulación', 'Fecha', 'Próxima revisión', 'Firma'],
    changes: 'Cambios pedidos',
  },
  pain: pain.es,
  look: look.es,
  display: display.es,
  help: help.es,
  trouble: trouble.es,
  kept: kept.es,
  search: searchPage.es,
  map: map.es,
  print: print.es,
  shortcuts: shortcuts.es,
} satisfies Messages;
