import type { PointContent } from '../../core/content/bundle.ts';
import type { InjectionStage, Side } from '../../core/ids.ts';
import { sphereAround } from '../../core/math/sphere.ts';
import { mix } from '../../core/math/vector.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import type { Shot } from '../anchor/shot.ts';
import { lyingFor, lyingWithout } from './lying.ts';
import { needleAxis } from './needle-axis.ts';
import { shownStage } from './shown-stage.ts';

/** What the pictures hold, metres: the patient, two fingers, a hand that pinches, the muscle at the point, and what lies near it. */
const PATIENT = { target: [0, 1.17, 0.07] as const, radius: 0.56 };
const FINGERS = 0.062;
const PINCHING = 0.105;
const MUSCLE = 0.036;
const SURROUNDINGS = 0.047;
/** The same with the hands about a pinched muscle. A flat hand asks for no more: from farther off the neck would stand before some needles. */
const HELD = { radius: 0.064, syringe: 0.04 };
/** What of the syringe is in the picture behind the skin, metres. */
const SYRINGE = 0.02;

/** Where the camera goes in a stage of the injection. */
export function injectionShot(
  stage: InjectionStage,
  side: Side,
  anchor: Anchor,
  { needle, pincer }: Partial<Pick<PointContent, 'needle' | 'pincer'>>,
): Shot {
  const axis = needleAxis(anchor);
  switch (shownStage(stage, anchor)) {
    case 'before': {
      const position = needle?.position ?? lyingWithout(anchor.skinNormal);
      const { up, from } = lyingFor(position, side, anchor.skinNormal);
      return { ...PATIENT, direction: from, up };
    }
    case 'find': {
      const direction = mix(anchor.aboveNormal, axis, 0.22);
      return {
        target: mix(anchor.above, anchor.position, -0.35),
        radius: pincer ? PINCHING : FINGERS,
        direction,
      };
    }
    case 'needle': {
      const out = mix(
        anchor.position,
        anchor.entry,
        1 + (pincer ? HELD.syringe : SYRINGE) / Math.max(anchor.depth, 0.005),
      );
      const near = anchor.needle?.near.slice(0, 2).map((n) => n.to) ?? [];
      const { target, radius } = sphereAround([anchor.position, out, ...near]);
      const least = pincer ? HELD.radius : near.length > 0 ? SURROUNDINGS : MUSCLE;
      return { target, radius: Math.max(least, radius * 1.12), direction: axis };
    }
    case 'twitch':
    case 'spread':
    case 'release':
      return { target: mix(anchor.position, anchor.entry, 0.15), radius: MUSCLE, direction: axis };
  }
}
