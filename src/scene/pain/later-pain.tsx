import { type ComponentProps, useState } from 'react';
import { type LaterCode, useLater } from '../lib/addition.tsx';

type Props = ComponentProps<typeof import('./pain-layer.tsx').default>;
const CODE: LaterCode<Props> = { load: () => import('./pain-layer.tsx') };

/** The pattern's strokes on the skin; its code comes with the first. What was shown last stays while it fades. */
export function LaterPain(props: Props) {
  const [last, setLast] = useState(props);
  const fresh = props.strokes.length > 0;
  if (fresh && last.strokes !== props.strokes) setLast(props);
  const shown = fresh ? props : { ...props, strokes: last.strokes, origin: last.origin };
  return shown.strokes.length > 0 ? <Layer {...shown} /> : null;
}

function Layer(props: Props) {
  const Scene = useLater(CODE);
  return Scene ? <Scene {...props} /> : null;
}
