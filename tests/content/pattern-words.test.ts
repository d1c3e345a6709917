import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PointContent } from '../../src/core/content/bundle.ts';
import type { Patterns } from '../../src/core/model/patterns.ts';
import { readBundle } from '../tools/read-bundle.ts';

/*
 * The lists of a pattern (what most people feel, what some feel) stand beside its sentences: what a list names a sentence names, and the
 * other way round.
 */

const { points } = readBundle('en');
const { limbs } = JSON.parse(
  readFileSync(new URL('../../public/models/patterns.json', import.meta.url), 'utf8'),
) as Patterns;

/** Sentences that tell of sources, of how often, or of how it is drawn. */
const ASIDE =
  /^(?:Sources? |Some (?:sources|charts|doubt)|One pattern|An infrequent|In \d|Less often|Can be |Goose|This site|The pharynx)/;

/** What sentences call areas and parts of limbs; what one has taken no later one takes, and any of its areas is meant. */
const TERMS: readonly (readonly [term: RegExp, ...of: string[]])[] = [
  [/upper (?:front |back )?teeth|upper incisors|upper premolars(?: and molars)?|upper molars/, 'upper-teeth'],
  [/lower (?:back )?teeth|lower molars|back teeth/, 'lower-teeth'],
  [/behind the eye|back of the orbit/, 'behind-eye'],
  [/around (?:and over )?the eye/, 'around-eye'],
  [/to the eye(?!\w)/, 'behind-eye', 'around-eye'],
  [/above the eye/, 'forehead', 'eyebrow'],
  [/eyebrow(?: ridge)?/, 'eyebrow'],
  [/forehead|hairline/, 'forehead'],
  [/temple/, 'temple'],
  [/zygomatic and maxillary region|cheek/, 'cheek'],
  [/side of the head above the ear/, 'side-of-head'],
  [/behind (?:it|the ear)|mastoid/, 'behind-ear'],
  [/in front of and deep in the ear|deep in the ear|deep ear|in front of it/, 'ear'],
  [/(?:below and behind the )?temporomandibular joint|jaw/, 'jaw'],
  [/skull base|base of the skull|suboccipital area/, 'skull-base'],
  [/back of the mouth(?: and pharynx)?|throat/, 'throat'],
  [/chin(?!\w)/, 'chin'],
  [/top of the head|vertex/, 'top-of-head'],
  [/side of the head/, 'side-of-head'],
  [/back of the head|occiput/, 'back-of-head'],
  [/side of the neck|posterolateral neck/, 'side-of-neck'],
  [/back of the neck|upper cervical paraspinal area|C7/, 'back-of-neck'],
  [/where (?:the neck|it) meets the shoulder|base of the neck/, 'neck-angle'],
  [
    /over the top of the shoulder blade|suprascapular region|supraspinous part of the scapula/,
    'neck-angle',
    'top-of-shoulder',
  ],
  [/toward the chest/, 'breastbone-low'],
  [/toward the knee/, 'thigh-outer'],
  [/down the arm/, 'upper-arm-front', 'upper-arm-back', 'upper-arm-outer', 'elbow', 'forearm'],
  [/front and outer side of the arm|anterolateral arm/, 'upper-arm-front', 'upper-arm-outer'],
  [
    /inner edge of the (?:shoulder blade|scapula)|medial (?:scapular )?border|vertebral border of the scapula(?: and medial to it)?/,
    'inner-shoulder-blade-edge',
  ],
  [/between the shoulder blade and the spine|interscapular/, 'between-shoulder-blades'],
  [/below the (?:shoulder blade|scapula)/, 'below-shoulder-blade'],
  [/(?:tip|top) of the shoulder|acromion/, 'top-of-shoulder'],
  [/posterior deltoid|back of the shoulder/, 'back-of-shoulder'],
  [/front of the shoulder|anterior shoulder/, 'front-of-shoulder'],
  [/mid-deltoid region|outer side of the (?:shoulder|arm)|down the outer arm/, 'upper-arm-outer'],
  [/front of the arm/, 'upper-arm-front'],
  [/back of the arm/, 'upper-arm-back'],
  [/inner arm/, 'upper-arm-back'],
  [/outer elbow|lateral epicondyle|elbow/, 'elbow'],
  [/forearm/, 'forearm'],
  [/thumb|index finger|little finger|ring finger|hand(?!\w)/, 'hand'],
  [/wrist/, 'hand', 'forearm'],
  [/mid-back/, 'mid-back'],
  [/upper chest|bands on the chest|chest bands/, 'upper-chest'],
  [/sternum|top of the breastbone|breastbone/, 'breastbone-top', 'breastbone-low', 'belly-front'],
  [/side of the (?:chest|trunk)/, 'side-of-trunk'],
  [/low(?:er)? ribs/, 'low-ribs-back'],
  [/side of the (?:lower )?(?:belly|abdomen)|lateral lower abdomen/, 'belly-side'],
  [/belly|abdom(?:en|inal)|epigastrium/, 'belly-front', 'belly-side'],
  [/groin/, 'groin'],
  [/sacroiliac (?:joint|area)|dimple/, 'sacroiliac'],
  [/sacrum|sacral edge|base of the spine/, 'sacrum'],
  [/tailbone|coccyx/, 'tailbone'],
  [/iliac crest|rim of the hip bone|belt line/, 'iliac-crest-back'],
  [/side of the low back/, 'low-back-side'],
  [/middle of the low back/, 'low-back-middle'],
  [/low back|lumbar (?:area|spine)|spinous process/, 'low-back-middle', 'low-back-side'],
  [/outer buttock|behind the hip/, 'buttock-outer'],
  [/upper buttock/, 'buttock-upper'],
  [/(?:whole )?lower buttock|crease(?: of the buttock)?|gluteal crease/, 'buttock-lower'],
  [/middle of the buttock|mid-buttock|up to its middle/, 'buttock-middle'],
  [/buttock/, 'buttock-upper', 'buttock-middle', 'buttock-lower'],
  [/outer hip|greater trochanter/, 'hip-outer'],
  [/back of the thigh/, 'thigh-back'],
  [/front of the thigh/, 'thigh-front'],
  [/anterolateral thigh|outer thigh/, 'thigh-outer'],
  [/knee/, 'knee'],
  [/calf/, 'calf'],
  [/ankle/, 'foot'],
];

/** "the back and side of the head" is "the back of the head, side of the head". */
const apart = (text: string): string =>
  text.replace(
    /(top|back|side|front)(,| and)(?: the)? (top|back|side|front|inner|outer) (of the (?:head|neck|arm))/g,
    '$1 $4$2 $3 $4',
  );

const sentences = (text: string): string[] => text.split(/(?<=\.) /).filter((one) => !ASIDE.test(one));

/** The areas that a text names, each as what may be meant. */
function named(text: string): (readonly string[])[] {
  let left = apart(text.toLowerCase());
  return TERMS.flatMap(([term, ...of]) => {
    const found = new RegExp(term, 'gi');
    if (!found.test(left)) return [];
    left = left.replace(found, '#');
    return [of];
  });
}

const listOf = ({ id, zones }: PointContent, weight: 'essential' | 'spillover'): string[] => [
  ...zones.filter((zone) => zone.weight === weight).map(({ area }) => area),
  ...Object.entries(limbs[id] ?? {}).flatMap(([part, own]) => (own === weight ? [part] : [])),
];

/** What of a list no sentence names, and what of a sentence stands in no list. */
function amiss(list: readonly string[], text: string, also: readonly string[] = []): string[] {
  const said = named(text);
  return [
    ...list.filter((area) => !said.some((of) => of.includes(area))).map((area) => `not said: ${area}`),
    ...said
      .filter((of) => !of.some((area) => list.includes(area) || also.includes(area)))
      .map((of) => `not listed: ${of.join(' or ')}`),
  ];
}

describe('the lists of a pattern and its sentences', () => {
  it('name the same areas and parts of limbs, at every point', () => {
    const wrong = points.flatMap((point) => {
      const [essential, spillover] = [listOf(point, 'essential'), listOf(point, 'spillover')];
      const clinical = sentences(point.pattern.clinical);
      const some = clinical.filter((one) => one.startsWith('Spillover')).join(' ');
      const most = clinical.filter((one) => !one.startsWith('Spillover')).join(' ');
      const everyday = sentences(point.pattern.everyday).join(' ');
      return [
        ...amiss(essential, everyday, spillover).map((what) => `${point.id}, everyday: ${what}`),
        ...amiss(essential, most).map((what) => `${point.id}, most: ${what}`),
        ...amiss(spillover, some, essential).map((what) => `${point.id}, some: ${what}`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});
