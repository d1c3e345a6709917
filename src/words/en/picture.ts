import type { PictureWords } from '../parts/picture.ts';

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

export const pictureEn: PictureWords = {
  shapeFailed: 'The other body shape could not be loaded. Check the connection and try again.',
  trouble: {
    'no-webgl': 'This device cannot show the 3D body. Everything is here as text and as a flat map.',
    'no-context':
      'The device has no room for the 3D body right now. Everything is here as text and as a flat map. Closing other pages may help.',
    'too-old':
      'This device’s system is too old for the 3D body. Everything is here as text and as a flat map.',
    undrawable: 'This device could not draw the 3D body. Everything is here as text and as a flat map.',
    failed: 'The 3D body could not be loaded. Everything is here as text and as a flat map.',
    lost: 'The 3D body was paused by the device. Until it is back, here is the flat map.',
  },
  why: 'No 3D body: why?',
  retry: 'Try the 3D body again',
  which: 'Which place?',
  returning: 'The device paused the 3D body. It comes back by itself.',
  slow: 'The 3D body takes long to come. All of it is in the text and on the flat map too.',
  muscles: 'The muscles are still coming.',
  figure: 'The figure is on its way.',
  parts: {
    'bones-head': 'the bones of the head and neck',
    'bones-trunk': 'the bones of the trunk',
    'bones-low': 'the bones of the low back and pelvis',
    neighbours: 'the organs, vessels and nerves',
    'muscles-head': 'the muscles of the head',
    'muscles-neck': 'the muscles of the neck',
    'muscles-shoulder': 'the muscles of the shoulders',
    'muscles-low': 'the muscles of the low back',
    'muscles-hip': 'the muscles of the hips',
  },
  otherPart: 'some parts of the body',
  missing: (parts) => sentence(`${parts.join(', ')} could not be loaded`),
  addition: {
    slow: 'This part of the picture takes long to come. The body and the text are here.',
    failed: 'This part of the picture could not be shown. The body and the text are here.',
  },
};
