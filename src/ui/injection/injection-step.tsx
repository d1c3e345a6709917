import type { ContentBundle, PointContent } from '../../core/content/bundle.ts';
import type { InjectionStage } from '../../core/ids.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { Captions } from '../parts/captions.tsx';
import { ClaimSection, Claims } from '../parts/claims.tsx';
import { Stages } from '../parts/stages.tsx';
import styles from '../parts/steps.module.css';
import { Topics } from '../parts/topics.tsx';
import { useWords } from '../parts/use-words.ts';
import { CalmSwitch } from './calm-switch.tsx';
import { DrugChoice } from './drug-choice.tsx';
import { NeedleFacts } from './needle-facts.tsx';

interface Props {
  content: ContentBundle;
  point: PointContent;
  stage: InjectionStage;
}

/** Step 3: the injection in stages, then all about it. */
export function InjectionStep({ content, point, stage }: Props) {
  const words = useWords();
  const calm = useSettings((s) => s.calm);
  const drugs = useExplorer((s) => s.view.options.drug);
  const stages = calm ? content.injectionCalm : content.injectionStages;
  const told = stages.find((s) => s.id === stage);
  const position = stage === 'before' ? [content.positions[point.needle.position]] : [];
  const said = told ? [told.claim, ...position, ...told.captions.map(({ claim }) => claim)] : position;
  return (
    <>
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
      {(stage === 'spread' || drugs) && <DrugChoice content={content} />}
      {stage === 'needle' && <NeedleFacts content={content} point={point} />}
      <CalmSwitch />
      <p className={styles.note}>{words.injection.depthNote}</p>
      <h3>{words.injection.caution}</h3>
      <Claims claims={[point.caution]} />
      <Topics topics={calm ? content.injection.filter((t) => t.id !== 'needle') : content.injection} />
      <Topics topics={content.evidence} />
    </>
  );
}
