import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { BandStage } from '../../core/ids.ts';
import { ClaimSection, Claims } from '../evidence/claims.tsx';
import { LaterTopics } from '../evidence/later-topics.tsx';
import { Captions } from '../parts/captions.tsx';
import { useWords } from '../parts/use-words.ts';
import { Stages } from '../player/stages.tsx';
import styles from './band.module.css';
import { BandControls } from './band-controls.tsx';

/** Step 2: the tight band from the muscle inward, what it is, and what experts still dispute. */
export function BandStep({ content, stage }: { content: ContentBundle; stage: BandStage }) {
  const words = useWords();
  const shown = lookup(content).bandStage(stage);
  const told = shown ? [shown.claim, ...shown.captions.map(({ claim }) => claim)] : [];
  return (
    <>
      <ClaimSection claims={told}>
        <Stages name={words.stages.band} stages={content.bandStages} at={{ step: 'band', stage }} />
        {shown && (
          <>
            <BandControls stage={stage} />
            <section>
              <h4>{words.band.captions}</h4>
              <Captions
                captions={shown.captions}
                className={styles.captions}
                onlyPlaying
                say={(claim) => <Claims claims={[claim]} />}
              />
            </section>
          </>
        )}
      </ClaimSection>
      <LaterTopics of={({ band, triggerPoint }) => [...band, ...triggerPoint]} open={2} />
    </>
  );
}
