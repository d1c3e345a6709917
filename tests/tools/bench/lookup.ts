import '../all-words.ts';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Node, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { dequantize } from '@gltf-transform/functions';
import { MeshoptDecoder } from 'meshoptimizer';
import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  Mesh,
  MeshBasicMaterial,
  Raycaster,
  Vector3,
} from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import { MeshBVH } from 'three-mesh-bvh';
import type { ContentBundle } from '../../../src/core/content/bundle.ts';
import type { MoreContent } from '../../../src/core/content/more.ts';
import type { Language } from '../../../src/core/ids.ts';
import { documentsOf } from '../../../src/domain/search/documents.ts';
import { wordsOf } from '../../../src/domain/search/fold.ts';
import { buildSearch } from '../../../src/domain/search/search.ts';
import { messages } from '../../../src/words/messages.ts';
import { readBundle, readMore } from '../read-bundle.ts';
import type { Figure, Figures } from './baseline.ts';
import { median } from './median.ts';

const ms = (n: number) => `${n.toFixed(2).padStart(8)} ms`;
const inPublic = (path: string) => fileURLToPath(new URL(`../../../public/${path}`, import.meta.url));

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** What people type, letter by letter; with errors too. */
const TYPED: Record<Language, readonly string[]> = {
  en: [
    'pain behind the eye',
    'trapezeus',
    'sternocleidomastoid',
    'low back',
    'numbing medicine',
    'knee to chest',
  ],
  es: ['dolor detrás del ojo', 'trapesio', 'esternocleidomastoideo', 'espalda baja', 'rodilla al pecho'],
};

/** Letters that turn one word into the other (Levenshtein), as far as the naive scan needs it. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

/** The naive search: every word of every text against every word that was typed. */
function scan(content: ContentBundle, more: MoreContent): (query: string) => string[] {
  const texts = documentsOf(content, more, messages(content.language)).map((d) => ({
    key: d.key,
    words: wordsOf([d.name, d.alike, d.aside, d.essential, d.spillover, d.said].join(' ')),
  }));
  const like = (typed: string, word: string) =>
    word.startsWith(typed) || (typed.length > 3 && distance(typed, word) <= (typed.length < 8 ? 1 : 2));
  return (query) => {
    const typed = wordsOf(query);
    return texts
      .filter(({ words }) => typed.every((t) => words.some((word) => like(t, word))))
      .map(({ key }) => key);
  };
}

/** Median time of one key stroke over the whole content, beside a naive scan. */
function benchSearch(): Figures {
  const figures: Record<string, Figure> = {};
  console.log('search, median of one key stroke over the whole content:');
  for (const language of ['en', 'es'] as const) {
    const content = readBundle(language);
    const more = readMore(language);
    let search = buildSearch(content, more, messages(language));
    const building = timed(() => {
      search = buildSearch(content, more, messages(language));
    });
    const naive = scan(content, more);
    const strokes = TYPED[language].flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));
    for (const stroke of strokes) search(stroke);
    const times = strokes.map((stroke) => timed(() => search(stroke)));
    const [indexed, plain] = [median(times), median(strokes.map((s) => timed(() => naive(s))))];
    figures[`search, ${language}: naive × index`] = {
      value: plain / indexed,
      better: 'more',
      tolerance: 0.4,
    };
    console.log(
      `  ${language}   index${ms(indexed)} (slowest${ms(Math.max(...times))}, built in${ms(building)}), naive scan${ms(plain)}: ${(plain / indexed).toFixed(1)} × index`,
    );
  }
  return figures;
}

/** A model file as one geometry, both sides, as the app picks on it. */
async function geometryOf(file: string): Promise<BufferGeometry> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.read(inPublic(`models/${file}`));
  await document.transform(dequantize());
  const nodes = document.getRoot().listNodes();
  const sides = file.startsWith('muscles') ? [1, -1] : [1];
  const merged = mergeGeometries(nodes.flatMap((node) => sides.flatMap((sign) => plain(node, sign))));
  if (!merged) throw new Error(`${file}: its parts do not fit together`);
  return merged;
}

function plain(node: Node, sign: number): BufferGeometry[] {
  const primitive = node.getMesh()?.listPrimitives()[0];
  const position = primitive?.getAttribute('POSITION');
  const indices = primitive?.getIndices()?.getArray();
  if (!position || !indices) return [];
  const at = [0, 0, 0];
  const [scale, shift] = [node.getWorldScale(), node.getWorldTranslation()];
  const places = new Float32Array(position.getCount() * 3);
  for (let i = 0; i < position.getCount(); i++) {
    position.getElement(i, at);
    for (let d = 0; d < 3; d++) places[i * 3 + d] = (at[d]! * scale[d]! + shift[d]!) * (d === 0 ? sign : 1);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(places, 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(indices), 1));
  return [geometry];
}

/** Rays from all around toward the trunk, the neck and the head. */
function rays(count: number): Raycaster[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = i * 2.399963;
    const height = 0.75 + (0.85 * (i % 17)) / 16;
    const from = new Vector3(Math.sin(angle) * 2, height + 0.1, Math.cos(angle) * 2);
    const toward = new Vector3(0.1 * Math.cos(i), height, 0.06).sub(from).normalize();
    return new Raycaster(from, toward);
  });
}

/** Median time of one pick on the skin and every muscle, with the tree of the app and with three's own way. */
async function benchPicking(): Promise<Figures> {
  const files = readdirSync(inPublic('models')).filter((f) => /^(skin|muscles-[a-z]+)\.glb$/.test(f));
  const geometries = await Promise.all(files.map(geometryOf));
  const trees = geometries.map((g) => new MeshBVH(g, { indirect: true }));
  const meshes = geometries.map((g) => new Mesh(g, new MeshBasicMaterial({ side: DoubleSide })));
  const triangles = geometries.reduce((n, g) => n + g.index!.count / 3, 0);
  const cast = (ray: Raycaster) => trees.map((tree) => tree.raycast(ray.ray, DoubleSide).length);
  const naive = (ray: Raycaster) => meshes.map((mesh) => ray.intersectObject(mesh).length);
  const all = rays(80);
  const wrong = all.filter((ray) => cast(ray).join() !== naive(ray).join()).length;
  const [fast, slow] = [cast, naive].map((pick) => median(all.map((ray) => timed(() => pick(ray)))));
  console.log(`picking, median of ${all.length} rays on ${Math.round(triangles)} triangles:`);
  console.log(
    `  tree${ms(fast!)}, three's own raycast${ms(slow!)}: ${(slow! / fast!).toFixed(0)} × tree; ${wrong} rays differ`,
  );
  return {
    'picking: naive × tree': { value: slow! / fast!, better: 'more', tolerance: 0.4 },
    'picking: rays that differ': { value: wrong, better: 'less', tolerance: 0 },
  };
}

/** Prints how fast the search and the picking are, each beside the naive way. */
export async function benchLookup(): Promise<Figures> {
  return { ...benchSearch(), ...(await benchPicking()) };
}
