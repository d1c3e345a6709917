import { crc32 } from '../../core/code/crc32.ts';

/** When somebody wants to be reminded. */
export interface Reminder {
  /** Days of the week, 0 (Monday) to 6; at least one. */
  weekdays: readonly number[];
  hour: number;
  minute: number;
  weeks: number;
}

interface EventWords {
  /** Stands on a locked screen: it must say nothing of an illness. */
  title: string;
  lead: string;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const MINUTES = 10;
/** A line of the file is no longer than this, bytes without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const two = (n: number): string => String(n).padStart(2, '0');
const dateText = (date: Date): string =>
  `${String(date.getFullYear()).padStart(4, '0')}${two(date.getMonth() + 1)}${two(date.getDate())}`;

/** Text as a value of the file (RFC 5545, 3.3.11). */
const escapedText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** A line in pieces of at most 75 bytes, no letter parted; all but the first begin with a space, which is not part of it. */
function folded(line: string): string {
  const coder = new TextEncoder();
  const out: string[] = [];
  let [now, size] = ['', 0];
  for (const letter of line) {
    const bytes = coder.encode(letter).length;
    if (size + bytes > LONGEST_LINE) {
      out.push(now);
      [now, size] = [' ', 1];
    }
    now += letter;
    size += bytes;
  }
  return [...out, now].join('\r\n');
}

/** The first of the days of a reminder that is still to come, at its time, in the person's own calendar. */
function firstTime({ weekdays, hour, minute }: Reminder, now: Date): Date {
  for (let ahead = 0; ; ahead++) {
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead, hour, minute);
    const weekday = (day.getDay() + 6) % 7;
    if ((day > now && weekdays.includes(weekday)) || ahead > 7) return day;
  }
}

/**
 * A calendar file (RFC 5545) with one event that comes again on the chosen days and leads to `link`. Its times have no zone: eight in the
 * morning stays eight in the morning, wherever the person is and whenever the clocks change. The same link gives the same event, so that
 * a file that is opened again moves it instead of adding another.
 */
export function calendarFile(reminder: Reminder, link: string, words: EventWords, now: Date): string {
  const { hour, minute, weeks } = reminder;
  const weekdays = [...new Set(reminder.weekdays)].sort((a, b) => a - b);
  const at = `T${two(hour)}${two(minute)}00`;
  const name = crc32([...new TextEncoder().encode(link)])
    .toString(16)
    .padStart(8, '0');
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Trigger Point Explorer//Plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:plan-${name}@trigger-point-explorer`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${dateText(firstTime(reminder, now))}${at}`,
    `DURATION:PT${MINUTES}M`,
    `RRULE:FREQ=WEEKLY;COUNT=${weeks * weekdays.length};BYDAY=${weekdays.map((day) => WEEKDAYS[day]).join(',')}`,
    `SUMMARY:${escapedText(words.title)}`,
    `DESCRIPTION:${escapedText(`${words.lead}\n${link}`)}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapedText(words.title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
