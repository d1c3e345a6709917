import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import { calendarFile, type Reminder } from '../../../src/domain/diary/calendar-file.ts';

const LINK = `https://clinic.example.org/tp/#/en/plan/${'AbC-_9'.repeat(40)}`;
const WORDS = { title: 'Zehn Minuten; für dich, täglich \\ 🙂', lead: 'Open this link, and begin:' };
const DAILY: Reminder = { weekdays: [0, 1, 2, 3, 4, 5, 6], hour: 8, minute: 30, weeks: 4 };

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  return { calendar, events, event: new ICAL.Event(events[0]!) };
};

/** Every time at which the event comes, as the second library works them out. */
function times(text: string): Date[] {
  const { event } = read(text);
  const all = event.iterator();
  const out: Date[] = [];
  for (let next = all.next(); next; next = all.next()) out.push(next.toJSDate());
  return out;
}

const HOME = process.env.TZ;
afterAll(() => {
  process.env.TZ = HOME;
});

describe('the calendar file of a plan', () => {
  const now = new Date(2026, 10, 30, 12, 0);
  const text = calendarFile(DAILY, LINK, WORDS, now);

  it('is one event with an alarm, read by another library letter for letter', () => {
    const { calendar, events, event } = read(text);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(events).toHaveLength(1);
    expect(event.summary).toBe(WORDS.title);
    expect(event.description).toBe(`${WORDS.lead}\n${LINK}`);
    expect(event.component.getFirstPropertyValue('url')).toBe(LINK);
    expect(event.duration.toSeconds()).toBe(600);
    const alarms = event.component.getAllSubcomponents('valarm');
    expect(alarms).toHaveLength(1);
    expect(alarms[0]!.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarms[0]!.getFirstPropertyValue('trigger'))).toBe('PT0S');
    expect(String(alarms[0]!.getFirstPropertyValue('description'))).toBe(WORDS.title);
    expect(event.startDate.zone.tzid, 'no zone: local wherever one is').toBe('floating');
  });

  it('keeps to the lines of RFC 5545: 75 bytes, no letter parted, ends of two signs', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
  });

  it('comes on the chosen days alone, the first time at the next that is still to come', () => {
    const some = times(calendarFile({ ...DAILY, weekdays: [4, 0], weeks: 2 }, LINK, WORDS, now));
    // Today is a Monday, and half past eight is over.
    expect(some.map((t) => `${t.getDay()} ${t.getDate()} ${t.getHours()}:${t.getMinutes()}`)).toEqual([
      '5 4 8:30',
      '1 7 8:30',
      '5 11 8:30',
      '1 14 8:30',
    ]);
    const early = new Date(2026, 10, 30, 6, 0);
    expect(times(calendarFile({ ...DAILY, weekdays: [0] }, LINK, WORDS, early))[0]!.getDate()).toBe(30);
    const minute = calendarFile({ ...DAILY, weekdays: [0], hour: 6, minute: 0 }, LINK, WORDS, early);
    expect(times(minute)[0]!.getDate(), 'this minute is over').toBe(7);
  });

  it('is the same event for the same plan, another for another', () => {
    const id = (link: string, at: Reminder) => read(calendarFile(at, link, WORDS, now)).event.uid;
    expect(id(LINK, DAILY)).toBe(id(LINK, { ...DAILY, hour: 20 }));
    expect(id(LINK, DAILY)).not.toBe(id(`${LINK}x`, DAILY));
  });

  it.each([
    ['Europe/Berlin', new Date(Date.UTC(2026, 9, 12, 12))],
    ['America/New_York', new Date(Date.UTC(2026, 2, 1, 12))],
    ['America/Mexico_City', new Date(Date.UTC(2026, 3, 1, 12))],
    ['Australia/Lord_Howe', new Date(Date.UTC(2026, 2, 20, 12))],
    ['America/Santiago', new Date(Date.UTC(2026, 7, 20, 12))],
    ['Pacific/Auckland', new Date(Date.UTC(2026, 8, 10, 12))],
  ])('stays at half past eight over a change of the clocks in %s', (zone, start) => {
    process.env.TZ = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const all = times(calendarFile(DAILY, LINK, WORDS, start));
    expect(all).toHaveLength(28);
    expect(new Set(all.map((t) => `${t.getHours()}:${t.getMinutes()}`))).toEqual(new Set(['8:30']));
    const days = all.map((t) =>
      Math.round(Date.UTC(t.getFullYear(), t.getMonth(), t.getDate()) / 86_400_000),
    );
    expect(days.every((day, i) => i === 0 || day === days[i - 1]! + 1)).toBe(true);
    const offsets = new Set(all.map((t) => t.getTimezoneOffset()));
    // Mexico has put its clocks forward no more since 2022.
    expect(offsets.size).toBe(zone === 'America/Mexico_City' ? 1 : 2);
    const gaps = all.slice(1).map((t, i) => (t.getTime() - all[i]!.getTime()) / 3_600_000);
    expect(gaps.filter((hours) => hours !== 24)).toHaveLength(offsets.size - 1);
  });
});
