/**
 * Loads the page anew, at the same address, if its host answers. Browsers may remember that a piece of code could not be
 * had, and then no second try can succeed in the same page. Only for tries that a person asked for: it would go on for
 * ever where a file is really missing.
 */
export async function reloadIfServed(): Promise<void> {
  const answer = await fetch(window.location.pathname, { cache: 'no-store' }).catch(() => undefined);
  if (answer?.ok) window.location.reload();
}
