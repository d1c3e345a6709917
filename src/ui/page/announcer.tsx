import { lookup } from '../../core/content/lookup.ts';
import { useExplorer } from '../../state/hooks.ts';
import { useWords } from '../parts/use-words.ts';

/** Tells screen readers what is shown now, after a tap on the body as much as after a link. */
export function Announcer() {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const region = lookup(content).region(view.region);
  const muscle = lookup(content).muscle(view.muscle);
  const point = lookup(content).point(view.point?.id);
  const parts = [
    point && muscle
      ? words.announce.point(point.name, muscle.name, words.side[view.side].toLowerCase())
      : region && words.announce.region(muscle ? `${region.name}, ${muscle.name}` : region.name),
    view.point && words.announce.step(words.steps[view.point.step]),
  ];
  return (
    <p className="visually-hidden" role="status">
      {parts.filter(Boolean).join(' ')}
    </p>
  );
}
