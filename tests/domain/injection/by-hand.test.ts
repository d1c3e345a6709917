import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ContentBundle } from '../../../src/core/content/bundle.ts';
import { LANGUAGES, STAGES } from '../../../src/core/ids.ts';
import { sidedAnchor } from '../../../src/domain/anchor/sided-anchor.ts';
import { captionsOf } from '../../../src/domain/film/captions.ts';
import { pressingMoment } from '../../../src/domain/injection/moment.ts';
import { toldStages } from '../../../src/domain/injection/told-stages.ts';
import { pictureOf } from '../../../src/domain/picture/picture.ts';
import { stageName } from '../../../src/domain/view/stage-name.ts';
import { pointView, startView } from '../../../src/domain/view/view.ts';
import { messages } from '../../../src/words/messages.ts';
import { partWords } from '../../../src/words/part-words.ts';
import { readIndex } from '../../tools/read-index.ts';

const content: ContentBundle = JSON.parse(readFileSync('public/content/en.json', 'utf8'));
const index = readIndex();
const byHand = content.points.filter((p) => !p.needle);
const viewAt = (point: (typeof byHand)[number], stage: (typeof STAGES.injection)[number]) => {
  const { regions } = content.muscles.find((m) => m.id === point.muscle)!;
  const place = { region: regions[0]!, muscle: point.muscle, side: 'left' as const, point: point.id };
  return pointView(startView('en'), place, { step: 'injection', stage });
};

describe('where hands or a specialist alone should treat', () => {
  it('no needle is drawn, and nowhere else is one missing', () => {
    expect(byHand.length).toBeGreaterThan(0);
    for (const { id, guidance, needle } of content.points) {
      const drawn = guidance.kind === 'none' || guidance.kind === 'ultrasound';
      expect([id, Boolean(needle), Boolean(sidedAnchor(index, id, 'right')?.needle)]).toEqual([
        id,
        drawn,
        drawn,
      ]);
    }
  });

  it('every stage but the finding says why, and what is done instead; with and without calm mode', () => {
    for (const point of byHand)
      for (const calm of [false, true]) {
        const told = toldStages(content, point, calm, 'No needle');
        expect(told.map((s) => s.id)).toEqual(STAGES.injection);
        for (const { id, title, claim, captions } of told.filter((s) => s.id !== 'find')) {
          expect(captions.map((c) => c.claim)).toEqual([point.caution]);
          expect([id, title]).toEqual([id, 'No needle']);
          expect(claim.everyday).toMatch(/no needle is drawn|none is drawn/);
          expect(claim.everyday).toMatch(/press/);
        }
        expect(JSON.stringify(told.find((s) => s.id === 'find'))).not.toMatch(/needle/i);
      }
  });

  it('what is said while the film plays speaks of no needle that goes in', () => {
    for (const point of byHand)
      for (const stage of STAGES.injection)
        for (const calm of [false, true]) {
          const said = captionsOf(viewAt(point, stage), content, calm).map(({ claim }) => claim);
          if (stage === 'find') expect(JSON.stringify(said)).not.toMatch(/needle/i);
          else expect(said, `${point.id} ${stage}`).toEqual([point.caution]);
        }
  });

  it('the story of the needle is told at all other points', () => {
    for (const point of content.points.filter((p) => p.needle && !p.pincer)) {
      expect(toldStages(content, point, false, '')).toBe(content.injectionStages);
      expect(toldStages(content, point, true, '')).toBe(content.injectionCalm);
    }
    // Where thumb and index feel, only the first caption of the finding is another.
    const pinched = content.points.filter((p) => p.needle && p.pincer);
    expect(pinched.length).toBeGreaterThan(0);
    for (const point of pinched)
      for (const calm of [false, true]) {
        const usual = calm ? content.injectionCalm : content.injectionStages;
        const [find, ...rest] = [...usual].sort((a) => (a.id === 'find' ? -1 : 1));
        const [felt, ...others] = [...toldStages(content, point, calm, '')].sort((a) =>
          a.id === 'find' ? -1 : 1,
        );
        expect(others).toEqual(rest);
        expect({ ...felt, captions: felt!.captions.slice(1) }).toEqual({
          ...find,
          captions: find!.captions.slice(1),
        });
        expect(felt!.captions[0]).toEqual({ at: 0, claim: point.pincer });
      }
  });

  it('the picture shows the skin where the fingers feel, and names no layers and no neighbours', () => {
    for (const point of byHand)
      for (const stage of STAGES.injection) {
        const { look, marks, shot } = pictureOf(viewAt(point, stage), content, index, partWords('en'));
        expect([look?.close, look?.needle, marks], `${point.id} ${stage}`).toEqual([false, undefined, []]);
        if (stage === 'before') continue;
        const above = sidedAnchor(index, point.id, 'left')!.above;
        expect(Math.hypot(...shot.target.map((c, d) => c - above[d]!)), point.id).toBeLessThan(0.05);
      }
  });

  it('the hand that presses is another picture than the fingers that look for the spot: from further off, of who lies', () => {
    for (const point of byHand) {
      const [find, press] = (['find', 'needle'] as const).map(
        (stage) => pictureOf(viewAt(point, stage), content, index, partWords('en')).shot,
      );
      expect(press!.radius, point.id).toBeGreaterThan(find!.radius * 1.4);
      expect(find!.up, point.id).toBeUndefined();
      expect(press!.up, point.id).toBeDefined();
    }
    expect(pressingMoment(0)).toMatchObject({ fingers: 1, search: 0, tip: undefined });
    expect(pressingMoment(1).press).toBeGreaterThan(pressingMoment(0).press);
  });

  it('the stage of the needle has another name', () => {
    const [hand, first] = (['hand-only', 'specialist-only'] as const).map((kind) =>
      byHand.find((p) => p.guidance.kind === kind),
    );
    const needled = content.points.find((p) => p.needle);
    for (const words of LANGUAGES.map(messages)) {
      const names = [false, true].map((calm) => stageName('needle', words, calm, hand));
      expect(names).toEqual([words.injection.handStage, words.injection.handStage]);
      // A specialist may put a needle there, which is not drawn: what is seen is what comes before.
      expect(stageName('needle', words, false, first)).toBe(words.injection.handFirst);
      expect(stageName('needle', words, false, needled)).toBe(words.stage.needle);
      expect(stageName('needle', words, true, needled)).toBe(words.injection.calmStage);
    }
  });
});
