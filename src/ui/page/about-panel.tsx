import Questions from '../choices/questions.tsx';
import { ClaimSection, Claims } from '../evidence/claims.tsx';
import { KeptList } from './kept-list.tsx';

// Above: what comes first in the style sheet, too; where two sheets speak of one element, the later one counts.

import type { MoreContent } from '../../core/content/more.ts';
import { reviewView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { LaterTopics } from '../evidence/later-topics.tsx';
import { More } from '../loading/more.tsx';
import { Part } from '../loading/part.tsx';
import { useSought } from '../parts/use-sought.ts';
import { useWords } from '../parts/use-words.ts';
import about from './about.module.css';
import { LIBRARIES } from './libraries.ts';

const loadHandbooks = () => import('../consult/handbooks.tsx');

/** What the app is, how sure medicine is, every source, and the credits. */
export default function AboutPanel() {
  const words = useWords();
  const content = useExplorer((s) => s.content);
  const view = useExplorer((s) => s.view);
  useSought();
  if (!content) return null;
  return (
    <>
      <h1 tabIndex={-1}>{words.aboutPage.title}</h1>
      <h2>{words.aboutPage.what}</h2>
      <Claims claims={content.disclaimer} />
      <h2>{words.evidence}</h2>
      <LaterTopics of={({ evidence }) => evidence} />
      <Questions />
      <h2>{words.glossary}</h2>
      <More>{({ glossary }) => <Glossary terms={glossary} />}</More>
      <h2 data-topic="privacy">{words.aboutPage.privacy}</h2>
      <p>{words.aboutPage.privacyText}</p>
      <KeptList />
      <h2 data-topic="credit">{words.aboutPage.credit}</h2>
      <p>{words.aboutPage.creditText}</p>
      <h2>{words.aboutPage.licence}</h2>
      <p>{words.aboutPage.licenceText}</p>
      <ul className={about.sources}>
        {LIBRARIES.map(({ licence, names }) => (
          <li key={licence}>{`${licence}: ${names.join(', ')}`}</li>
        ))}
      </ul>
      <ul className={about.links}>
        <li>
          <a href={`${import.meta.env.BASE_URL}licenses.txt`} hrefLang="en" type="text/plain">
            {words.aboutPage.licenceFile}
          </a>
        </li>
      </ul>
      <Part load={loadHandbooks} what="text" />
      <h2 data-topic="review">{words.review.forClinicians}</h2>
      <p>{words.review.pending}</p>
      <ul className={about.links}>
        {content.regions.map((region) => (
          <li key={region.id}>
            <a href={href(reviewView(view, region.id))}>{words.review.title(region.name)}</a>
          </li>
        ))}
      </ul>
      <h2 data-topic="sources">{words.aboutPage.sources}</h2>
      <More what="sources">{({ sources }) => <Sources of={sources} />}</More>
    </>
  );
}

function Sources({ of }: { of: MoreContent['sources'] }) {
  const { readAs } = useWords();
  return (
    <ol className={about.sources}>
      {Object.entries(of).map(([key, source]) => (
        <li key={key}>{`${source.citation}${source.read === 'whole' ? '' : ` (${readAs[source.read]})`}`}</li>
      ))}
    </ol>
  );
}

/** Words explained; a link may ask for one of them. */
function Glossary({ terms }: { terms: MoreContent['glossary'] }) {
  useSought();
  return (
    <ClaimSection claims={terms.map(({ meaning }) => meaning)} at="ends">
      <dl className={about.glossary}>
        {terms.map(({ id, term, meaning }) => (
          <div key={term} data-topic={`term-${id}`}>
            <dt>{term}</dt>
            <dd>
              <Claims claims={[meaning]} />
            </dd>
          </div>
        ))}
      </dl>
    </ClaimSection>
  );
}
