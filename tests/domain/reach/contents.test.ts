import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ContentBundle } from '../../../src/core/content/bundle.ts';
import { LANGUAGES } from '../../../src/core/ids.ts';
import { checkView } from '../../../src/domain/reach/check-view.ts';
import { contentsOf, type Item } from '../../../src/domain/reach/contents.ts';
import { SHORTCUTS, shortcutOf } from '../../../src/domain/view/shortcuts.ts';
import { startView } from '../../../src/domain/view/view.ts';
import { messages } from '../../../src/words/messages.ts';

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...item.parts.flatMap((p) => flat(p.items))]);

describe.each(LANGUAGES)('the list of everything in "%s"', (language) => {
  const content: ContentBundle = JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../../public/content/${language}.json`, import.meta.url)), 'utf8'),
  );
  const items = flat(contentsOf(startView(language), content, messages(language)));

  it('leads and looks only where the content has something, each place named once', () => {
    expect(new Set(items.map((i) => i.key)).size).toBe(items.length);
    for (const { key, name, to, look } of items) {
      expect(name.trim(), key).not.toBe('');
      expect(checkView(to, content), key).toEqual({ view: to, broken: false });
      expect(checkView(look, content), key).toEqual({ view: look, broken: false });
    }
  });

  it('names every key', () => {
    const { keys } = messages(language).shortcuts;
    expect(Object.keys(keys).sort()).toEqual(SHORTCUTS.map((s) => s.id).sort());
  });
});

describe('the keys', () => {
  it('mean one thing in one place', () => {
    const all = SHORTCUTS.flatMap((s) => s.keys.map((key) => `${s.in ?? 'page'} ${key}`));
    expect(new Set(all).size).toBe(all.length);
    expect(shortcutOf('+', 'picture')).toBe('closer');
    expect(shortcutOf('+', 'page')).toBeUndefined();
  });
});
