import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARDS } from '../../../src/core/ids.ts';
import type { BodyMap } from '../../../src/core/model/body-map.ts';
import { mapPicture } from '../../../src/domain/map/map-picture.ts';
import { cardView } from '../../../src/domain/script/cards.ts';
import { parseAddress } from '../../../src/domain/view/address.ts';
import { pointView } from '../../../src/domain/view/view.ts';
import { readBundle } from '../../tools/read-bundle.ts';

const read = (file: string) => JSON.parse(readFileSync(`public/models/${file}.json`, 'utf8'));
const map = { ...read('body-map'), patterns: read('patterns') } as BodyMap;
const content = readBundle('en');
const start = parseAddress('#/en', 'en').view;

describe('the face of the flat map', () => {
  it('shows on every card of the talk the point and, under it, its muscle', () => {
    for (const { id, muscle } of content.points) {
      const region = content.regions.find(({ muscles }) => muscles.includes(muscle))!.id;
      const at = pointView(start, { region, muscle, side: 'right', point: id });
      for (const card of CARDS) {
        const view = cardView(at, card, { calm: false, needle: true, first: undefined });
        const { faces } = mapPicture(view, content, map);
        const both = faces.filter(
          (face) => map.points[id]!.faces.includes(face) && map.muscles[muscle]![face],
        );
        expect(both, `${id} ${card}`).not.toEqual([]);
      }
    }
  });

  it('is the back for a site at the angle of the neck', () => {
    const { view } = parseAddress(
      '#/en/neck/levator-scapulae/right/levator-scapulae-neck-angle/where?card=where',
      'en',
    );
    expect(mapPicture(view, content, map).faces).toEqual(['back']);
  });
});
