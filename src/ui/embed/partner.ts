import { connect } from 'penpal';
import type { EmbedMethods, EmbedTold } from '../../core/embed/embed-types.ts';
import { oneOrigin } from '../../core/embed/one-origin.ts';
import { askedAddress, toldAddress } from '../../domain/embed/told-address.ts';
import { parseAddress } from '../../domain/view/address.ts';
import { quiz } from '../../state/quiz-stores.ts';
import { explorer, go } from '../../state/stores.ts';

/** An address is never longer; a plan's is some hundred letters. */
const LONGEST = 4000;

/** How high the picture would be for the width of the frame, CSS pixels: as wide as high on a phone. */
const pictureHeight = (width: number): number => Math.min(Math.max(width * 0.95, 300), 460);
/** Wider than high: the words stand beside the picture. */
const BESIDE = { from: 640, height: 480 };
/** What is no story has a page of its own, which scrolls. */
const WHOLE_PAGE = 640;

/** So high the frame would be: it depends on its width and on its words, never on its own height, which follows from it. */
function wantedHeight(words: Element | null): number {
  if (!words) return WHOLE_PAGE;
  if (window.innerWidth >= BESIDE.from) return BESIDE.height;
  return Math.ceil(pictureHeight(window.innerWidth) + words.getBoundingClientRect().height);
}

const methods: EmbedMethods = {
  view: (address) => {
    if (typeof address !== 'string' || address.length > LONGEST) throw new TypeError('An address is a text.');
    const { view } = explorer.getState();
    go(parseAddress(askedAddress(address), view.language).view);
    return methods.current();
  },
  current: () => toldAddress(explorer.getState().view),
  present: (on) => {
    if (on) document.documentElement.dataset.embed = 'present';
    else delete document.documentElement.dataset.embed;
  },
};

/** Tells the page around what happens here and does what it asks: the page of that origin alone, which the address names. */
export async function talkToPartner(origin: string): Promise<void> {
  const line = connect<{ tell: (told: EmbedTold) => void }>({
    messenger: oneOrigin(window.parent, origin),
    methods: { ...methods },
  });
  const remote = await line.promise;
  // The page around may be gone, or busy: it is told again of what comes next.
  const tell = (told: EmbedTold): void => void remote.tell(told).catch(() => undefined);
  tell({ name: 'ready', detail: { version: 1, address: methods.current() } });

  let told = methods.current();
  explorer.subscribe(() => {
    const address = methods.current();
    if (address === told) return;
    told = address;
    tell({ name: 'view', detail: { address } });
  });

  quiz.subscribe(({ answered }, before) => {
    const last = answered.at(-1);
    if (!last || answered === before.answered) return;
    const score = { right: answered.filter(({ right }) => right).length, of: answered.length };
    tell({ name: 'answer', detail: { id: last.id, right: last.right, score } });
  });

  // Of one form and width it only grows: words that change with a film must not make the page around jump.
  let [form, height] = ['', 0];
  const measure = (): void => {
    const story = explorer.getState().view.point !== undefined;
    const words = document.querySelector('[data-embed-words]');
    if (story && !words) return;
    const now = `${window.innerWidth} ${words !== null}`;
    const wanted = wantedHeight(words);
    if (wanted === height || (form === now && wanted < height)) return;
    [form, height] = [now, wanted];
    tell({ name: 'height', detail: { height } });
  };
  const sizes = new ResizeObserver(measure);
  new MutationObserver(() => {
    sizes.disconnect();
    const words = document.querySelector('[data-embed-words]');
    if (words) sizes.observe(words);
    measure();
  }).observe(document.getElementById('root') ?? document.body, { childList: true, subtree: true });
  window.addEventListener('resize', measure);
  measure();
}
