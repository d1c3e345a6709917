// Runs at build time only: what other pages load of the app, beside it.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { ContentBundle } from '../../../core/content/bundle.ts';
import type { EmbedPlaces } from '../../../core/embed/embed-places.ts';
import { LANGUAGES, type Language } from '../../../core/ids.ts';
import type { BodyMap } from '../../../core/model/body-map.ts';
import { muscleView, pointView, regionView, startView } from '../../../domain/view/view.ts';
import { type Colours, posterOf } from './poster.ts';

/** What may be loaded by pages of other hosts: the script, and what it loads. */
const SCRIPT = 'embed.js';
const TYPES = 'embed.d.ts';
const FOLDER = 'embed';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
const named = (name: string, end: string, text: string): string => `${FOLDER}/${name}-${hashOf(text)}.${end}`;

/** The colours of the light theme. */
function coloursIn(root: string): Colours {
  const css = readFileSync(join(root, 'src/app/themes.css'), 'utf8');
  const first = css.slice(css.indexOf(':root {'), css.indexOf('}', css.indexOf(':root {')));
  return Object.fromEntries([...first.matchAll(/--([a-z-]+): ([^;]+);/g)].map((m) => [m[1]!, m[2]!]));
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'));

/** Still pictures of all places with what they are called. */
function drawPlaces(root: string, colours: Colours): { places: EmbedPlaces; pictures: Map<string, string> } {
  const from = (name: string) => join(root, 'public', name);
  const map: BodyMap = {
    ...readJson<BodyMap>(from('models/body-map.json')),
    patterns: readJson(from('models/patterns.json')),
  };
  const told = Object.fromEntries(
    LANGUAGES.map((l) => [l, readJson<ContentBundle>(from(`content/${l}.json`))]),
  ) as Record<Language, ContentBundle>;
  const content = told.en;
  type Named = readonly { id: string; name: string }[];
  const named = <T extends Named[number]>(list: (of: ContentBundle) => readonly T[]) => {
    const all = (l: Language) => new Map(list(told[l]).map(({ id, name }) => [id, name]));
    const names = LANGUAGES.map((l) => [l, all(l)] as const);
    return Object.fromEntries(
      list(content).map(({ id }) => [
        id,
        Object.fromEntries(names.map(([l, known]) => [l, known.get(id) ?? id])) as Record<Language, string>,
      ]),
    );
  };
  const pictures = new Map<string, string>();
  const posters: Record<string, string> = {};
  const draw = (id: string, view: Parameters<typeof posterOf>[0]) => {
    const svg = posterOf(view, { content, map, colours });
    const file = `${FOLDER}/${id}-${hashOf(svg)}.svg`;
    pictures.set(file, svg);
    posters[id] = file;
  };
  const start = startView('en');
  draw('body', start);
  for (const { id } of content.regions) draw(id, regionView(start, id));
  const points: Record<string, EmbedPlaces['points'][string]> = {};
  const pointNames = named((of) => of.points);
  for (const { id, muscle } of content.points) {
    const regions = content.muscles.find((m) => m.id === muscle)?.regions ?? [];
    const [region] = regions;
    if (!region) continue;
    points[id] = { regions, muscle, names: pointNames[id]! };
    draw(id, pointView(muscleView(start, { region, muscle }), { region, muscle, point: id }));
  }
  return {
    places: {
      points,
      muscles: named((of) => of.muscles),
      regions: named((of) => of.regions),
      title: { en: 'Trigger Point Explorer', es: 'Trigger Point Explorer' },
      posters,
    },
    pictures,
  };
}

/** One file of script, bundled on its own. */
async function bundle(
  root: string,
  entry: string,
  format: 'iife' | 'es',
  define: Record<string, string>,
): Promise<string> {
  const [made] = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      copyPublicDir: false,
      target: ['safari15.4', 'ios15.4', 'chrome109', 'firefox115'],
      lib: { entry: join(root, 'src/app/embed', entry), formats: [format], name: 'triggerPoints' },
    },
  })) as Rolldown.RolldownOutput[];
  if (!made) throw new Error(`${entry} was not bundled.`);
  return made.output[0].code;
}

/** Ships what pages of other hosts load: the script by a name that never changes, all else by one that holds its hash. */
export const embedFiles = (root: string): Plugin => ({
  name: 'embed-files',
  apply: 'build',
  async generateBundle() {
    if (!existsSync(join(root, 'public/models/body-map.json'))) return;
    const colours = coloursIn(root);
    const { places, pictures } = drawPlaces(root, colours);
    const emit = (fileName: string, source: string): string => {
      this.emitFile({ type: 'asset', fileName, source });
      return fileName;
    };
    for (const [file, svg] of pictures) emit(file, svg);
    const list = `export default ${JSON.stringify(places)};`;
    const talk = await bundle(root, 'talk.ts', 'es', {});
    const define = {
      __EMBED_FILES__: JSON.stringify({
        places: emit(named('places', 'js', list), list),
        talk: emit(named('talk', 'js', talk), talk),
      }),
      __EMBED_COLOURS__: JSON.stringify(
        Object.fromEntries(
          ['point', 'on-fill', 'ground', 'line-strong'].map((name) => [name, colours[name]]),
        ),
      ),
    };
    emit(SCRIPT, await bundle(root, 'element.ts', 'iife', define));
    emit(TYPES, readFileSync(join(root, 'src/core/embed/embed-types.ts'), 'utf8'));
  },
});
