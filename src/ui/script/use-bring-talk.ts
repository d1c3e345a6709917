import { useLayoutEffect } from 'react';
import { LANGUAGES, type Language } from '../../core/ids.ts';
import { LIMB_FILES, MODEL_FILES } from '../../core/model/model-files.ts';
import { bringAhead, holdFile } from '../../state/ahead-stores.ts';
import { useExplorer, useViewport } from '../../state/hooks.ts';
import type { Bring } from '../../state/host/ahead.ts';
import { savesData } from '../../state/host/saves-data.ts';
import { whenStays } from '../../state/host/when-stays.ts';
import type { BodyShape } from '../../state/kept/saved-settings.ts';
import { textLanguage } from '../../state/place/explorer.ts';
import { settings } from '../../state/stores.ts';
import { loadMessages } from '../../words/messages.ts';
import { loadMore } from '../loading/load-more.ts';
import { bringMap } from '../map/bring-map.ts';

/** What stands over the picture; `tests/domain/script/ahead.test.ts` holds that no part of the talk and its plan is missing here. */
const CARDS: readonly Bring[] = [
  () => import('../labels/which-card.tsx'),
  () => import('../map/marked/tap-muscle.ts'),
  () => import('../exercise/over/exercise-over.tsx'),
  () => import('../exercise/over/see-switch.tsx'),
  () => import('../exercise/stills/stills.tsx'),
];

/** What the talk leads to, and what is opened from there. */
const PLAN: readonly Bring[] = [
  () => import('../plan/plan-page.tsx'),
  () => import('../plan/to-plan.tsx'),
  () => import('../diary/weeks-after.tsx'),
  () => import('../diary/my-weeks.tsx'),
  () => import('../exercise/guided-panel.tsx'),
  () => import('../diary/note-done.tsx'),
];

/** The files of the body in a shape: of the skins only those of it. */
const bodyOf = (shape: BodyShape): string[] =>
  Object.entries({ ...MODEL_FILES, ...LIMB_FILES })
    .filter(([name, kind]) => kind !== 'skin' || name.endsWith('-female') === (shape === 'female'))
    .map(([name]) => `models/${name}.glb`);

const hold = (...files: string[]): Bring[] => files.map((file) => () => holdFile(file));

/** Where data is to be saved the limbs are left out, as everywhere, and the muscles that the talk is not about. */
const groupsOf = (language: Language): readonly (readonly Bring[])[] => [
  [() => loadMore(language), bringMap, ...CARDS],
  hold('content/stills.json', ...['index', 'patterns', 'skin-places'].map((name) => `models/${name}.json`)),
  PLAN,
  savesData()
    ? []
    : hold('models/limbs.json', 'content/moves.json', ...bodyOf(settings.getState().bodyShape)),
  // The plan is handed over in the patient's language.
  LANGUAGES.filter((other) => other !== language).flatMap((other) => [
    () => loadMessages(other),
    ...hold(`content/${other}.json`, `content/${other}-more.json`),
  ]),
];

/**
 * Brings all that the cards of the talk, the plan, its print and its code are made of, the next first, so that the connection may go in
 * the midst of it: once the first card is drawn, when the browser has nothing else to do.
 */
export function useBringTalk(): void {
  const language = useExplorer(textLanguage);
  const shown = useViewport(
    ({ whole, missing, status }) =>
      whole || missing.length > 0 || (status !== 'loading' && status !== 'ready'),
  );
  // Until that begins nobody is told that all is here, whatever the picture has brought.
  useLayoutEffect(() => {
    let end = bringAhead([[() => new Promise(() => undefined)]]);
    if (!shown) return () => end();
    const begin = () => {
      const waited = end;
      end = bringAhead(groupsOf(language));
      waited();
    };
    const call = whenStays(begin, false, 0);
    return () => {
      call();
      end();
    };
  }, [shown, language]);
}
