import type { ContentBundle, PointContent } from '../../core/content/bundle.ts';
import type { InjectionStage } from '../../core/ids.ts';
import { toldStages } from '../../domain/injection/told-stages.ts';
import { useExplorer, useSettings, useViewport } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { ClaimSection, Claims } from '../evidence/claims.tsx';
import { LaterTopics } from '../evidence/later-topics.tsx';
import { Part } from '../loading/part.tsx';
import { Captions } from '../parts/captions.tsx';
import panel from '../parts/panel.module.css';
import { useBody } from '../parts/picture-switch.tsx';
import styles from '../parts/steps.module.css';
import { useWords } from '../parts/use-words.ts';
import { Stages } from '../player/stages.tsx';
import { CalmSwitch } from './calm-switch.tsx';
import { DrugChoice } from './drug-choice.tsx';
import { NeedleFacts } from './needle-facts.tsx';

const loadChoices = () => import('../choices/choices.tsx');
const loadFacts = () => import('./flat-needle-facts.tsx');
const loadQuestions = () => import('../choices/questions.tsx');

interface Props {
  content: ContentBundle;
  point: PointContent;
  stage: InjectionStage;
}

/**
 * Step 3: what else there is to choose, the injection in stages, then all about it. Where no needle is drawn it says why,
 * and what is done instead.
 */
export function InjectionStep({ content, point, stage }: Props) {
  const words = useWords();
  const calm = useSettings((s) => s.calm);
  const view = useExplorer((s) => s.view);
  const index = useViewport((s) => s.index);
  const body = useBody();
  const { needle, guidance } = point;
  const stages = toldStages(content, point, calm, words.injection.noNeedle);
  const told = stages.find((s) => s.id === stage);
  const position = stage === 'before' && needle ? [content.positions[needle.position]] : [];
  const said = told ? [told.claim, ...position, ...told.captions.map(({ claim }) => claim)] : position;
  return (
    <>
      {/* Read before the first stage; later it stands behind what is shown. */}
      {stage === 'before' && <Part load={loadChoices} what="text" />}
      <ClaimSection claims={said}>
        <Stages name={words.stages.injection} stages={stages} at={{ step: 'injection', stage }} />
        {position.length > 0 && <Claims claims={position} />}
        {told && (
          <Captions
            captions={told.captions}
            name={words.injection.captions}
            className={styles.captions}
            say={(claim) => <Claims claims={[claim]} />}
          />
        )}
      </ClaimSection>
      {needle && (stage === 'spread' || view.options.drug) && <DrugChoice content={content} />}
      {stage === 'needle' &&
        (index || body ? (
          <NeedleFacts content={content} point={point} index={index} />
        ) : (
          <Part load={loadFacts} what="page" />
        ))}
      {needle && <CalmSwitch />}
      {needle && <p className={styles.note}>{words.injection.depthNote}</p>}
      {(needle || stage === 'find') && (
        <>
          <h3>{words.injection.caution}</h3>
          <Claims claims={needle ? [point.caution, guidance.claim] : [point.caution]} />
        </>
      )}
      {needle && (
        <p className={panel.choice}>
          <a href={href({ ...view, options: { ...view.options, consent: true } })}>
            {words.injection.consent}
          </a>
        </p>
      )}
      {stage !== 'before' && <Part load={loadChoices} what="text" />}
      <LaterTopics
        of={({ injection, evidence }) => [
          ...injection.filter((t) => !calm || t.id !== 'needle'),
          ...evidence,
        ]}
      />
      <Part load={loadQuestions} what="text" />
    </>
  );
}
