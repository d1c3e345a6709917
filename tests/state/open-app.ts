import { readFileSync } from 'node:fs';
import type { ContentBundle } from '../../src/core/content/bundle.ts';
import type { SkinPlaces } from '../../src/core/model/skin-places.ts';
import { readPlaces } from '../../src/domain/pain/paint/skin-sense.ts';
import { parseAddress } from '../../src/domain/view/address.ts';
import type { View } from '../../src/domain/view/view.ts';
import { createStores } from '../../src/state/create-stores.ts';
import { createPainter } from '../../src/state/painting/painter.ts';
import { wire } from '../../src/state/wire.ts';
import { type FakeOptions, fakeDevice } from './fake-device.ts';

/** The app's own English content. */
export const readContent = (): ContentBundle =>
  JSON.parse(readFileSync(new URL('../../public/content/en.json', import.meta.url), 'utf8'));

/** The view of an address. */
export const viewAt = (address: string): View => parseAddress(address, 'en').view;

/** Opens the state of the app, wired as in the page, on a device without a browser. */
export function openApp(options: FakeOptions = {}) {
  const hand = fakeDevice(options);
  const stores = createStores(hand.device);
  wire(stores, hand.device);
  stores.readAddress();
  return { ...stores, ...hand };
}

/** The same with what paints, and the places of the skin come. */
export function openPainter(options: FakeOptions = {}) {
  const hand = fakeDevice(options);
  const stores = createStores(hand.device);
  wire(stores, hand.device);
  stores.readAddress();
  const content = readContent();
  stores.setContent(content);
  const midline = new Set(content.skinAreas.filter((area) => area.midline).map(({ id }) => id));
  const places = JSON.parse(
    readFileSync(new URL('../../public/models/skin-places.json', import.meta.url), 'utf8'),
  ) as SkinPlaces;
  const sense = readPlaces(places, midline);
  stores.paint.setState({ sense });
  return { ...stores, ...createPainter(stores, hand.device), ...hand, sense };
}

/** A trigger point, and what can be done for it, by their addresses. */
export const POINT_AT = '/en/head/temporalis/left/temporalis-front';
export const EXERCISE_AT = `${POINT_AT}/exercises/jaw-stretch`;
