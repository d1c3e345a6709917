import type { CardId, Language } from '../ids.ts';

/** What a clinic says of itself, and what its edition leaves out. */
export interface ClinicContent {
  name: string;
  /** Its logo, as an address that holds the picture itself. */
  logo?: string;
  /** Whom to call in what is no emergency. */
  telephone?: string;
  /** The languages that are offered, and the cards of a talk, in their order. */
  languages: readonly Language[];
  cards: readonly CardId[];
}
