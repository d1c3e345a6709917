import { keysOf } from '../../domain/pain/painted.ts';
import { useExplorer } from '../../state/hooks.ts';
import { closeUp } from '../../state/stores.ts';

/** Brings each area of the body near enough to paint on. */
export function NearAreas() {
  const content = useExplorer((s) => s.content);
  return content?.regions.map(({ id, name }) => (
    <button
      key={id}
      type="button"
      onClick={() => closeUp(content.skinAreas.filter((a) => a.regions.includes(id)).flatMap(keysOf))}
    >
      {name}
    </button>
  ));
}
