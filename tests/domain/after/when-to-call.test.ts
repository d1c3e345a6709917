import { describe, expect, it } from 'vitest';
import { asId, LANGUAGES, type MuscleId } from '../../../src/core/ids.ts';
import { callSigns, fittedCalls } from '../../../src/domain/after/when-to-call.ts';
import { sharedChapters } from '../../../src/domain/review/review-sheet.ts';
import { callsOn } from '../../../src/domain/script/said.ts';
import { readBundle, readMore } from '../../tools/read-bundle.ts';

const muscle = asId<MuscleId>;

describe.each(LANGUAGES)('when to call, fitted to the place (%s)', (language) => {
  const content = readBundle(language);
  const more = readMore(language);
  const all = content.warning.flatMap(({ claims }) => claims);
  const fitted = (...ids: string[]) => fittedCalls(content, more, ids.map(muscle));
  const first = (...ids: string[]) => fitted(...ids).topics.flatMap(({ claims }) => claims);
  /** A statement of the warning, by what its sign says in English. */
  const told = (short: RegExp) => {
    const { at, urgency } = readMore('en').signs.find(
      (sign) => sign.of === 'warning' && short.test(sign.short),
    )!;
    return content.warning.find(({ id }) => id === urgency)!.claims[at]!;
  };

  it('loses no warning at any muscle, and sets apart none but those that begin with where the needle was', () => {
    const where = language === 'en' ? /^After a needle/ : /^Después de un pinchazo/;
    for (const { id } of content.muscles) {
      const { topics, elsewhere } = fitted(id);
      expect(new Set([...topics.flatMap(({ claims }) => claims), ...elsewhere])).toEqual(new Set(all));
      expect(elsewhere.filter(({ everyday }) => !where.test(everyday))).toEqual([]);
    }
    expect(first()).toEqual(all);
    const bound = more.signs.filter(({ muscles }) => muscles).length;
    expect(all.filter(({ everyday }) => where.test(everyday))).toHaveLength(bound);
  });

  it.each([
    ['trapezius-descending', /trouble breathing/, true],
    ['trapezius-descending', /blood in the pee/, false],
    ['scalenus-medius', /droopy eyelid/, true],
    ['quadratus-lumborum', /blood in the pee/, true],
    ['quadratus-lumborum', /trouble breathing/, true],
    ['multifidus-lumborum', /new weakness/, true],
    ['multifidus-lumborum', /droopy eyelid/, false],
    ['gluteus-medius', /trouble breathing/, false],
    ['gluteus-medius', /numb for longer/, true],
    ['temporalis', /trouble breathing/, false],
    ['temporalis', /swollen face/, true],
    ['temporalis', /seizure/, true],
    ['gluteus-medius', /trouble peeing/, true],
  ] as const)('at %s %s is among the first: %s', (id, sign, there) => {
    expect(first(id).includes(told(sign))).toBe(there);
  });

  it('tells of all muscles of a plan together', () => {
    expect(first('temporalis', 'gluteus-medius', 'quadratus-lumborum')).toContain(told(/trouble breathing/));
  });

  it('is on the sheet that a clinician signs, in few words too, each with its sources', () => {
    const told = sharedChapters(content, more).flatMap(({ claims }) => claims);
    for (const { short } of more.signs)
      expect(told.filter((claim) => claim.everyday === short && claim.sources.length > 0)).toHaveLength(1);
  });

  it('is on a card of the talk before anybody is asked about it, in calm mode without a needle', () => {
    const point = content.points.find(({ muscle: id }) => id === 'trapezius-descending')!;
    const asked = { card: 'days', point, content, more } as const;
    const lines = callsOn({ ...asked, calm: false });
    expect(lines.map(({ title }) => title)).toEqual([
      more.whom.emergency,
      more.whom['same-day'],
      content.warning[2]!.title,
    ]);
    expect(lines[0]!.signs).toEqual(callSigns(more, point.muscle, false, 'emergency'));
    expect(lines[0]!.signs.length).toBeGreaterThan(6);
    const calm = callsOn({ ...asked, calm: true });
    expect(calm[0]!.signs.length).toBeGreaterThan(1);
    expect(calm.flatMap(({ signs }) => signs).join(' ')).not.toMatch(/needle|pinchazo/i);
    expect(callsOn({ ...asked, card: 'where', calm: false })).toEqual([]);
  });
});
