import { Scorm12API } from 'scorm-again';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { imsManifest } from '../../src/app/build/scorm/manifest.ts';
import { type ApiWindow, beginWith, findPlatform, type Scorm12 } from '../../src/app/scorm/platform.ts';
import { trackLesson } from '../../src/app/scorm/track.ts';
import { entryView, stepView } from '../../src/domain/lesson/going.ts';
import { isSound } from '../../src/domain/lesson/lesson.ts';
import { lessonOfTaught } from '../../src/domain/lesson/taught.ts';
import { readMore } from '../tools/read-bundle.ts';

const ID = 'neck-headache';
const lesson = lessonOfTaught(readMore('en').lessons.find((one) => one.id === ID)!, 'en', 'everyday');
const count = lesson.steps.length;
const asks = lesson.steps.flatMap((step) => (isSound(step) && step.ask ? [step.ask] : []));

/** A platform, as a second library is one, with what it kept of the last time. */
const platformWith = (kept: Record<string, string> = {}): Scorm12API => {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  api.loadFromFlattenedJSON(kept, '');
  return api;
};
const kept = (api: Scorm12API, ...elements: string[]): Record<string, string> =>
  Object.fromEntries(elements.map((element) => [element, `${api.getCMIValue(element)}`]));

let now = 0;
/** What was set last, also what may only be written; and what the platform refused. */
let set: Record<string, string> = {};
let refused: string[] = [];
beforeEach(() => {
  now = 1000;
  set = {};
  refused = [];
});
afterEach(() => {
  expect(refused).toEqual([]);
});

/** The platform, with an eye on what it is told. */
function overheard(api: Scorm12API): Scorm12 {
  const { LMSSetValue } = api;
  return Object.assign(api, {
    LMSSetValue: (element: string, value: string) => {
      set[element] = value;
      const taken = LMSSetValue.call(api, element, value);
      if (`${taken}` !== 'true') refused.push(`${element} ${value}: ${api.LMSGetLastError()}`);
      return taken;
    },
  });
}
const begin = (api: Scorm12API | undefined, pass = 80) =>
  trackLesson(beginWith(api && overheard(api)), { lesson, id: ID, pass, now: () => now });
const told = (step: number) => stepView(lesson, { id: ID, step }, 'en')!;
const asked = entryView(lesson, { id: ID, step: 2 }, 'en')!;
const ASKED = lesson.steps.findIndex((step) => isSound(step) && step.ask) + 1;

describe('a lesson on a learning platform (a second library)', () => {
  it('is begun incomplete, and completed and passed once all was seen and answered', () => {
    const api = platformWith();
    const track = begin(api);
    expect(track.start).toEqual({ step: 1, answered: false });
    expect(api.getCMIValue('cmi.core.lesson_status')).toBe('incomplete');
    for (const ask of asks) track.answered(ask, 'wrong');
    for (let step = 1; step <= count; step++) track.moved(told(step));
    expect(api.getCMIValue('cmi.core.lesson_status')).toBe('completed');
    expect(api.getCMIValue('cmi.core.score.raw')).toBe('0');
    for (const [i, ask] of asks.entries()) track.answered(ask, i === 0 ? 'near' : 'right');
    expect(track.reached()).toMatchObject({ status: 'passed', seen: count, of: count });
    expect(track.isRecorded()).toBe(true);
    expect(api.getCMIValue('cmi.core.score.raw')).toBe(
      `${Math.round((100 * (asks.length - 0.5)) / asks.length)}`,
    );
    expect(api.getCMIValue('cmi.core.lesson_status')).toBe('passed');
    now += 62_500;
    track.leave();
    expect(set['cmi.core.session_time']).toBe('0000:01:02.50');
    expect(api.isTerminated()).toBe(true);
  });

  it('is suspended and goes on where it stopped, with all answers', () => {
    const first = platformWith();
    const track = begin(first);
    for (let step = 1; step < ASKED; step++) track.moved(told(step));
    track.moved(entryView(lesson, { id: ID, step: ASKED }, 'en')!);
    track.answered(asks[0]!, 'right');
    track.leave();
    const memory = kept(
      first,
      'cmi.core.lesson_status',
      'cmi.core.lesson_location',
      'cmi.suspend_data',
      'cmi.core.score.raw',
    );
    expect(memory['cmi.suspend_data']!.length).toBeLessThan(100);
    expect(set['cmi.core.exit']).toBe('suspend');

    const second = platformWith(memory);
    const again = begin(second);
    expect(again.start).toEqual({ step: ASKED, answered: true });
    expect(second.getCMIValue('cmi.core.score.raw')).toBe(memory['cmi.core.score.raw']);
    for (const ask of asks.slice(1)) again.answered(ask, 'right');
    for (let step = ASKED; step <= count; step++) again.moved(told(step));
    expect(second.getCMIValue('cmi.core.score.raw')).toBe('100');
    again.leave();

    // Who comes back afterwards begins at the first view, and keeps what was reached.
    const third = platformWith(kept(second, 'cmi.core.lesson_status', 'cmi.suspend_data'));
    expect(begin(third).start.step).toBe(1);
    expect(third.getCMIValue('cmi.core.lesson_status')).toBe('passed');
    expect(third.getCMIValue('cmi.core.score.raw')).toBe('100');
  });

  it('goes on at the view that a platform kept, where it kept nothing else or something of another lesson', () => {
    const api = platformWith({ 'cmi.core.lesson_location': '3', 'cmi.suspend_data': '1 other 0 00 --' });
    expect(begin(api).start).toEqual({ step: 3, answered: false });
    for (const location of ['0', '99', 'x', '1.5'])
      expect(begin(platformWith({ 'cmi.core.lesson_location': location })).start.step).toBe(1);
  });

  it('is no lesson of this package: looking round elsewhere changes nothing', () => {
    const api = platformWith();
    const track = begin(api);
    const before = api.getCMIValue('cmi.suspend_data');
    track.moved({ ...told(2), options: { ...told(2).options, lesson: 'another' } });
    expect(api.getCMIValue('cmi.suspend_data')).toBe(before);
  });

  it('tells nothing where it is only looked at again, and stands without a platform or with a broken one', () => {
    const watched = platformWith();
    watched.cmi.core.lesson_mode = 'review';
    const track = begin(watched);
    for (let step = 1; step <= count; step++) track.moved(told(step));
    expect(watched.getCMIValue('cmi.suspend_data')).toBe('');
    const gone = () => {
      throw new Error('gone');
    };
    const broken: Scorm12 = {
      LMSInitialize: gone,
      LMSGetValue: gone,
      LMSSetValue: gone,
      LMSCommit: gone,
      LMSFinish: gone,
      LMSGetLastError: gone,
    };
    for (const api of [undefined, broken]) {
      const alone = trackLesson(beginWith(api), { lesson, id: ID, pass: 80, now: () => now });
      alone.moved(asked);
      alone.answered(asks[0]!, 'right');
      alone.leave();
      expect(alone.start.step).toBe(1);
      expect(alone.isRecorded()).toBe(false);
    }
    expect(track.isRecorded()).toBe(false);
  });

  it.each(['1 other 0 00 --', 'x'.repeat(50), '1 '])(
    'keeps a passed record beside something that is not its own: %s',
    (strange) => {
      const record = {
        'cmi.core.lesson_status': 'passed',
        'cmi.core.score.raw': '100',
        'cmi.suspend_data': strange,
      };
      const api = platformWith(record);
      const track = begin(api);
      track.moved(told(1));
      expect(kept(api, ...Object.keys(record))).toEqual(record);
      track.moved(told(2));
      track.answered(asks[0]!, 'wrong');
      track.leave();
      expect(kept(api, 'cmi.core.lesson_status', 'cmi.core.score.raw')).toEqual({
        'cmi.core.lesson_status': 'passed',
        'cmi.core.score.raw': '100',
      });
      expect(set['cmi.suspend_data']).not.toBe(strange);
    },
  );
});

describe('a platform that fails', () => {
  /** A platform of which reading or writing can be turned off. */
  function frail(held: Record<string, string>) {
    const now = { reads: true, writes: true, begins: true, commits: true, nothing: '' as '' | null };
    const begins = () => `${now.begins}`;
    const value = (element: string) => (now.reads ? (held[element] ?? '') : now.nothing);
    const put = (element: string, text: string) => {
      if (now.writes) held[element] = text;
      return `${now.writes}`;
    };
    const commits = () => `${now.commits}`;
    const finishes = () => 'true';
    const fault = () => (now.reads ? '0' : '101');
    const api: Scorm12 = {
      LMSInitialize: begins,
      LMSGetValue: value,
      LMSSetValue: put,
      LMSCommit: commits,
      LMSFinish: finishes,
      LMSGetLastError: fault,
    };
    const track = () => trackLesson(beginWith(api), { lesson, id: ID, pass: 80, now: () => 0 });
    return { now, held, track };
  }
  const RECORD = {
    'cmi.core.lesson_status': 'completed',
    'cmi.core.score.raw': '50',
    'cmi.suspend_data': 'x',
  };

  it.each(['', null] as const)(
    'is told nothing at first, and nothing worse later, where it cannot be read (%j)',
    (nothing) => {
      const { now, held, track } = frail({ ...RECORD });
      Object.assign(now, { reads: false, nothing });
      const blind = track();
      blind.moved(told(1));
      blind.tell();
      expect(held).toEqual(RECORD);
      expect(blind.isRecorded()).toBe(false);
      blind.moved(asked);
      expect(held).toMatchObject(RECORD);
      now.reads = true;
      for (const ask of asks) blind.answered(ask, 'right');
      expect(held['cmi.core.score.raw']).toBe('100');
      expect(blind.isRecorded()).toBe(true);
    },
  );

  it('has what was put by before counted with what was done since, once it can be read', () => {
    const { now, held, track } = frail({});
    const first = track();
    first.answered(asks[0]!, 'right');
    first.leave();
    now.reads = false;
    const second = track();
    second.answered(asks[1]!, 'right');
    now.reads = true;
    second.leave();
    expect(held['cmi.core.score.raw']).toBe(`${Math.round(200 / asks.length)}`);
  });

  it('is said not to record, and told all again at the next change and at the end', () => {
    const { now, held, track } = frail({});
    now.begins = false;
    const one = track();
    expect(one.isRecorded()).toBe(false);
    now.begins = true;
    one.moved(asked);
    expect([one.isRecorded(), held['cmi.core.lesson_location']]).toEqual([true, '2']);
    now.commits = false;
    one.moved(told(1));
    expect(one.isRecorded()).toBe(false);
    Object.assign(now, { commits: true, writes: false });
    one.answered(asks[0]!, 'right');
    expect(one.isRecorded()).toBe(false);
    now.writes = true;
    one.leave();
    expect(held['cmi.core.score.raw']).toBe(`${Math.round(100 / asks.length)}`);
  });
});

describe('the platform', () => {
  const API = {} as Scorm12;
  it('is found around the window, and around the one that opened it', () => {
    const top: ApiWindow = { API };
    top.parent = top;
    expect(findPlatform({ parent: { parent: top } })).toBe(API);
    const self: ApiWindow = { opener: { parent: top } };
    self.parent = self;
    expect(findPlatform(self)).toBe(API);
  });

  it('is not where a window may not be looked into, nor is it looked for without end', () => {
    const shut: ApiWindow = {
      get API(): Scorm12 {
        throw new Error('cross-origin');
      },
    };
    expect(findPlatform({ parent: shut, opener: shut })).toBeUndefined();
    const ring: ApiWindow = {};
    ring.parent = { parent: ring };
    expect(findPlatform(ring)).toBeUndefined();
  });
});

it('a manifest names one lesson and every file, whatever stands in its title', () => {
  const text = imsManifest({
    id: 'a-en',
    title: 'Neck & <back> "one"\u0001',
    files: ['index.html', 'assets/a&b.js'],
  });
  expect(text).toContain('<schemaversion>1.2</schemaversion>');
  expect(text.match(/adlcp:scormtype="sco" href="index\.html"/g)).toHaveLength(1);
  expect(text).toContain('<title>Neck &#38; &#60;back&#62; &#34;one&#34;</title>');
  expect(text).toContain('<file href="assets/a&#38;b.js"/>');
});
