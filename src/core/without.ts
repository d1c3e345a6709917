/** The same thing but for what is named. */
export function without<T extends object, K extends keyof T>(whole: T, ...names: readonly K[]): Omit<T, K> {
  const rest: Partial<T> = { ...whole };
  for (const name of names) delete rest[name];
  // Whatever is not named was copied as it is.
  return rest as Omit<T, K>;
}
