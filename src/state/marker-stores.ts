import { createMarker } from './marks/marker.ts';
import { readyUnpack } from './marks/unpack.ts';
import { stores } from './stores.ts';

/** What marks, of the app's own state; it comes with the pages and the picture where one marks. */
export const {
  marksOf,
  editMarks,
  setMarking,
  bringSurfaces,
  isFull,
  tapMuscle,
  tapMuscleFlat,
  missTap,
  answerOffer,
  markMuscle,
  stepMark,
  chooseMark,
  tapFlag,
  takeInHand,
  editInk,
  tellPins,
} = createMarker(stores, readyUnpack);
