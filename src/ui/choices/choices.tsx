import type { Topic } from '../../core/content/bundle.ts';
import { More } from '../loading/more.tsx';
import { Topics } from '../parts/topics.tsx';
import { useSought } from '../parts/use-sought.ts';

/** What to weigh before an injection: its benefits and risks, other care, and doing nothing. */
export default function Choices() {
  return <More>{({ choices }) => <Chapter choices={choices} />}</More>;
}

function Chapter({ choices }: { choices: readonly Topic[] }) {
  useSought();
  return <Topics topics={choices} open={1} list />;
}
