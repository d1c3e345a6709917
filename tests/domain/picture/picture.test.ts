import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/core/ids.ts';
import { sidedStructures } from '../../../src/core/model/sided-structures.ts';
import { lookAtPoint, pictureOf, structuresAtMuscle } from '../../../src/domain/picture/picture.ts';
import { parseAddress } from '../../../src/domain/view/address.ts';
import { painView, startView } from '../../../src/domain/view/view.ts';
import { partWords } from '../../../src/words/part-words.ts';
import { readBundle } from '../../tools/read-bundle.ts';
import { readIndex } from '../../tools/read-index.ts';

const index = readIndex();
const content = readBundle('en');
const words = partWords('en');
const at = (hash: string) => parseAddress(hash, 'en').view;
const picture = (hash: string) => pictureOf(at(hash), content, index, words);
const POINT = '#/en/neck/trapezius-descending/right/trapezius-descending-top';

describe('the picture of the body', () => {
  it('is worked out once a view, and anew when content, model or words are others', () => {
    const view = at(POINT);
    const first = pictureOf(view, content, index, words);
    expect(pictureOf(view, content, index, words)).toBe(first);
    expect(pictureOf(view, { ...content }, index, words)).not.toBe(first);
    expect(pictureOf(view, content, index, partWords('es'))).not.toBe(first);
  });

  it('has a shot and every structure before the content is there, and neither look nor marks', () => {
    const { shot, look, structures, marks } = pictureOf(at('#/en/neck'), undefined, index, words);
    expect(shot.radius).toBeGreaterThan(0);
    expect(structures).toHaveLength(sidedStructures(index).length);
    expect([look, marks]).toEqual([undefined, []]);
  });

  it('marks the regions at the start, the sites of a region, and one point in its story', () => {
    expect(picture('#/en').marks.map((m) => m.kind)).toEqual(['region', 'region', 'region']);
    const sites = picture('#/en/neck').marks;
    expect(sites.length).toBeGreaterThan(10);
    expect(new Set(sites.map((m) => m.kind))).toEqual(new Set(['site']));
    expect(picture(POINT).marks.map((m) => m.key)).toEqual(['trapezius-descending-top']);
  });

  it('lights the chosen muscle on the side that is looked at, and takes away what lies over it there', () => {
    const { structures } = picture('#/en/neck/levator-scapulae/left');
    const lookOf = (id: string, side: 'left' | 'right') =>
      structures[sidedStructures(index).findIndex((s) => s.structure.id === id && s.side === side)]!;
    expect(lookOf('levator-scapulae', 'left')).toEqual({ visible: 1, emphasis: 1, dim: 0 });
    expect(lookOf('levator-scapulae', 'right').emphasis).toBe(0);
    expect(lookOf('trapezius-descending', 'left').visible).toBe(0);
    expect(lookOf('trapezius-descending', 'right').visible).toBe(1);
  });

  it('shows a calm face over half a skin, and looks under it in regions and where the skin is peeled', () => {
    const skins = (hash: string) => {
      const { skinOpacity, faceOpacity } = picture(hash).look!;
      return [skinOpacity < 0.7, faceOpacity > 0.9];
    };
    for (const person of [
      '#/en',
      '#/en/pain',
      `${POINT}/where`,
      `${POINT}/exercises`,
      `${POINT}/injection/find`,
    ])
      expect(skins(person), person).toEqual([true, true]);
    for (const under of ['#/en/head', '#/en?peel=superficial', '#/en/head/masseter-superficial/right'])
      expect(skins(under), under).toEqual([true, false]);
  });

  it('faces what an address brings painted', () => {
    const toward = (area: string) =>
      pictureOf(painView(startView('en'), [asId(area)]), content, index, words).shot.direction[2];
    expect(toward('upper-chest.left')).toBeGreaterThan(0);
    expect(toward('sacrum')).toBeLessThan(0);
  });
});

describe('while something is pointed at', () => {
  it('a point of the chosen muscle shows its own pain alone', () => {
    const view = at('#/en/low-back/quadratus-lumborum/left');
    const [point] = content.points.filter((p) => p.muscle === 'quadratus-lumborum');
    const areas = (look: ReturnType<typeof lookAtPoint>) => new Set(look?.zones.map((z) => z.area));
    const all = areas(pictureOf(view, content, index, words).look);
    const own = areas(lookAtPoint(view, content, index, { id: point!.id, side: 'left' }));
    expect(own).toEqual(new Set(point!.zones.map((z) => z.area)));
    expect(own.size).toBeLessThan(all.size);
  });

  it('a muscle is lit, it alone and on its side', () => {
    const view = at('#/en/neck');
    const rest = pictureOf(view, content, index, words);
    const lit = structuresAtMuscle(rest, view, index, { id: asId('levator-scapulae'), side: 'right' });
    const changed = sidedStructures(index).filter((_, i) => lit[i] !== rest.structures[i]);
    expect(changed.map(({ structure, side }) => `${structure.id} ${side}`)).toEqual([
      'levator-scapulae right',
    ]);
  });
});
