import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { modelLookup } from '../../core/model/model-lookup.ts';
import type { Tag } from '../labels/tag.ts';
import { structureLook } from '../look/look.ts';
import type { View } from '../view/view.ts';
import { isTold, type Role } from './roles.ts';

/** More names than this would cover the body. */
const MOST = 3;

/** One muscle with what it does, in words: "Upper trapezius: 10 % longer". */
interface RoleWords {
  role: (name: string, role: Role) => string;
}

/** Everyday names explain themselves in brackets; in the picture the name alone does. */
const plain = (name: string): string => name.replace(/ \(.*\)$/, '');

/**
 * Names in the picture of what lengthens and works on the side that is looked at: the treated muscle first, then those
 * that change most. Where there is no room for the figure the name stands alone, in the colour of what the muscle does;
 * what hardly gets longer has neither.
 */
export function roleTags(
  { view, content, index }: { view: View; content: ContentBundle; index: ModelIndex },
  roles: readonly Role[],
  words: RoleWords,
): readonly Tag[] {
  const sign = view.side === 'right' ? 1 : -1;
  const weight = ({ muscle, percent }: Role) => (muscle === view.muscle ? 1000 : Math.abs(percent));
  return roles
    .filter((role) => role.side === view.side)
    .filter((role) => role.muscle === view.muscle || role.kind === 'works' || isTold(role))
    .sort((a, b) => weight(b) - weight(a))
    .flatMap((role): Tag[] => {
      const structure = modelLookup(index).structure(role.muscle);
      const line = structure?.muscle?.line;
      if (!structure || structureLook(view, index, { structure, side: role.side }).visible < 0.5) return [];
      const name = plain(lookup(content).muscle(role.muscle)?.name ?? '');
      if (!line || !name) return [];
      const [x, y, z] = line[1];
      const figure = role.kind === 'works' || isTold(role);
      return [
        {
          key: `${role.kind} ${role.muscle}`,
          kind: 'role',
          at: [x * sign, y, z],
          text: figure ? words.role(name, role) : name,
          ...(role.muscle === view.muscle ? { brief: name } : { short: name }),
          muscle: role.muscle,
        },
      ];
    })
    .slice(0, MOST);
}
