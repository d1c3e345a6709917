import type { Claim, ContentBundle, Topic } from '../../core/content/bundle.ts';
import { CALLED, type CallSign, type MoreContent } from '../../core/content/more.ts';
import type { MuscleId } from '../../core/ids.ts';

/** What to call for after needles in some muscles, and what concerns needles elsewhere alone. */
interface FittedCalls {
  topics: readonly Topic[];
  elsewhere: readonly Claim[];
}

/** Whether a sign may follow a needle in one of these muscles. Where none is known all may. */
const fits = ({ muscles }: CallSign, treated: readonly MuscleId[]): boolean =>
  muscles === undefined || treated.length === 0 || treated.some((one) => muscles.includes(one));

/** The statement that a sign stands for. */
const toldWhole = (
  { of, urgency, at }: CallSign,
  { warning, stopRules }: Pick<ContentBundle, 'warning' | 'stopRules'>,
): Claim | undefined =>
  of === 'stopRules' ? stopRules[at] : warning.find(({ id }) => id === urgency)?.claims[at];

/** The signs as statements, under whom to call: as short as they are, and as sure as the statements that they stand for. */
export const signTopics = (
  content: ContentBundle,
  { signs, whom }: Pick<MoreContent, 'signs' | 'whom'>,
): Topic[] =>
  CALLED.map((urgency) => ({
    id: urgency,
    title: whom[urgency],
    claims: signs
      .filter((sign) => sign.urgency === urgency)
      .flatMap((sign) => {
        const whole = toldWhole(sign, content);
        return whole ? [{ ...whole, everyday: sign.short, clinical: sign.short }] : [];
      }),
  }));

/** The warnings, with those that concern none of the treated muscles set apart; what holds everywhere is always among the first. */
export function fittedCalls(
  { warning }: Pick<ContentBundle, 'warning'>,
  { signs }: Pick<MoreContent, 'signs'>,
  treated: readonly MuscleId[],
): FittedCalls {
  const others = new Set(
    signs
      .filter((sign) => sign.of === 'warning' && !fits(sign, treated))
      .map((sign) => toldWhole(sign, { warning, stopRules: [] })),
  );
  return {
    topics: warning.map((topic) => ({
      ...topic,
      claims: topic.claims.filter((claim) => !others.has(claim)),
    })),
    elsewhere: warning.flatMap(({ claims }) => claims).filter((claim) => others.has(claim)),
  };
}

/** In few words, for what to call so soon: after a needle in this muscle, or in calm mode while exercises are done. */
export const callSigns = (
  { signs }: Pick<MoreContent, 'signs'>,
  muscle: MuscleId,
  calm: boolean,
  urgency: CallSign['urgency'],
): string[] =>
  signs
    .filter(
      (sign) =>
        sign.urgency === urgency && sign.of === (calm ? 'stopRules' : 'warning') && fits(sign, [muscle]),
    )
    .map(({ short }) => short);
