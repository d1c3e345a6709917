import type { MoreContent } from '../../core/content/more.ts';
import { More } from '../loading/more.tsx';
import { useSought } from '../parts/use-sought.ts';
import { HandbookView } from './handbook.tsx';

/** For the consult, and for teachers. */
export default function Handbooks() {
  return <More>{(more) => <Both more={more} />}</More>;
}

function Both({ more: { consult, teaching } }: { more: MoreContent }) {
  useSought();
  return (
    <>
      <HandbookView id="consult" told={consult} />
      <HandbookView id="teaching" told={teaching} />
    </>
  );
}
