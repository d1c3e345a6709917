import type { Language } from '../ids.ts';

type Names = Readonly<Record<Language, string>>;

/** What the element of other pages knows of the app before a tap: names, and which still picture shows a place. The build writes it. */
export interface EmbedPlaces {
  /** By the id of the point, of which the address needs the muscle and one of its regions. */
  points: Readonly<Record<string, { regions: readonly string[]; muscle: string; names: Names }>>;
  muscles: Readonly<Record<string, Names>>;
  regions: Readonly<Record<string, Names>>;
  /** The name of the whole app. */
  title: Names;
  /** The file of a still picture beside this one, by the id of the point or region; `body` is all of it. All show the right side. */
  posters: Readonly<Record<string, string>>;
}
