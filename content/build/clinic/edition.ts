import type { ContentBundle, RedFlag } from '../../../src/core/content/bundle.ts';
import { CARDS, LANGUAGES, type Language } from '../../../src/core/ids.ts';
import type { ClinicFile } from '../../schema/clinic.ts';
import type { Facts } from '../../schema/facts.ts';

/** A clinic's own edition: its configuration, and the regions that it leaves out. */
export interface Edition {
  clinic: ClinicFile;
  untold: Facts['regions'];
}

/** What the app is told of the clinic, and of what its edition leaves out; `redFlag` gives a warning sign by its id. */
export const editionContent = (
  { clinic, untold }: Edition,
  redFlag: (id: string) => RedFlag,
): Pick<ContentBundle, 'clinic' | 'untold'> => ({
  clinic: {
    name: clinic.name,
    ...(clinic.logo && { logo: clinic.logo }),
    ...(clinic.telephone && { telephone: clinic.telephone }),
    languages: clinic.languages ?? LANGUAGES,
    cards: CARDS.filter((card) => clinic.cards?.includes(card) ?? true),
  },
  untold: untold.map(({ id, redFlags }) => ({ id, redFlags: redFlags.map(redFlag) })),
});

/** In what language is told what is asked for in another: that itself, or the first that the clinic offers. */
export const toldIn = (language: Language, { languages }: Pick<ClinicFile, 'languages'>): Language =>
  !languages || languages.includes(language) ? language : languages[0]!;
