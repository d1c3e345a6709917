import type { RedFlag, Urgency } from '../../core/content/bundle.ts';
import { byUrgency } from '../../core/content/urgency.ts';
import { useWords } from '../parts/use-words.ts';
import { ClaimSection, Claims, SectionSign } from './claims.tsx';

interface Props {
  flags: readonly RedFlag[];
  /** Of these, the ones that concern just what is looked at: they come first and are not folded either. */
  near?: readonly RedFlag[];
}

/**
 * Warning signs by how soon help is needed, each list under what to do. What cannot wait is never folded.
 */
export function RedFlags({ flags, near = [] }: Props) {
  const words = useWords();
  const sorted = [...near, ...flags.filter((flag) => !near.includes(flag))];
  const open = sorted.filter((flag) => flag.urgency === 'emergency' || near.includes(flag));
  const folded = sorted.filter((flag) => !open.includes(flag));
  const action = (urgency: Urgency) => words.region.urgency[urgency];
  return (
    <ClaimSection claims={sorted}>
      {byUrgency(open).map(([urgency, list]) => (
        <section key={urgency} data-urgency={urgency}>
          <h3>{action(urgency)}</h3>
          <Claims claims={list} list />
        </section>
      ))}
      {byUrgency(folded).map(([urgency, list]) => (
        <details key={urgency} data-urgency={urgency}>
          <summary>{near.length > 0 ? words.pain.otherSigns(action(urgency)) : action(urgency)}</summary>
          <Claims claims={list} list />
        </details>
      ))}
      <SectionSign />
    </ClaimSection>
  );
}
