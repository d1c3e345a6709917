import { describe, expect, it } from 'vitest';
import { type AreaKey, asId } from '../../../src/core/ids.ts';
import type { Point } from '../../../src/core/math/point.ts';
import { randomFrom } from '../../../src/core/math/random.ts';
import { LIMB_COVER, limbCover } from '../../../src/domain/pain/paint/limb-cover.ts';
import {
  isBrush,
  keptStroke,
  namedPaint,
  type Paint,
  withMark,
  withoutArea,
} from '../../../src/domain/pain/paint/paint.ts';
import { decodePaint, encodePaint } from '../../../src/domain/pain/paint/paint-code.ts';
import { touchedKeys } from '../../../src/domain/pain/paint/painted-skin.ts';
import { keyAt, onOtherShape } from '../../../src/domain/pain/paint/skin-sense.ts';
import { namedKeys } from '../../../src/domain/pain/painted.ts';
import { readFields } from '../../tools/skin-fields.ts';

const { content, fields } = readFields();
const { sense } = fields;
const KEYS = namedKeys(content);
const CODE = /^[A-Za-z0-9_-]*$/;

/** A painting by lot: strokes that wander over the skin, some of them erasing, and areas by name. */
function anyPaint(random: () => number): Paint {
  const pick = (n: number) => Math.floor(random() * n);
  return Array.from({ length: 1 + pick(8) }, (): Paint[number] => {
    if (random() < 0.25) return { kind: 'area', key: KEYS[pick(KEYS.length)]! };
    let at = pick(sense.count);
    const line = Array.from({ length: 1 + pick(30) }, (): Point => {
      const p: Point = [sense.at[at * 3]!, sense.at[at * 3 + 1]!, sense.at[at * 3 + 2]!];
      at = sense.grid.around(p, 6)[pick(6)]!.i;
      return p;
    });
    return keptStroke({ kind: random() < 0.2 ? 'erase' : 'paint', radius: 1 + pick(32), line });
  });
}

describe('the code of what is painted', () => {
  it('gives back exactly what it was made of, in letters that need no escape', () => {
    const random = randomFrom(3);
    for (let k = 0; k < 400; k++) {
      const paint = anyPaint(random);
      const code = encodePaint(paint);
      expect(code).toMatch(CODE);
      expect(decodePaint(code, KEYS)).toEqual({ paint, lost: 0 });
    }
  });

  it('holds places anywhere about the body, and steps of every length', () => {
    const random = randomFrom(9);
    for (let k = 0; k < 500; k++) {
      const span = 0.002 * 2 ** (k % 9);
      let p: Point = [(random() - 0.5) * 0.8, 0.2 + random() * 1.2, (random() - 0.5) * 0.3];
      const line = Array.from({ length: 12 }, (): Point => {
        p = [p[0] + (random() - 0.5) * span, p[1] + (random() - 0.5) * span, p[2] + (random() - 0.5) * span];
        return p;
      });
      const paint = [keptStroke({ kind: 'paint', radius: 9, line })];
      expect(decodePaint(encodePaint(paint), KEYS)).toEqual({ paint, lost: 0 });
    }
  });

  it('is never read wrongly where it was damaged: 10,000 ways', () => {
    const random = randomFrom(17);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ %.é';
    const codes = Array.from({ length: 200 }, () => encodePaint(anyPaint(random)));
    let [refused, same] = [0, 0];
    for (let k = 0; k < 10_000; k++) {
      const code = codes[k % codes.length]!;
      const at = Math.floor(random() * code.length);
      const other = letters[Math.floor(random() * letters.length)]!;
      const way = k % 6;
      const bad =
        way === 0
          ? code.slice(0, at)
          : way === 1
            ? code.slice(at)
            : way === 2
              ? code.slice(0, at) + other + code.slice(at + 1)
              : way === 3
                ? code.slice(0, at) + code.slice(at + 1)
                : way === 4
                  ? code.toLowerCase()
                  : code.slice(0, at) + other + other + code.slice(at);
      const read = decodePaint(bad, KEYS);
      if (bad === code) same++;
      else {
        expect(read, bad).toHaveProperty('trouble');
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(9000);
    expect(same).toBeLessThan(1000);
    for (const word of ['', 'a', 'AAAA', 'AAAAAAAA', '--------', 'x'.repeat(6000)])
      expect(decodePaint(word, KEYS), word).toHaveProperty('trouble');
  });

  it('says so of an area that is no more, and keeps the rest', () => {
    const code = encodePaint(namedPaint([KEYS[0]!, KEYS[1]!]));
    expect(decodePaint(code, [KEYS[1]!])).toEqual({ paint: namedPaint([KEYS[1]!]), lost: 1 });
  });

  it('means the same for ever: what links of this version hold', () => {
    const paint: Paint = [
      {
        kind: 'paint',
        radius: 12,
        line: [
          [-0.07, 1.548, 0.134],
          [-0.066, 1.56, 0.13],
        ],
      },
      { kind: 'area', key: asId<AreaKey>('jaw.left') },
      { kind: 'erase', radius: 6, line: [[-0.07, 1.55, 0.134]] },
    ];
    expect(encodePaint(paint)).toBe('KX_2EYsTu6MoarmsGqBKF3dHUMA');
  });

  it('is small: a stroke takes some thirty letters, a painting of twelve less than 500', () => {
    const down = (x: number): Point[] =>
      Array.from({ length: 25 }, (_, k) => [x, 1.3 - k * 0.006, -0.02 - 0.00008 * k * k]);
    const stroke = keptStroke({ kind: 'paint', radius: 14, line: down(-0.06) });
    const twelve = Array.from({ length: 12 }, (_, k) =>
      keptStroke({ ...stroke, line: down(-0.1 + k * 0.015) }),
    );
    console.log(
      `a stroke of 15 cm: ${encodePaint([stroke]).length} letters, twelve: ${encodePaint(twelve).length}`,
    );
    expect(encodePaint([stroke]).length).toBeLessThan(50);
    expect(encodePaint(twelve).length).toBeLessThan(500);
  });
});

describe('paint', () => {
  const at = (key: string): Point => {
    const i = [...sense.keys.keys()].find((k) => sense.keys[k] === key)!;
    return [sense.at[i * 3]!, sense.at[i * 3 + 1]!, sense.at[i * 3 + 2]!];
  };
  const dab = (key: string, kind: 'paint' | 'erase' = 'paint') =>
    keptStroke({ kind, radius: 12, line: [at(key)] });

  it('touches the areas under the way of the brush, on face, hand and foot too, and not those that were erased', () => {
    const paint = [dab('cheek.left'), dab('hand.right'), dab('foot.left')];
    expect(touchedKeys(sense, paint)).toEqual(['cheek.left', 'hand.right', 'foot.left']);
    expect(touchedKeys(sense, [...paint, dab('hand.right', 'erase')])).toEqual(['cheek.left', 'foot.left']);
  });

  it('has an area by name once, with what was erased in it before', () => {
    const named = namedPaint([asId<AreaKey>('cheek.left')]);
    const erased = withMark(named, dab('cheek.left', 'erase'));
    expect(withMark(erased, named[0]!).filter((mark) => !isBrush(mark))).toHaveLength(1);
    expect(withMark(erased, named[0]!).at(-1)).toEqual(named[0]);
    expect(withMark([], dab('cheek.left', 'erase'))).toEqual([]);
  });

  it('is a part of a limb by name, all of it and nothing else, and is drawn wherever that is', () => {
    const hand = asId<AreaKey>('hand.left');
    expect(touchedKeys(sense, namedPaint([hand, asId<AreaKey>('foot.right')]))).toEqual([hand, 'foot.right']);
    const spots = limbCover(sense, hand);
    expect(spots.length).toBeLessThan(150);
    for (let i = 0; i < sense.count; i++) {
      const p: Point = [sense.at[i * 3]!, sense.at[i * 3 + 1]!, sense.at[i * 3 + 2]!];
      const away = Math.min(...spots.map((spot) => Math.hypot(...p.map((c, d) => c - spot[d]!))));
      if (sense.keys[i] === hand) expect(away).toBeLessThan(LIMB_COVER);
      // The thigh beside it is not painted with it.
      else if (/thigh|hip/.test(sense.keys[i]!)) expect(away).toBeGreaterThan(LIMB_COVER);
    }
  });

  it('loses what lies on an area that is taken off by name: strokes across it are cut', () => {
    const line: Point[] = Array.from({ length: 30 }, (_, k) => [-0.06, 1.38 - k * 0.012, -0.02]);
    const across = [
      keptStroke({ kind: 'paint', radius: 10, line }),
      ...namedPaint([asId<AreaKey>('jaw.left')]),
    ];
    const touched = touchedKeys(sense, across);
    const gone = touched[1]!;
    const left = withoutArea(across, asId<AreaKey>(gone), (p) => keyAt(sense, p) === gone);
    expect(touchedKeys(sense, left)).toEqual(touched.filter((key) => key !== gone));
    expect(withoutArea(left, asId<AreaKey>('jaw.left'), () => false).every(isBrush)).toBe(true);
  });

  it('lies on the other shape of the body where it lies on this one', () => {
    for (let i = 0; i < sense.count; i += 7) {
      const here: Point = [sense.at[i * 3]!, sense.at[i * 3 + 1]!, sense.at[i * 3 + 2]!];
      const back = onOtherShape(sense, onOtherShape(sense, here, 'female'), 'reference');
      expect(Math.hypot(back[0] - here[0], back[1] - here[1], back[2] - here[2])).toBeLessThan(0.004);
    }
  });
});
