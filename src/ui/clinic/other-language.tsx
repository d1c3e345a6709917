import { LANGUAGES } from '../../core/ids.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';

/** A link to the same page in the other language, by its name; none where a clinic's edition does not offer it. */
export function OtherLanguage({ name }: { name: string }) {
  const view = useExplorer((s) => s.view);
  const offered = useExplorer((s) => s.content?.clinic?.languages) ?? LANGUAGES;
  const other = offered.find((language) => language !== view.language);
  return other ? <a href={href({ ...view, language: other })}>{name}</a> : null;
}
