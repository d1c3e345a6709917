import { LaterTopics } from '../evidence/later-topics.tsx';

/** What to weigh before an injection: its benefits and risks, other care, and doing nothing. */
export default function Choices() {
  return <LaterTopics of={({ choices }) => choices} open={1} list />;
}
