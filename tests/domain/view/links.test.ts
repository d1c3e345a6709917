import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContentBundle } from '../../../src/core/content/bundle.ts';
import { checkView } from '../../../src/domain/reach/check-view.ts';
import { formatAddress, parseAddress } from '../../../src/domain/view/address.ts';
import { isParted } from '../../../src/domain/view/mend-link.ts';
import { diaryView, planView, startView } from '../../../src/domain/view/view.ts';

const content = JSON.parse(readFileSync('public/content/en.json', 'utf8')) as ContentBundle;

/** Where a link ends, and whether anything of it was lost. */
function follow(link: string): { at: string; lost: boolean } {
  const read = parseAddress(link, 'es');
  const { view, broken, unread } = checkView(read.view, content);
  return { at: formatAddress(view), lost: read.broken || broken || read.unread || unread === true };
}

const POINT = '/en/neck/trapezius-descending/right/trapezius-descending-top';
const STRETCH = `${POINT}/exercises/neck-side-stretch`;

/** What is added behind a link, or done to it, by whoever passes it on. */
const GLUED = [
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  ')',
  ']',
  '}',
  '>',
  '"',
  "'",
  '”',
  '’',
  '»',
  '…',
  '。',
  '*',
  '**',
  '_',
  '`',
  '|',
  '=',
  '~',
  '/',
  '//',
  '/?',
  '?&',
  '/.',
  ').',
  '>.',
  '".',
  '?!',
  '&',
  '&gt;',
  '&quot;',
  '&#39;',
  '&nbsp;',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '%20',
  '%0A',
  '%0D%0A',
  '%3E',
  '%22',
  '%29',
  '%2C',
  '%E2%80%9D',
  '%E2%80%99',
  '%C2%BB',
  '%C2%A0',
  '%3E%22',
  '%2522',
  '%253E',
  '%',
  '%2',
  '%E2',
  '%E2%80',
  '%94',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202c',
  '\u2069',
  '\ufeff',
  '%EF%BB%BF',
  '%E2%80%8B',
  '\u00ad',
  '\u3000',
  '#',
  '#/',
  '>>',
  '\\',
  '"}',
  "'>",
];

describe('a link that was passed on', () => {
  test.each([
    `${POINT}/where`,
    `${POINT}/injection/needle`,
    STRETCH,
    '/en/neck',
    '/en/about',
    '/es',
    `${POINT}/band/bundle?tissue=relaxed`,
  ])('%s leads there without a word, whatever was glued to it', (place) => {
    for (const glued of GLUED)
      expect(follow(`#${place}${glued}`), `with ${JSON.stringify(glued)}`).toEqual({
        at: place,
        lost: false,
      });
  });

  test.each([
    ['capitals', '#/En/NECK/Trapezius-Descending/Right/TRAPEZIUS-descending-top/Injection/Needle'],
    ['all capitals, and escapes in capitals', `#${POINT.toUpperCase()}/INJECTION/NEEDLE`],
    ['a bang', `#!${POINT}/injection/needle`],
    ['no slash', `#${POINT.slice(1)}/injection/needle`],
    ['slashes doubled', `#//${POINT.replaceAll('/', '//')}//injection/needle//`],
    ['backslashes', `#${`${POINT}/injection/needle`.replaceAll('/', '\\')}`],
    ['escaped slashes', `#${encodeURIComponent(`${POINT}/injection/needle`)}`],
    ['escapes escaped', `#${encodeURIComponent(encodeURIComponent(`${POINT}/injection/needle`))}`],
    ['a second hash, escaped', `#%23${POINT}/injection/needle`],
    ['a second hash', `##${POINT}/injection/needle`],
    ['the hash of another page before', `#main#${POINT}/injection/needle`],
    [
      'wide letters',
      '#／ｅｎ／ｎｅｃｋ／trapezius－descending／right／trapezius-descending-top／injection／needle',
    ],
    ['unicode hyphens', `#${`${POINT}/injection/needle`.replaceAll('-', '\u2011')}`],
    ['dashes', `#${`${POINT}/injection/needle`.replaceAll('-', '\u2013')}`],
    ['the minus', `#${`${POINT}/injection/needle`.replaceAll('-', '\u2212')}`],
    ['soft hyphens', `#${`${POINT}/injection/needle`.replaceAll('-', '-\u00ad')}`],
    ['joiners between all letters', `#${[...`${POINT}/injection/needle`].join('\u200b')}`],
    ['marks of direction', `\u202a#\u200f${POINT}/injection/needle\u202c`],
    ['a byte order mark', `#\ufeff${POINT}/injection/needle`],
    ['quotes', `#"${POINT}/injection/needle"`],
    ['a line wrapped at a hyphen', `#${`${POINT}/injection/needle`.replaceAll('-', '-%0D%0A')}`],
    ['underscores', `#${`${POINT}/injection/needle`.replaceAll('-', '_')}`],
    ['en_US', `#${POINT.replace('/en/', '/en_US/')}/injection/needle`],
    ['en-GB', `#${POINT.replace('/en/', '/en-GB/')}/injection/needle`],
    ['visits counted by a second "?"', `#${POINT}/injection/needle?fbclid=a?utm_source=b`],
    ['visits counted by "&" without "?"', `#${POINT}/injection/needle&utm_source=b`],
    [
      'all escaped, visits counted outside',
      `#${encodeURIComponent(`${POINT}/injection/needle?fbclid=x`)}&gclid=y`,
    ],
  ])('is read through %s, without a word', (_, link) =>
    expect(follow(link)).toEqual({ at: `${POINT}/injection/needle`, lost: false }),
  );

  test.each([
    ['#/es-MX/neck', '/es/neck'],
    ['#/es_419/neck', '/es/neck'],
    ['#/neck', '/es/neck'],
    ['#/neck/levator-scapulae/left', '/es/neck/levator-scapulae/left'],
    ['#pain?pain=temple.right', '/es/pain?pain=temple.right'],
    ['#%2Fen%2Fneck%3Flabels%3Doff', '/en/neck?labels=off'],
    ['#/en/neck?labels%3Doff%26peel%3Ddeep', '/en/neck?peel=deep&labels=off'],
    ['#/en/neck?LABELS=Off.', '/en/neck?labels=off'],
    ['#/en/pain?pain=temple.right%252Ctailbone', '/en/pain?pain=temple.right,tailbone'],
    ['#/en/pain?pain=temple.right,tailbone,', '/en/pain?pain=temple.right,tailbone'],
    [`#${POINT}/injection/needle?t=40&amp;drug=none`, `${POINT}/injection/needle?t=40&drug=none`],
    [`#${POINT}/injection/needle?t=40&amp;amp;drug=none)`, `${POINT}/injection/needle?t=40&drug=none`],
    [`#${POINT}/injection/needle?t=40&t=60`, `${POINT}/injection/needle?t=60`],
    ['#/en/search?q=pain%20%26%20%23', '/en/search?q=pain+%26+%23'],
    ['', '/es'],
    ['#', '/es'],
    ['#/', '/es'],
    ['#!/', '/es'],
    ['#%20', '/es'],
  ])('%s leads to %s without a word', (link, at) => expect(follow(link)).toEqual({ at, lost: false }));

  test.each([
    // Cut off on its way.
    [STRETCH.slice(0, -4), STRETCH],
    ['/en/neck/trapezius-desc', '/en/neck/trapezius-descending/right'],
    ['/en/neck/trapezius-', '/en/neck'],
    ['/en/neck/trapezius-descending/l', '/en/neck/trapezius-descending/right'],
    ['/en/neck/trapezius-descending/lef', '/en/neck/trapezius-descending/left'],
    [
      '/en/neck/levator-scapulae/left/levator-scapulae-bl',
      '/en/neck/levator-scapulae/left/levator-scapulae-blade-corner/where',
    ],
    ['/en/neck/levator-scapulae/left/levator-scapulae-', '/en/neck/levator-scapulae/left'],
    [`${POINT}/inj`, `${POINT}/injection/before`],
    [`${POINT}/injection/nee`, `${POINT}/injection/needle`],
    ['/en/low-ba', '/en/low-back'],
    ['/en/abo', '/en/about'],
    ['/en/review/nec', '/en/review/neck'],
    // What was there and is no more, or never was.
    ['/fr/neck/levator-scapulae/left', '/es/neck/levator-scapulae/left'],
    ['/zh-Hant/about', '/es/about'],
    ['/app/index.html/en/neck', '/en/neck'],
    ['/en/neck/biceps/left', '/en/neck'],
    ['/en/neck/trapezius-descending', '/en/neck/trapezius-descending/right'],
    ['/en/neck/trapezius-descending/middle', '/en/neck/trapezius-descending/right'],
    ['/en/neck/levator-scapulae/left/trapezius-descending-top', '/en/neck/levator-scapulae/left'],
    [`${POINT}/surgery`, `${POINT}/where`],
    [`${POINT}/injection/surgery`, `${POINT}/injection/before`],
    [`${POINT}/exercises/handstand`, `${POINT}/exercises`],
    [`${POINT}/where).%20Thanks`, `${POINT}/where`],
    ['/en/about/more', '/en/about'],
    ['/en/neck?peel=hair', '/en/neck'],
    ['/en/neck?colour=red', '/en/neck'],
    ['/en/neck/💩', '/en/neck'],
  ])('%s stays at %s with a word', (link, at) => expect(follow(`#${link}`)).toEqual({ at, lost: true }));

  test.each(
    (
      'fbclid gclid dclid gbraid wbraid msclkid utm_source utm_medium utm_id utm_anything mc_cid mc_eid igshid igsh si ' +
      '_hsenc _hsmi __hstc mkt_tok yclid ttclid twclid li_fat_id ref ref_src source s_cid vero_id oly_enc_id oly_anon_id ' +
      '_ga _gl FBCLID UTM_Source srsltid mibextid pk_campaign mtm_source'
    ).split(' '),
  )('counting visits by %s is not worth a word', (name) => {
    expect(follow(`#/en/neck?${name}=x`)).toEqual({ at: '/en/neck', lost: false });
    expect(follow(`#/en/neck?labels=off&amp;${name}=IwAR0_x-y%3D&peel=deep`)).toEqual({
      at: '/en/neck?peel=deep&labels=off',
      lost: false,
    });
  });

  const parts = [
    ...GLUED,
    '/',
    '-',
    '?',
    '&',
    '#',
    '=',
    'en',
    'ES',
    'neck',
    'trapezius-desc',
    'right',
    't=4',
    'q=',
    'pain=',
    'cam=',
    '%',
    '%25',
  ];
  const noise = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ maxLength: 40 }),
    fc.webFragments(),
    fc.array(fc.constantFrom(...parts), { maxLength: 20 }).map((list) => list.join('')),
  );

  test('never ends in an error, and what it leads to is an address', () => {
    fc.assert(
      fc.property(noise, (link) => {
        const { view } = parseAddress(link, 'en');
        const again = parseAddress(`#${formatAddress(view)}`, 'en');
        expect(again).toEqual({ view, broken: false, unread: false });
        checkView(view, content);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  test('may be as long as it likes', () => {
    for (const run of [
      '/',
      '.',
      '-',
      ' ',
      '%',
      '%2',
      '%25',
      '%ff',
      '&',
      '&amp;',
      '?',
      '=',
      '#',
      'a',
      ',',
      '- ',
      '\u200b',
      '&#',
    ])
      for (const end of ['', 'x'])
        for (const start of ['#/en/neck', '#/en/neck?q=', '#/en/neck?hide=', '#/en/neck?']) {
          const { view } = parseAddress(start + run.repeat(100_000 / run.length) + end, 'en');
          expect(parseAddress(`#${formatAddress(view)}`, 'en').view).toEqual(view);
        }
  }, 30_000);
});

describe.each(['plan', 'diary'] as const)('a link to a %s, as mail programs and chats pass it on', (page) => {
  const word = 'AluxQxGMAAADwAAfwQDE9hgEJbSwHN5DQISW0-_9';
  const opened = (page === 'plan' ? planView : diaryView)(startView('es'), word);

  test.each([
    ['plain', `#/es/${page}/${word}`],
    ['with a full stop', `#/es/${page}/${word}.`],
    ['in brackets', `#/es/${page}/${word})`],
    ['escaped', `#${encodeURIComponent(`/es/${page}/${word}`)}`],
    ['escaped twice', `#${encodeURIComponent(encodeURIComponent(`/es/${page}/${word}`))}`],
    ['with a count of visits', `#/es/${page}/${word}?utm_source=mail`],
    ['with unseen marks', `#/es/${page}/\u200b${word.slice(0, 9)}\u00ad${word.slice(9)}`],
    ['in another language', `#/es-MX/${page}/${word}`],
    ['with a letter escaped', `#/es/${page}/%41${word.slice(1)}`],
    ['with its hyphen and line escaped', `#/es/${page}/${word.replace('-', '%2D').replace('_', '%5F')}`],
    ['wrapped into another hash', `#main#/es/${page}/${word}`],
  ])('opens it: %s', (_, address) => {
    expect(parseAddress(address, 'en').view).toEqual(opened);
  });

  test.each([`#/es/${page}/`, `#/es/${page}`, `#/es/${page}/.`, `#%2Fes%2F${page}%2F`])(
    'knows that its word is lost: %s',
    (address) => {
      const { view, broken } = parseAddress(address, 'en');
      expect([view.page, view[page], view.language, broken]).toEqual([page, '', 'es', false]);
    },
  );

  test.each([
    ['with a gap', `#/en/${page}/AbC-_%20DeF`, true],
    ['with a line break', `#/en/${page}/AbC-_%0D%0ADeF`, true],
    ['with a gap, escaped twice', `#/en/${page}/AbC-_%2520DeF`, true],
    ['as it was made', `#/en/${page}/AbC-_DeF?make=yes`, false],
    ['with a gap at its end', `#/en/${page}/AbC-_DeF%20`, false],
  ])('knows whether its word was parted on its way: %s', (_, address, parted) => {
    expect(isParted(address)).toBe(parted);
    // What was parted is never put together again.
    expect(parseAddress(address, 'en').view[page]).toBe(parted ? 'AbC-_' : 'AbC-_DeF');
  });

  test('keeps the capitals of its word, and its options', () => {
    const { view } = parseAddress(`#/EN/${page.toUpperCase()}/AbC-_?make=yes`, 'es');
    expect(view).toMatchObject({ page, [page]: 'AbC-_', language: 'en', options: { make: true } });
  });
});
