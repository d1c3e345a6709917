// What other pages load: `<trigger-point-explorer>`, a still picture with a button that starts the app in a frame. It is bundled on its own.

import type { EmbedPlaces } from '../../core/embed/embed-places.ts';
import type { EmbedEvents, EmbedTold, TriggerPointExplorerElement } from '../../core/embed/embed-types.ts';
import { embedElementWords } from '../../words/later/embed/element.ts';
import { dress } from './dress.ts';
import { type EmbedPlace, readPlace } from './place.ts';

/** Where the files of this build lie beside this script, which the build puts in. */
declare const __EMBED_FILES__: { places: string; talk: string };

const script = document.currentScript;
const base = new URL('.', script instanceof HTMLScriptElement ? script.src : document.baseURI).href;

let places: Promise<EmbedPlaces> | undefined;
/** Names and pictures of all places, asked for once a page. */
const bringPlaces = (): Promise<EmbedPlaces> => {
  places ??= import(/* @vite-ignore */ `${base}${__EMBED_FILES__.places}`).then(({ default: read }) => read);
  return places;
};
type Talk = typeof import('./talk.ts');
const bringTalk = (): Promise<Talk> => import(/* @vite-ignore */ `${base}${__EMBED_FILES__.talk}`);

/** The one of the page that shows 3D: browsers give a page few pictures of that kind, and phones have little memory. */
let live: Explorer | undefined;

/** Until the frame says how high it would be, CSS pixels, and what it may say. */
const HEIGHT = { first: 620, least: 240, most: 1600 };

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  is: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = is;
  made.append(...inside);
  return made;
}

class Explorer extends HTMLElement implements TriggerPointExplorerElement {
  static readonly observedAttributes = ['view', 'region', 'point', 'side', 'step', 'lang'];
  private readonly shade = this.attachShadow({ mode: 'open' });
  private place: EmbedPlace | undefined;
  private readonly looks = dress(this.shade);
  private line: Promise<ReturnType<Talk['talk']> | undefined> | undefined;
  private presented = false;

  connectedCallback(): void {
    void this.show();
  }

  disconnectedCallback(): void {
    this.stop();
  }

  attributeChangedCallback(): void {
    if (this.isConnected && live !== this) void this.show();
  }

  /** Draws the still picture. What is between the element's tags shows until it can be, and where it cannot. */
  private async show(): Promise<void> {
    const known = await bringPlaces().catch(() => undefined);
    if (!this.isConnected || live === this) return;
    if (!known) {
      this.shade.replaceChildren(...this.looks, document.createElement('slot'));
      return;
    }
    const place = readPlace(this, known);
    this.place = place;
    const words = embedElementWords[place.language];
    const picture = make('img', place.mirrored ? 'left' : '');
    picture.alt = '';
    picture.loading = this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
    picture.referrerPolicy = 'no-referrer';
    picture.width = 400;
    picture.height = 300;
    picture.src = `${base}${place.poster}`;
    const button = make('button', 'poster', picture, make('span', 'go', words.start));
    button.type = 'button';
    button.setAttribute('aria-label', `${words.start}: ${place.name}, ${place.within}`);
    button.addEventListener('click', this.start);
    const full = make('a', '', words.full);
    full.href = `${base}#${place.address}`;
    full.target = '_blank';
    full.rel = 'noopener noreferrer';
    this.fill(
      place,
      button,
      make(
        'div',
        'foot',
        make('strong', '', place.name),
        make('span', 'small', place.within),
        make('span', 'small', words.safety),
        full,
      ),
    );
  }

  private fill({ language, name, within }: EmbedPlace, ...inside: readonly Node[]): void {
    const box = make('div', 'box', ...inside);
    box.lang = language;
    box.dir = 'ltr';
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', `${name}, ${within}`);
    this.shade.replaceChildren(...this.looks, box);
  }

  start = (): void => {
    const { place } = this;
    if (!place || live === this) return;
    live?.stop();
    live = this;
    const words = embedElementWords[place.language];
    const frame = make('iframe', '');
    frame.title = `${place.name}, ${place.within}`;
    frame.allow = 'fullscreen; screen-wake-lock; web-share; clipboard-write';
    frame.referrerPolicy = 'no-referrer';
    frame.height = String(HEIGHT.first);
    frame.src = `${base}?embed&origin=${encodeURIComponent(location.origin)}#${place.address}`;
    const close = make('button', 'close', words.stop);
    close.type = 'button';
    close.addEventListener('click', () => {
      this.stop();
      // The button went with the frame: the one that starts it anew has its place.
      requestAnimationFrame(() => this.shade.querySelector('button')?.focus());
    });
    this.line = new Promise<void>((resolve) => {
      // Before that it is still an empty page of this origin.
      frame.addEventListener('load', () => resolve(), { once: true });
    }).then(() => this.listen(frame));
    this.fill(place, frame, make('div', 'foot', close));
    frame.focus();
    if (this.presented) void this.present(true);
  };

  private async listen(frame: HTMLIFrameElement): Promise<ReturnType<Talk['talk']> | undefined> {
    const talk = await bringTalk().catch(() => undefined);
    const remote = frame.contentWindow;
    // Without it the frame is as high as it began.
    if (!talk || !remote || !frame.isConnected) return undefined;
    return talk.talk(remote, new URL(base).origin, (told) => this.hear(told, frame));
  }

  private hear(told: EmbedTold, frame: HTMLIFrameElement): void {
    if (told.name === 'height')
      frame.height = String(Math.min(Math.max(told.detail.height, HEIGHT.least), HEIGHT.most));
    this.dispatchEvent(new CustomEvent<EmbedEvents[keyof EmbedEvents]>(told.name, { detail: told.detail }));
  }

  stop = (): void => {
    if (live !== this) return;
    live = undefined;
    void this.line?.then((line) => line?.end());
    this.line = undefined;
    void this.show();
  };

  /** What asks the frame; undefined while the still picture is shown. */
  private async remote() {
    const line = live === this ? await this.line : undefined;
    return line?.remote;
  }

  async view(address: string): Promise<string> {
    const remote = await this.remote();
    if (remote) return remote.view(address);
    this.setAttribute('view', address);
    return this.current();
  }

  async current(): Promise<string> {
    const remote = await this.remote();
    return remote ? remote.current() : readPlace(this, await bringPlaces()).address;
  }

  async present(on: boolean): Promise<void> {
    this.presented = on;
    await (await this.remote())?.present(on);
  }
}

// A page may name the script twice.
if (!customElements.get('trigger-point-explorer')) customElements.define('trigger-point-explorer', Explorer);
