import { type LaterCode, useLater } from '../lib/addition.tsx';

const MARKS: LaterCode<object> = { load: () => import('./own-marks.tsx') };

/** The marks that a person made; their code comes when somebody marks. */
export function LaterMarks() {
  const Scene = useLater(MARKS);
  return Scene ? <Scene /> : null;
}
