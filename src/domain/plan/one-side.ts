/** What tells to go on with the other side, at the end of a sentence or as one of its own, in the languages of the content. */
const OTHER_SIDE = [
  / (?:Then|Luego|Después) (?:change sides|do the other (?:side|leg)|cambie de lado|haga (?:el otro lado|la otra pierna))\./g,
  /,? (?:then the other|y luego al otro|alternate|alternar)(?=\.)/g,
  / (?:on each side|de cada lado|en cada lado)(?=[,.])/g,
];

/** What is said of an exercise, for who is to do it on one side alone: without the words that tell to change sides. */
export const forOneSide = (said: string): string =>
  OTHER_SIDE.reduce((text, words) => text.replaceAll(words, ''), said);
