import type { Language } from '../../core/ids.ts';

/** Words of the help page: they come with it. */
interface HelpPageWords {
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
}

/** By language. */
export const helpWords: Record<Language, HelpPageWords> = {
  en: {
    lead: 'Nothing can break. Try it out.',
    touch: 'Fingers',
    mouse: 'Mouse',
    keys: 'Keyboard',
    action: 'To do this',
    how: 'Ways to move and choose',
    rows: [
      {
        action: 'Turn the body',
        touch: 'Drag with one finger',
        mouse: 'Drag',
        keys: 'Turn and zoom, then its buttons',
      },
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
        action: 'See more of the text, or of the body',
        touch: 'On a phone, pull the line over the text',
        mouse: 'Pull it, or click it',
        keys: 'Enter or the arrows up and down on it',
      },
      {
        action: 'Go on in the story',
        touch: 'Next, or swipe the bar; press on it to hold the film',
        mouse: 'Next, or click the bar',
        keys: 'Next link, Space to play or hold',
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
      'Layers and names, over the picture, peels the body, hides muscles, and switches names on or off.',
      'Turn and zoom, over the picture, has buttons for all that a drag does. They stay open until folded up.',
      'A mark with a number stands for several places. Tap it to come closer.',
      'Menu, at the top of the page, has Display: larger text, dark colors, more contrast, and a calm mode that shows no needle.',
      'Every view has an address of its own. Copy it to come back to just this view.',
      'All that is in the picture is in the text too.',
    ],
    back: 'Back to the body',
  },
  es: {
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
        keys: 'Girar y acercar, y sus botones',
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
        action: 'Ver más texto, o más cuerpo',
        touch: 'En el teléfono, tire de la raya sobre el texto',
        mouse: 'Tire de ella o haga clic',
        keys: 'Intro o flechas arriba y abajo en ella',
      },
      {
        action: 'Seguir la historia',
        touch: 'Siguiente, o deslice la barra; manténgala pulsada para parar',
        mouse: 'Siguiente, o haga clic en la barra',
        keys: 'Enlace Siguiente; espacio para ver o parar',
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
      'Capas y nombres, sobre la imagen, quita capas, oculta músculos y muestra u oculta los nombres.',
      'Girar y acercar, sobre la imagen, tiene botones para todo lo que hace un arrastre. Quedan abiertos hasta que se cierran.',
      'Una marca con un número vale por varios lugares. Tóquela para acercarse.',
      'Menú, arriba de la página, tiene Pantalla: texto más grande, colores oscuros, más contraste y un modo tranquilo sin agujas.',
      'Cada vista tiene su propia dirección. Cópiela para volver justo a esta vista.',
      'Todo lo que está en la imagen está también en el texto.',
    ],
    back: 'Volver al cuerpo',
  },
};
