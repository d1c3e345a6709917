import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Gives the classes of the style modules below `src` of a project names that say what they are and where they come from in few letters:
 * their own name, and the place of their file among all of them. The usual names end in a digest and a line, which pack badly.
 */
export function shortNames(root: string): (name: string, file: string) => string {
  const src = join(root, 'src');
  const places = new Map<string, number>();
  const files = () =>
    readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.module.css'))
      .map((file) => file.split(sep).join('/'))
      .sort();
  return (name, file) => {
    const own = relative(src, file.split('?')[0]!).split(sep).join('/');
    // A file that was added while the development server runs comes after the others.
    if (!places.has(own))
      for (const one of [...files(), own]) if (!places.has(one)) places.set(one, places.size);
    return `${name}_${places.get(own)!.toString(36)}`;
  };
}
