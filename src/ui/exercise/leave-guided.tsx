import { without } from '../../core/without.ts';
import { planView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { guidedWords } from '../../words/later/guided.ts';

/** The way out of an exercise that is done along: to the plan that it belongs to, else to the same exercise without timer. */
export function LeaveGuided({ className }: { className?: string | undefined }) {
  const view = useExplorer((s) => s.view);
  const words = guidedWords[view.language];
  const { plan } = view.options;
  const plain = { ...view, options: without(view.options, 't', 'guided') };
  return (
    <a className={className} href={href(plan ? planView(view, plan) : plain)}>
      {plan ? words.toPlan : words.done}
    </a>
  );
}
