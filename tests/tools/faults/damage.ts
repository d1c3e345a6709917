/** A JSON file as another version of the app could have written it. */
export interface Damaged {
  kind: 'missing' | 'another type' | 'extra' | 'version';
  /** What was changed: a field, or a field of every entry of a list. */
  what: string;
  text: string;
}

type Entry = Record<string, unknown>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of a list, or of an object that holds one entry a name. */
const entriesOf = (value: unknown): Entry[] => {
  const all: unknown[] = Array.isArray(value) ? value : isEntry(value) ? Object.values(value) : [];
  return all.filter(isEntry);
};

/** A value of a kind that nobody expects in its place. */
function otherType(value: unknown): unknown {
  if (typeof value === 'string') return { not: 'a text' };
  if (typeof value === 'number') return 'a text';
  if (Array.isArray(value)) return 'not a list';
  return 7;
}

/** Every field missing, of another type, with one too many beside it; the same for the fields of each list's entries. */
export function damages(text: string): Damaged[] {
  const whole: Entry = JSON.parse(text);
  const out: Damaged[] = [];
  const add = (kind: Damaged['kind'], what: string, change: (copy: Entry) => void): void => {
    const copy: Entry = JSON.parse(text);
    change(copy);
    out.push({ kind, what, text: JSON.stringify(copy) });
  };
  for (const [field, value] of Object.entries(whole)) {
    add('missing', field, (copy) => delete copy[field]);
    add('another type', field, (copy) => {
      copy[field] = otherType(value);
    });
    const keys = new Set(entriesOf(value).flatMap(Object.keys));
    // An object whose entries are told apart by name only has fields in its entries, not of its own.
    if (keys.size > 30) continue;
    for (const key of keys) {
      const what = `${field}[].${key}`;
      add('missing', what, (copy) => {
        for (const entry of entriesOf(copy[field])) delete entry[key];
      });
      add('another type', what, (copy) => {
        for (const entry of entriesOf(copy[field])) if (key in entry) entry[key] = otherType(entry[key]);
      });
    }
    if (keys.size > 0)
      add('extra', `${field}[]`, (copy) => {
        for (const entry of entriesOf(copy[field])) entry.fromTheFuture = { a: [1] };
      });
  }
  add('extra', 'a field', (copy) => {
    copy.fromTheFuture = [{ a: 1 }];
  });
  for (const version of [0, 2, 999, '1', null])
    add('version', `${JSON.stringify(version)}`, (copy) => {
      const named = ['version', 'schema'].filter((name) => name in copy);
      for (const name of named.length > 0 ? named : ['version']) copy[name] = version;
    });
  return out;
}
