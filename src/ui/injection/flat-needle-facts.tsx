import { lookup } from '../../core/content/lookup.ts';
import { useExplorer } from '../../state/hooks.ts';
import { useModelIndex } from '../loading/use-model-index.ts';
import { Waiting } from '../loading/waiting.tsx';
import { NeedleFacts } from './needle-facts.tsx';

/** The figures of the drawn path where there is no 3D body, which would have brought them. */
export default function FlatNeedleFacts() {
  const content = useExplorer((s) => s.content);
  const id = useExplorer((s) => s.view.point?.id);
  const { value: index, progress, retry } = useModelIndex();
  const point = content && lookup(content).point(id);
  if (!index) return <Waiting what="page" progress={progress} retry={retry} />;
  return content && point ? <NeedleFacts content={content} point={point} index={index} /> : null;
}
