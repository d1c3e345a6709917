import { formatAddress } from '../view/address.ts';
import type { Options } from '../view/options.ts';
import { startView, type View } from '../view/view.ts';

/** What a person did or was given: nobody else's to know. */
const OWN = [
  'pain',
  'paint',
  'pattern',
  'marks',
  'brought',
  'pick',
  'out',
  'plan',
  'q',
  'dose',
  'single',
] as const;

/**
 * The address of a view as a page around the app may know it: the place alone. What was painted, marked, chosen or searched is left
 * out, and plans and diaries are named without what they hold.
 */
export function toldAddress(view: View): string {
  const options: Options = { ...view.options };
  for (const key of OWN) delete options[key];
  const { language, page } = view;
  if (page === 'plan' || page === 'diary')
    return formatAddress({ ...startView(language), page }).replace(/\/$/, '');
  return formatAddress({ ...view, options });
}

/** What a page around the app asks to be shown: what stands behind '#' of a link, or an address as it is. */
export const askedAddress = (text: string): string => text.slice(text.indexOf('#') + 1);
