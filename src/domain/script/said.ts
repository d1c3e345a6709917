import type { Claim, ContentBundle, PointContent } from '../../core/content/bundle.ts';
import { CALLED, type MoreContent, type NamedClaim } from '../../core/content/more.ts';
import { type CardId, type RegionId, STAGES } from '../../core/ids.ts';
import { callSigns } from '../after/when-to-call.ts';
import { toldStages } from '../injection/told-stages.ts';

/** What a card says: a statement of the content, and names that stand beside it. */
interface Said {
  claim: Claim | undefined;
  names: readonly string[];
}

interface Asked {
  card: CardId;
  point: PointContent;
  region: RegionId | undefined;
  content: ContentBundle;
  more: MoreContent | undefined;
  calm: boolean;
}

/** Cards whose words come with what is told beside the story. */
export const needsMore = (card: CardId, calm: boolean, needle: boolean): boolean =>
  card === 'choices' || card === 'days' || (card === 'injection' && calm && needle);

/** Of the topics on what there is to choose, the one with an id. */
const topic = (more: MoreContent | undefined, id: string): readonly NamedClaim[] =>
  more?.choices.find((one) => one.id === id)?.claims ?? [];
/** A statement of such a topic. */
const statement = (more: MoreContent | undefined, of: string, id: string): Claim | undefined =>
  topic(more, of).find((claim) => claim.id === id);

/** What helps without an injection, as each statement names it before its colon; in calm mode without the one that takes a needle. */
const NEEDLING = 'dry';
const namesOf = (claims: readonly NamedClaim[], calm: boolean): string[] =>
  claims.filter(({ id }) => !calm || id !== NEEDLING).map(({ everyday }) => everyday.split(':')[0]!);

/** What is told of waiting, by region: of new back pain, of new neck pain, of pain that has lasted. */
const WAITING: Readonly<Record<RegionId, string>> = {
  'low-back': 'new-back',
  neck: 'new-neck',
  head: 'lasting',
};
/** What helps most where, among what else can help: moving at the back, somebody who shows it at neck and head. */
const HELPING: Readonly<Record<RegionId, string>> = {
  'low-back': 'moving',
  neck: 'therapist',
  head: 'therapist',
};

/** What a card says at a point, in statements of the content alone; without any where the card asks or lets choose. */
export function saidOn({ card, point, region = 'neck', content, more, calm }: Asked): Said {
  const only = (claim: Claim | undefined): Said => ({ claim, names: [] });
  switch (card) {
    case 'where':
      return only(point.landmark);
    case 'felt':
      return only(point.pattern);
    case 'band': {
      const stage = content.bandStages.find(({ id }) => id === STAGES.band[0]);
      // What is seen once skin, fat and wrap are open.
      return only(stage?.captions[1]?.claim ?? stage?.claim);
    }
    case 'injection': {
      if (point.needle && calm)
        return {
          claim: statement(more, 'other-care', HELPING[region]),
          names: namesOf(topic(more, 'other-care'), calm),
        };
      return only(toldStages(content, point, calm).find(({ id }) => id === 'needle')?.claim);
    }
    case 'choices':
      if (calm) return only(statement(more, 'do-nothing', WAITING[region]));
      return {
        claim: statement(more, 'before-you-decide', 'optional'),
        names: namesOf(topic(more, 'other-care'), calm),
      };
    case 'days':
      return only(content.aftercare.find(({ id }) => id === 'first-days')?.claim);
    case 'exercises':
    case 'words':
      return only(undefined);
  }
}

/** Whom to call, and for what. */
interface CallsSaid {
  title: string;
  signs: readonly string[];
}

/**
 * When to call, on the card of the days after, so that it has been told before it is asked about: what concerns a needle in the muscle,
 * or in calm mode what may come while one exercises.
 */
export function callsOn({
  card,
  point,
  content,
  more,
  calm,
}: Pick<Asked, 'card' | 'point' | 'content' | 'more' | 'calm'>): readonly CallsSaid[] {
  if (card !== 'days' || !more) return [];
  const clinic = content.warning.find(({ id }) => id === CLINIC);
  return [
    ...CALLED.map((urgency) => ({
      title: more.whom[urgency],
      signs: callSigns(more, point.muscle, calm, urgency),
    })),
    ...(calm || !clinic
      ? []
      : [
          {
            title: clinic.title,
            // They stand in one sentence.
            signs: clinic.claims.map(({ everyday }) =>
              firstSentences(everyday, 1)
                .replace(/\.$/, '')
                .replace(/^./, (first) => first.toLowerCase()),
            ),
          },
        ]),
  ];
}

/** What can wait for the clinic's hours. */
const CLINIC = 'call-clinic';

/** The first sentences of a text; a full stop within a number or before a small letter ends none. */
export function firstSentences(text: string, count: number): string {
  const ends = [...text.matchAll(/[.!?]["”»)]? +(?=[\p{Lu}¿¡"“«])/gu)];
  const end = ends[count - 1];
  return end ? text.slice(0, end.index + end[0].length).trimEnd() : text;
}
