import type { Messages } from './catalogue.ts';
import { afterEn } from './en/after.ts';
import { bandEn } from './en/band.ts';
import { displayEn } from './en/display.ts';
import { exerciseEn } from './en/exercise.ts';
import { helpEn } from './en/help.ts';
import { injectionEn } from './en/injection.ts';
import { keptEn } from './en/kept.ts';
import { lookEn } from './en/look.ts';
import { mapEn } from './en/map.ts';
import { painEn } from './en/pain.ts';
import { pictureEn } from './en/picture.ts';
import { playerEn } from './en/player.ts';
import { printEn } from './en/print.ts';
import { searchPageEn } from './en/search.ts';
import { shortcutsEn } from './en/shortcuts.ts';
import { troubleEn } from './en/trouble.ts';

export const en = {
  title: 'Trigger Point Explorer',
  skipToText: 'Skip to the text',
  menu: 'Menu',
  home: 'Start again',
  about: 'About and sources',
  language: 'Language',
  languageName: { en: 'English', es: 'Español' },
  level: { name: 'Words', everyday: 'Everyday', clinical: 'Clinical' },
  bodyShape: { name: 'Body', male: 'Male', female: 'Female' },
  start: {
    question: 'Where does it hurt?',
    hint: 'Tap the head, the neck or the low back.',
    regions: 'Choose a body area',
    safety: 'For learning only. It does not tell you what you have.',
  },
  breadcrumbs: 'You are here',
  region: {
    muscles: 'Muscles here',
    redFlags: 'When to get help first',
    urgency: {
      emergency: 'Call the emergency number now',
      'same-day': 'See a doctor today',
      soon: 'See a doctor this week',
    },
    definition: 'What counts as this area',
    sites: (count) => (count === 1 ? '1 common site' : `${count} common sites`),
  },
  side: { name: 'Side', left: 'Left', right: 'Right', short: { left: 'Left', right: 'Right' } },
  muscle: { points: 'Common trigger point sites', latin: 'Latin name' },
  steps: {
    where: 'Where',
    band: 'Tight band',
    injection: 'Injection',
    after: 'After',
    exercises: 'Exercises',
  },
  stepsName: 'Steps',
  stepOf: (at, of) => `Step ${at} of ${of}`,
  previous: 'Back',
  next: 'Next',
  stages: { band: 'Into the muscle', injection: 'Stages of the injection' },
  stage: {
    bundle: 'Bundles',
    fibre: 'Fibers',
    sarcomere: 'Units',
    loop: 'Loop',
    before: 'Getting ready',
    find: 'Finding it',
    needle: 'Needle in',
    twitch: 'Twitch',
    spread: 'Spreading',
    release: 'Letting go',
    minutes: 'Minutes',
    hours: 'Hours',
    days: 'Days',
    weeks: 'Weeks',
    series: 'A series',
  },
  where: {
    place: 'Where it is',
    pattern: 'Where people feel it',
    legend: 'On the body',
    essential: 'Taught as the main area',
    spillover: 'Taught as felt by some',
    feels: 'What people say',
    provokes: 'What can set it off',
    lookalikes: 'What can feel the same',
  },
  band: bandEn,
  injection: injectionEn,
  after: afterEn,
  picture: pictureEn,
  exercises: {
    stretch: 'To stretch',
    strengthen: 'To strengthen',
    move: 'To keep moving',
    start: 'Start',
    movement: 'Move',
    dose: 'How much',
    easier: 'Easier',
    harder: 'Harder',
    stop: 'Stop if',
  },
  exercise: exerciseEn,
  player: playerEn,
  sheet: { peek: 'Show the text', half: 'Show all of the text', full: 'Show the body' },
  certainty: {
    'well-supported': 'Well supported',
    mixed: 'Mixed evidence',
    weak: 'Weak evidence',
    disputed: 'Experts disagree',
    convention: 'Taught by custom',
  },
  certaintyMeans: {
    'well-supported': 'Good studies, or what can plainly be seen in the body, agree on this.',
    mixed: 'It has been studied, but the studies do not all point the same way.',
    weak: 'Only few or small studies speak for this, so it may turn out otherwise.',
    disputed: 'Experts and guidelines do not agree on this.',
    convention: 'It is agreed on or taught this way; studies have not proven it.',
  },
  certaintyName: 'How sure is this?',
  whySources: 'Why, and the sources',
  sources: 'Sources',
  readAs: { abstract: 'read in part', recalled: 'to be checked again' },
  evidence: 'How sure is medicine?',
  glossary: 'Words explained',
  canvas: {
    name: '3D model of the body',
    steered: '3D body: arrow keys turn it, plus and minus zoom. All of it is in the text too.',
    loading: 'The 3D body is loading.',
  },
  camera: {
    group: 'Turn and zoom',
    'turn-left': 'Turn left',
    'turn-right': 'Turn right',
    'turn-up': 'Look from above',
    'turn-down': 'Look from below',
    closer: 'Closer',
    farther: 'Farther',
    reset: 'Reset the view',
    front: 'Front',
    back: 'Back',
    left: 'Left side',
    right: 'Right side',
  },
  status: {
    contentFailed: 'The text could not be loaded. Check the connection and try again.',
    // Said, too, where only the words of the chosen language are missing.
    otherLanguage: (name) =>
      `This text could not be loaded in the language you chose. Here it is in another: ${name}.`,
    retryText: 'Try again',
    brokenLink: 'That link did not lead anywhere, so here is the whole body.',
    brokenOptions: 'A part of that link could not be read. The rest is shown.',
    dismiss: 'Close',
  },
  announce: {
    region: (name) => `Showing: ${name}.`,
    point: (name, muscle, side) => `Showing: ${name}, ${muscle}, ${side} side.`,
    step: (name) => `Step: ${name}.`,
  },
  aboutPage: {
    title: 'About and sources',
    what: 'What this is',
    sources: 'Sources',
    credit: 'Where the anatomy comes from',
    creditText:
      'The model is our own. It is built from figures measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan (Mitsuhashi et al. 2009, Nucleic Acids Research 37:D782–D785). The definitions are therefore shared under CC BY-SA 4.0. It shows one simplified adult; bodies differ.',
    licence: 'Licences',
    licenceText:
      'The app’s own code is shared under the MIT licence, the files of the model under CC BY-SA 4.0. These parts are the work of others:',
    licenceFile: 'All licences in full',
    privacy: 'Privacy',
    privacyText:
      'Nothing you tap or choose leaves this device. There are no accounts, no cookies and no counting of visits.',
  },
  plan: { title: 'Your plan' },
  diary: { title: 'Diary' },
  lesson: { title: 'Lessons' },
  practice: { title: 'Practice', enter: 'Practice: questions to learn by' },
  script: { open: 'Explain it in two minutes' },
  review: {
    forClinicians: 'For clinicians: review sheets',
    title: (region) => `Review sheet: ${region}`,
    education: 'This is education. It has not been reviewed for the reader’s own case.',
    pending: 'Sign-off is pending: no clinician has signed off these pages yet.',
    howTo:
      'Compare each statement with its sources, tick it or note what should change, and sign at the end. Positions, depths and angles are estimates for drawing; they illustrate and never guide a needle.',
    back: 'Back to the app',
    print: 'Print this sheet',
    redFlags: 'Red flags',
    muscle: 'What it is and does',
    point: 'Common site',
    position: 'Position as drawn',
    landmark: 'Landmark',
    zones: 'Zones drawn on the skin',
    place: (across, along, depth) =>
      `${across}% across, ${along}% along from origin to insertion, ${depth}% of the way from the superficial to the deep face (estimates)`,
    needle: (degrees, millimetres) =>
      `Needle drawn at ${degrees}° to the skin, ${millimetres} mm long: an illustration, not guidance`,
    side: { same: 'same side', both: 'both sides' },
    weight: { essential: 'essential', spillover: 'spillover' },
    exercises: 'Exercises that its sites name',
    shared: 'Chapters that every site shares',
    statement: 'Statement',
    agreed: 'Agreed',
    signOff: 'Sign-off',
    fields: ['Name', 'Credentials', 'Date', 'Next review due', 'Signature'],
    changes: 'Changes asked for',
  },
  pain: painEn,
  look: lookEn,
  display: displayEn,
  help: helpEn,
  trouble: troubleEn,
  kept: keptEn,
  search: searchPageEn,
  map: mapEn,
  print: printEn,
  shortcuts: shortcutsEn,
} satisfies Messages;
