import { describe, expect, it } from 'vitest';
import { checkView } from '../../../src/domain/reach/check-view.ts';
import { formatAddress, parseAddress } from '../../../src/domain/view/address.ts';
import { muscleView, painView, pointView, practiceView, regionView } from '../../../src/domain/view/view.ts';
import { readBundle } from '../../tools/read-bundle.ts';

const content = readBundle('en');
const led = (address: string): string => {
  const { view } = parseAddress(address, 'en');
  const checked = checkView(view, content);
  expect(checked.broken).toBe(false);
  return formatAddress(checked.view);
};

describe('a link that was shared for a class', () => {
  it('with questions only leads to them from everywhere, in the same region', () => {
    for (const place of ['/en', '/en/search', '/en/about', '/en/pain', '/en/help'])
      expect(led(`${place}?ask=only`)).toBe('/en/practice?ask=only');
    expect(led('/en/neck/trapezius-descending/right/trapezius-descending-top/where?ask=only')).toBe(
      '/en/practice/neck?ask=only',
    );
    expect(led('/en/practice/neck?kind=find&ask=only')).toBe('/en/practice/neck?ask=only&kind=find');
  });

  it('without questions leads to none', () => {
    expect(led('/en/practice/neck?ask=none')).toBe('/en?ask=none');
    expect(led('/en/neck?ask=none')).toBe('/en/neck?ask=none');
  });

  it('stays so at the next place', () => {
    for (const ask of ['only', 'none'] as const) {
      const { view } = parseAddress(`/en/neck?ask=${ask}`, 'en');
      const place = { region: 'neck', muscle: content.muscles[0]!.id } as const;
      const next = [
        regionView(view, 'head'),
        muscleView(view, place),
        pointView(view, { ...place, point: content.points[0]!.id }),
        painView(view),
        practiceView(view, 'neck'),
      ];
      for (const { options } of next) expect(options.ask).toBe(ask);
    }
  });
});
