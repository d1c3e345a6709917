import type { PointContent } from '../../core/content/bundle.ts';
import type { InjectionStage, Side } from '../../core/ids.ts';
import { add, mix, scale, subtract, unit } from '../../core/math/vector.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import type { Shot } from '../anchor/shot.ts';
import { lyingFor, lyingWithout } from './lying.ts';
import { needleAxis } from './needle-axis.ts';
import { shownStage } from './shown-stage.ts';

/** What the pictures hold, metres: the patient; whoever feels, with the fingers or with the whole hand; the muscle at the point. */
const PATIENT = { target: [0, 1.17, 0.07] as const, radius: 0.56 };
const FEELING = { flat: 0.13, pincer: 0.14 };
/** Whoever presses by hand is seen from further off, and so far from above toward beside the patient. */
const PRESSING = { radius: 0.21, beside: 0.4 };
const MUSCLE = 0.036;
/** A needle goes in where one sees in whom, and how it is held: so much, about a place so far behind the point along the needle. */
const TREATED = { radius: 0.124, behind: 0.034 };

/** Where the camera goes in a stage of the injection. */
export function injectionShot(
  stage: InjectionStage,
  side: Side,
  anchor: Anchor,
  { needle, pincer }: Partial<Pick<PointContent, 'needle' | 'pincer'>>,
): Shot {
  const axis = needleAxis(anchor);
  const shown = shownStage(stage, anchor);
  const position = needle?.position ?? lyingWithout(anchor.skinNormal);
  const { up, from } = lyingFor(position, side, anchor.skinNormal);
  if (shown !== stage)
    return {
      target: anchor.above,
      radius: PRESSING.radius,
      direction: unit(mix(anchor.aboveNormal, from, PRESSING.beside)),
      up,
    };
  switch (shown) {
    case 'before':
      return { ...PATIENT, direction: from, up };
    case 'find': {
      const direction = mix(anchor.aboveNormal, axis, 0.22);
      return {
        target: mix(anchor.above, anchor.position, -0.35),
        radius: FEELING[pincer ? 'pincer' : 'flat'],
        direction,
      };
    }
    case 'needle': {
      const back = unit(subtract(anchor.entry, anchor.position));
      const target = add(anchor.position, scale(back, TREATED.behind));
      return { target, radius: TREATED.radius, direction: axis };
    }
    case 'twitch':
    case 'spread':
    case 'release':
      return { target: mix(anchor.position, anchor.entry, 0.15), radius: MUSCLE, direction: axis };
  }
}
