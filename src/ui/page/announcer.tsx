import { lookup } from '../../core/content/lookup.ts';
import { useExplorer, useToldNews } from '../../state/hooks.ts';
import { useNews } from '../parts/use-news.ts';
import { useWords } from '../parts/use-words.ts';

/**
 * The one voice of the page: tells screen readers what is shown now, after a tap on the body as much as after a link, and
 * the news of others. Only what changed is read.
 */
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
  // A card of the script says of itself what it shows.
  useNews('place', view.options.card ? '' : parts.filter(Boolean).join(' '));
  const told = useToldNews();
  return (
    <div className="visually-hidden" role="status" aria-atomic="false">
      {Object.entries(told).map(([teller, text]) => (
        <p key={teller} data-announcement={teller}>
          {text}
        </p>
      ))}
    </div>
  );
}
