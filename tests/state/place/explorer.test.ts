import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/core/ids.ts';
import { href, unturned } from '../../../src/state/place/explorer.ts';
import { openApp, POINT_AT, readContent, viewAt } from '../open-app.ts';

const content = readContent();
const NECK = viewAt('/en/neck');
const HEAD = viewAt('/en/head');

describe('the place that is shown', () => {
  it('is that of the address', () => {
    expect(openApp({ address: POINT_AT }).explorer.getState()).toMatchObject({
      view: { region: 'head', muscle: 'temporalis', point: { id: 'temporalis-front' } },
      brokenLink: undefined,
    });
  });

  it.each([
    [['es-MX', 'en'], 'es'],
    [['fr', 'ES-es'], 'es'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ])('is in the first language of %j that the app speaks', (languages, language) => {
    expect(openApp({ languages }).explorer.getState().view.language).toBe(language);
  });

  it('stays known while one is at the lessons, which can take it in; nothing was left where these were opened first', () => {
    const { go, explorer } = openApp({ address: '/en/neck' });
    expect(explorer.getState().cameFrom).toBeUndefined();
    go(viewAt('/en/lesson'));
    go(viewAt('/en/lesson?lesson=tight-band'));
    expect(explorer.getState().cameFrom).toEqual(NECK);
    expect(openApp({ address: '/en/lesson' }).explorer.getState().cameFrom).toBeUndefined();
  });

  it('is the one gone to, at once and with a step back; the same again is no step', () => {
    const { go, explorer, address, stepsBack, back } = openApp({ address: '/en/neck' });
    go(NECK);
    expect(stepsBack()).toBe(0);
    go(HEAD);
    go(HEAD);
    expect(explorer.getState().view.region).toBe('head');
    expect(address()).toBe('/en/head');
    expect(stepsBack()).toBe(1);
    back();
    expect(explorer.getState().view.region).toBe('neck');
  });

  it('changes in small steps without a step back', () => {
    const { replaceView, explorer, address, stepsBack } = openApp({ address: '/en/search' });
    replaceView(viewAt('/en/search?q=nec'));
    replaceView(viewAt('/en/search?q=neck'));
    expect(explorer.getState().view.options.q).toBe('neck');
    expect(address()).toBe('/en/search?q=neck');
    expect(stepsBack()).toBe(0);
  });

  it('is not written over where a person is on the way elsewhere', () => {
    const { replaceView, nameCamera, type, tellAddress, address, explorer } = openApp({
      address: '/en/search',
    });
    type('/en/head');
    replaceView(viewAt('/en/search?q=neck'));
    nameCamera('10,200,10');
    expect(address()).toBe('/en/head');
    tellAddress();
    expect(explorer.getState().view).toEqual(HEAD);
  });

  it('has a row of small changes as one step back, and a new one after back', () => {
    const { goInRow, stepsBack, back, explorer } = openApp({ address: '/en/neck' });
    for (const peel of ['superficial', 'deep', 'bone']) goInRow(viewAt(`/en/neck?peel=${peel}`));
    goInRow(viewAt('/en/neck?peel=bone'));
    expect(stepsBack()).toBe(1);
    expect(explorer.getState().view.options.peel).toBe('bone');
    back();
    expect(explorer.getState().view).toEqual(NECK);
    goInRow(viewAt('/en/neck?peel=deep'));
    expect(stepsBack()).toBe(1);
  });
});

describe('an address that leads nowhere', () => {
  it.each([
    ['/en/nowhere-at-all', 'whole', '#/en'],
    ['/en/neck/no-such-muscle/left', 'part', '#/en/neck'],
    ['/en/neck?peel=everything', 'part', '#/en/neck'],
    ['/en/neck?utm_source=mail', undefined, '#/en/neck'],
  ] as const)('%s: said as %s, and %s is shown', (address, brokenLink, shown) => {
    const { setContent, explorer } = openApp({ address });
    setContent(content);
    expect(explorer.getState().brokenLink).toBe(brokenLink);
    expect(href(explorer.getState().view)).toBe(shown);
  });

  it('is said until that is dismissed, or another place is gone to', () => {
    const { explorer, dismissBrokenLink, readAddress, go } = openApp({ address: '/en/nowhere-at-all' });
    dismissBrokenLink();
    expect(explorer.getState().brokenLink).toBeUndefined();
    readAddress();
    expect(explorer.getState().brokenLink).toBe('whole');
    go(NECK);
    expect(explorer.getState().brokenLink).toBeUndefined();
  });

  it('is checked only once there is content, and taken as it is where the content is damaged', () => {
    const { explorer, setContent } = openApp({ address: POINT_AT });
    const view = explorer.getState().view;
    setContent({ ...content, muscles: undefined as unknown as typeof content.muscles });
    expect(explorer.getState()).toMatchObject({ view, brokenLink: undefined });
  });
});

describe('the camera as it was turned', () => {
  it('is named in the address without a step back; the picture is the same one', () => {
    const { nameCamera, explorer, address, stepsBack } = openApp({ address: '/en/neck' });
    const before = explorer.getState().view;
    nameCamera('10,200,10');
    nameCamera('11,200,10');
    expect(decodeURIComponent(address())).toBe('/en/neck?cam=11,200,10');
    expect(stepsBack()).toBe(0);
    expect(unturned(explorer.getState().view)).toBe(unturned(before));
    nameCamera(undefined);
    expect(address()).toBe('/en/neck');
    expect(unturned(explorer.getState().view)).toBe(before);
  });

  it('keeps what is pointed at and looked at in a list', () => {
    const { nameCamera, setPreview, explorer } = openApp({ address: '/en/neck' });
    setPreview(HEAD, { kind: 'region', id: 'head' });
    nameCamera('10,200,10');
    expect(explorer.getState()).toMatchObject({ preview: HEAD, hover: { id: 'head' } });
  });
});

describe('a look at an item of a list', () => {
  it('shows another place and leaves no trace', () => {
    const { setPreview, explorer, address, stepsBack } = openApp({ address: '/en/neck' });
    setPreview(HEAD, { kind: 'region', id: 'head' });
    expect(explorer.getState()).toMatchObject({ preview: HEAD, view: NECK, hover: { id: 'head' } });
    expect(address()).toBe('/en/neck');
    expect(stepsBack()).toBe(0);
    setPreview(undefined);
    expect(explorer.getState()).toMatchObject({ preview: undefined, hover: undefined });
  });

  it('draws nothing anew for the same place, and points at what is pointed at now', () => {
    const { setPreview, explorer } = openApp({ address: '/en/neck' });
    setPreview(HEAD);
    const { preview } = explorer.getState();
    setPreview(viewAt('/en/head'), { kind: 'region', id: 'head' });
    expect(explorer.getState().preview).toBe(preview);
    expect(explorer.getState().hover).toEqual({ kind: 'region', id: 'head' });
  });

  it('is over once a place is gone to', () => {
    const { setPreview, setHover, go, explorer } = openApp({ address: '/en/neck' });
    setPreview(HEAD);
    setHover({ kind: 'region', id: 'head' });
    go(HEAD);
    expect(explorer.getState()).toMatchObject({ preview: undefined, hover: undefined });
  });

  it('tells nobody when the same is pointed at again', () => {
    const { setHover, explorer } = openApp();
    setHover({ kind: 'muscle', id: asId('temporalis'), side: 'left' });
    let told = 0;
    explorer.subscribe(() => told++);
    setHover({ kind: 'muscle', id: asId('temporalis'), side: 'left' });
    expect(told).toBe(0);
    setHover({ kind: 'muscle', id: asId('temporalis'), side: 'right' });
    expect(told).toBe(1);
  });
});
