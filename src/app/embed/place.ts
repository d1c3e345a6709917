import type { EmbedPlaces } from '../../core/embed/embed-places.ts';
import type { Language } from '../../core/ids.ts';
import { embedElementWords } from '../../words/later/embed/element.ts';

/** What an element of another page shows. */
export interface EmbedPlace {
  language: Language;
  /** As it stands behind '#' of the app's address. */
  address: string;
  /** What is shown, and what it is part of. */
  name: string;
  within: string;
  title: string;
  /** The still picture, which shows the right side; turned about for the left one. */
  poster: string;
  mirrored: boolean;
}

/** The language that a tag names; English where the app has none. */
const languageOf = (tag: string | null | undefined): Language => (/^es\b/i.test(tag ?? '') ? 'es' : 'en');

/** A place that is named by an address, or by what stands in it. */
interface Named {
  language: Language;
  region: string | undefined;
  muscle: string | undefined;
  point: string | undefined;
  side: string | undefined;
  /** The address itself, where one is named. */
  whole?: string;
}

/** Pages whose address goes on with a region. */
const PAGES = /^(practice|review)$/;

function named(element: Element): Named {
  const view = element.getAttribute('view');
  const around = element.closest('[lang]');
  const spoken = languageOf(element.getAttribute('lang') ?? around?.getAttribute('lang'));
  if (view !== null) {
    const whole = view.slice(view.indexOf('#') + 1).replace(/^\/?/, '/');
    const [language, page, ...behind] = whole.split('?')[0]!.split('/').slice(1);
    // Questions and sheets of a region name it behind the page.
    const [region, muscle, side, point] = PAGES.test(page ?? '') ? behind : [page, ...behind];
    return { language: language ? languageOf(language) : spoken, region, muscle, point, side, whole };
  }
  const read = (name: string) => element.getAttribute(name) ?? undefined;
  return {
    language: spoken,
    region: read('region'),
    muscle: undefined,
    point: read('point'),
    side: read('side'),
  };
}

/** What a record has under a name that anybody may have written. */
const own = <T>(of: Readonly<Record<string, T>>, name: string | undefined): T | undefined =>
  name !== undefined && Object.hasOwn(of, name) ? of[name] : undefined;

/** What the attributes of an element name; what is none of the app's is left to the app, which says so. */
export function readPlace(element: Element, known: EmbedPlaces): EmbedPlace {
  const { language, region, point, side: asked, muscle, whole } = named(element);
  const side = asked === 'left' ? 'left' : 'right';
  const at = own(known.points, point);
  const within = region && (!at || at.regions.includes(region)) ? region : at?.regions[0];
  const step = element.getAttribute('step') ?? 'where';
  const made = at
    ? [language, within, at.muscle, side, point, step]
    : [language, ...(region && own(known.regions, region) ? [region] : [])];
  const ofMuscle = own(known.muscles, at?.muscle ?? muscle)?.[language];
  const title = known.title[language];
  const ofRegion = own(known.regions, within)?.[language];
  const poster = own(known.posters, at ? point : within) ?? known.posters.body ?? '';
  const words = embedElementWords[language].side[side];
  return {
    language,
    address: whole ?? `/${made.join('/')}`,
    name: ofMuscle ?? ofRegion ?? title,
    within: at ? `${at.names[language]}, ${words}` : title,
    title,
    poster,
    mirrored: at !== undefined && side === 'left',
  };
}
