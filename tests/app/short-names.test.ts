import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortNames } from '../../src/app/build/short-names.ts';

const ROOT = join(import.meta.dirname, '../..');
const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .map((file) => join(ROOT, 'src', file));

describe('names of classes in the built style sheet', () => {
  it('differ between files that have a class of one name, and are the same in every build', () => {
    const [once, again] = [shortNames(ROOT), shortNames(ROOT)];
    const names = files.map((file) => once('action', file));
    expect(names.length).toBeGreaterThan(40);
    expect(new Set(names).size).toBe(names.length);
    expect([...files].reverse().map((file) => again('action', file))).toEqual([...names].reverse());
  });

  it('are found for what a browser is sent of a file too, and for a file that came while the app is developed', () => {
    const name = shortNames(ROOT);
    expect(name('action', `${files[0]}?used`)).toBe(name('action', files[0]!));
    expect(files.map((file) => name('new', file))).not.toContain(
      name('new', join(ROOT, 'src/ui/new.module.css')),
    );
  });
});
