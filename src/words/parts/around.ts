import type { Language } from '../../core/ids.ts';
import type { Peel } from '../../domain/view/options.ts';

/** Words for looking around: layers, names, sides, the display, the help and the first minute. */
export interface AroundWords {
  look: {
    open: string;
    layers: string;
    auto: string;
    peel: Record<Peel, string>;
    structure: (name: string) => string;
    only: string;
    fade: string;
    hide: string;
    changed: string;
    showAgain: (name: string) => string;
    labels: string;
    label: Record<'off' | 'points' | 'muscles', string>;
    sides: string;
    side: Record<'one' | 'both', string>;
    views: string;
    undo: string;
    reset: string;
    close: string;
  };
  display: {
    open: string;
    theme: string;
    themes: Record<'auto' | 'light' | 'contrast', string>;
    textSize: string;
    textSizes: Record<'1' | '1.25' | '1.5', string>;
    calm: string;
    calmOn: string;
    calmOff: string;
    calmHint: string;
  };
  help: {
    open: string;
    title: string;
    lead: string;
    touch: string;
    mouse: string;
    keys: string;
    action: string;
    how: string;
    rows: readonly { action: string; touch: string; mouse: string; keys: string }[];
    more: string;
    moreText: readonly string[];
    back: string;
  };
  hint: { touch: string; mouse: string; dismiss: string; more: string };
  lastSeen: { title: string; go: string; forget: string };
  shapeFailed: string;
}

export const around: Record<Language, AroundWords> = {
  en: {
    look: {
      open: 'Layers and names',
      layers: 'Peel down to',
      auto: 'As it fits',
      peel: {
        skin: 'Skin',
        superficial: 'Outer muscles',
        intermediate: 'Middle muscles',
        deep: 'Deep muscles',
        bone: 'Bones',
      },
      structure: (name) => `This muscle: ${name}`,
      only: 'Only this',
      fade: 'Faint',
      hide: 'Hide',
      changed: 'Hidden or faint now',
      showAgain: (name) => `Show again: ${name}`,
      labels: 'Names in the picture',
      label: { off: 'None', points: 'Sites', muscles: 'Muscles too' },
      sides: 'Sides',
      side: { one: 'One side', both: 'Both sides' },
      views: 'Look from',
      undo: 'Undo',
      reset: 'Reset',
      close: 'Close',
    },
    display: {
      open: 'Display',
      theme: 'Colors',
      themes: { auto: 'As on this device', light: 'Light', contrast: 'High contrast' },
      textSize: 'Text size',
      textSizes: { '1': 'Normal', '1.25': 'Large', '1.5': 'Largest' },
      calm: 'Calm mode',
      calmOn: 'On',
      calmOff: 'Off',
      calmHint: 'No needle is shown, and the pictures stay gentle.',
    },
    help: {
      open: 'Help',
      title: 'How to use the body',
      lead: 'Nothing can break. Try it out.',
      touch: 'Fingers',
      mouse: 'Mouse',
      keys: 'Keyboard',
      action: 'To do this',
      how: 'Ways to move and choose',
      rows: [
        { action: 'Turn the body', touch: 'Drag with one finger', mouse: 'Drag', keys: 'Turn buttons' },
        {
          action: 'Come closer',
          touch: 'Spread two fingers',
          mouse: 'Turn the wheel',
          keys: 'Closer and Farther buttons',
        },
        {
          action: 'Move the picture',
          touch: 'Drag with two fingers',
          mouse: 'Drag with the right button',
          keys: 'Front, Back and side buttons',
        },
        {
          action: 'Choose a place',
          touch: 'Tap the skin, a muscle or a mark',
          mouse: 'Click it',
          keys: 'Tab to its name in the text, then Enter',
        },
        {
          action: 'Go back',
          touch: 'Back on the device',
          mouse: 'Back in the browser',
          keys: 'Alt and Left',
        },
        {
          action: 'Start over',
          touch: 'Tap the name at the top',
          mouse: 'Click the name at the top',
          keys: 'Start again link',
        },
      ],
      more: 'Good to know',
      moreText: [
        'Layers and names, at the top of the picture, peels the body, hides muscles, and switches names on or off.',
        'Display, at the top of the page, has larger text, stronger colors and a calm mode that shows no needle.',
        'Every view has an address of its own. Copy it to come back to just this view.',
        'All that is in the picture is in the text too.',
      ],
      back: 'Back to the body',
    },
    hint: {
      touch: 'Drag to turn. Spread two fingers to come closer. Tap to choose.',
      mouse: 'Drag to turn. Scroll to come closer. Click to choose.',
      dismiss: 'Got it',
      more: 'More help',
    },
    lastSeen: { title: 'Last time', go: 'Go on:', forget: 'Forget this' },
    shapeFailed: 'The other body shape could not be loaded. Check the connection and try again.',
  },
  es: {
    look: {
      open: 'Capas y nombres',
      layers: 'Quitar capas hasta',
      auto: 'Según el lugar',
      peel: {
        skin: 'Piel',
        superficial: 'Músculos externos',
        intermediate: 'Músculos medios',
        deep: 'Músculos profundos',
        bone: 'Huesos',
      },
      structure: (name) => `Este músculo: ${name}`,
      only: 'Solo este',
      fade: 'Tenue',
      hide: 'Ocultar',
      changed: 'Oculto o tenue ahora',
      showAgain: (name) => `Mostrar otra vez: ${name}`,
      labels: 'Nombres en la imagen',
      label: { off: 'Ninguno', points: 'Sitios', muscles: 'También músculos' },
      sides: 'Lados',
      side: { one: 'Un lado', both: 'Ambos lados' },
      views: 'Mirar desde',
      undo: 'Deshacer',
      reset: 'Restablecer',
      close: 'Cerrar',
    },
    display: {
      open: 'Pantalla',
      theme: 'Colores',
      themes: { auto: 'Como en este dispositivo', light: 'Claros', contrast: 'Alto contraste' },
      textSize: 'Tamaño del texto',
      textSizes: { '1': 'Normal', '1.25': 'Grande', '1.5': 'Muy grande' },
      calm: 'Modo tranquilo',
      calmOn: 'Sí',
      calmOff: 'No',
      calmHint: 'No se muestra ninguna aguja y las imágenes son suaves.',
    },
    help: {
      open: 'Ayuda',
      title: 'Cómo usar el cuerpo',
      lead: 'Nada se puede romper. Pruébelo.',
      touch: 'Dedos',
      mouse: 'Ratón',
      keys: 'Teclado',
      action: 'Para hacer esto',
      how: 'Formas de mover y elegir',
      rows: [
        {
          action: 'Girar el cuerpo',
          touch: 'Arrastre con un dedo',
          mouse: 'Arrastre',
          keys: 'Botones de giro',
        },
        {
          action: 'Acercarse',
          touch: 'Separe dos dedos',
          mouse: 'Gire la rueda',
          keys: 'Botones Más cerca y Más lejos',
        },
        {
          action: 'Mover la imagen',
          touch: 'Arrastre con dos dedos',
          mouse: 'Arrastre con el botón derecho',
          keys: 'Botones de frente, espalda y lados',
        },
        {
          action: 'Elegir un lugar',
          touch: 'Toque la piel, un músculo o una marca',
          mouse: 'Haga clic',
          keys: 'Tabulador hasta su nombre en el texto y luego Intro',
        },
        {
          action: 'Volver',
          touch: 'Atrás en el dispositivo',
          mouse: 'Atrás en el navegador',
          keys: 'Alt e Izquierda',
        },
        {
          action: 'Empezar de nuevo',
          touch: 'Toque el nombre de arriba',
          mouse: 'Haga clic en el nombre de arriba',
          keys: 'Enlace Empezar de nuevo',
        },
      ],
      more: 'Conviene saber',
      moreText: [
        'Capas y nombres, arriba de la imagen, quita capas, oculta músculos y muestra u oculta los nombres.',
        'Pantalla, arriba de la página, tiene texto más grande, colores más fuertes y un modo tranquilo sin agujas.',
        'Cada vista tiene su propia dirección. Cópiela para volver justo a esta vista.',
        'Todo lo que está en la imagen está también en el texto.',
      ],
      back: 'Volver al cuerpo',
    },
    hint: {
      touch: 'Arrastre para girar. Separe dos dedos para acercarse. Toque para elegir.',
      mouse: 'Arrastre para girar. Use la rueda para acercarse. Haga clic para elegir.',
      dismiss: 'Entendido',
      more: 'Más ayuda',
    },
    lastSeen: { title: 'La última vez', go: 'Seguir:', forget: 'Olvidar esto' },
    shapeFailed: 'La otra forma del cuerpo no se pudo cargar. Revise la conexión e inténtelo de nuevo.',
  },
};
