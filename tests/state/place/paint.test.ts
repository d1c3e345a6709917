import { describe, expect, it } from 'vitest';
import { type AreaId, type AreaKey, asId, sided } from '../../../src/core/ids.ts';
import type { Point } from '../../../src/core/math/point.ts';
import type { SkinKey } from '../../../src/core/model/skin-places.ts';
import { openPainter, viewAt } from '../open-app.ts';

const [FOREHEAD, TEMPLE, CHEEK] = ['forehead', 'temple', 'cheek'].map((id) =>
  sided<AreaId>(asId(id), 'right'),
) as [AreaKey, AreaKey, AreaKey];
const HAND = asId<AreaKey>('hand.left');

function open(address = '/en/pain') {
  const app = openPainter({ address });
  const { sense } = app;
  /** A place in the middle of an area, or of a part of a limb. */
  const on = (key: SkinKey): Point => {
    const own = [...sense.keys.keys()].filter((i) => sense.keys[i] === key);
    const inner = own.filter((i) => sense.grid.around(at(i), 7).every((n) => sense.keys[n.i] === key));
    return at(inner[Math.floor(inner.length / 2)] ?? own[0]!);
  };
  const at = (i: number): Point => [sense.at[i * 3]!, sense.at[i * 3 + 1]!, sense.at[i * 3 + 2]!];
  const options = () => app.explorer.getState().view.options;
  const over = (key: SkinKey) => app.strokeOver(on(key), 8);
  return {
    ...app,
    over,
    options,
    painted: () => options().pain ?? [],
    shown: () => app.touchedBy(app.paintNow(options(), app.explorer.getState().content!)),
    /** A dab on each area, as a stroke of its own. */
    dab: (...keys: SkinKey[]) => {
      for (const key of keys) {
        over(key);
        app.endStroke();
      }
    },
    undoable: () => app.canUndo(app.explorer.getState().view),
  };
}

describe('a stroke', () => {
  it('is shown as it is made, and stands in the address once it ends, with the areas that it touches', () => {
    const { over, endStroke, shown, painted, options, address, paint } = open();
    over(FOREHEAD);
    over(TEMPLE);
    expect(shown()).toEqual(expect.arrayContaining([FOREHEAD, TEMPLE]));
    expect(paint.getState().pointed).toBe(TEMPLE);
    expect(painted()).toEqual([]);
    endStroke();
    expect(painted()).toEqual(expect.arrayContaining([FOREHEAD, TEMPLE]));
    expect(options().paint).toMatch(/^[\w-]{10,60}$/);
    expect(address()).toContain(`&paint=${options().paint}`);
  });

  it('is kept as it was painted: a reload reads the same, also on a hand, which has no area', () => {
    const { dab, address, paintOf, options, explorer } = open();
    dab(CHEEK, HAND);
    const before = paintOf(options(), explorer.getState().content!).paint;
    const again = open(address());
    expect(again.paintOf(again.options(), explorer.getState().content!).paint).toEqual(before);
    expect(again.shown()).toEqual([CHEEK, HAND]);
    expect(again.painted()).toEqual([CHEEK]);
  });

  it('erases with the other tool, and what is wholly erased leaves nothing in the address', () => {
    const { dab, setTool, over, shown, endStroke, painted, address } = open();
    dab(FOREHEAD, CHEEK);
    setTool('erase');
    over(CHEEK);
    expect(shown()).toEqual([FOREHEAD]);
    endStroke();
    expect(painted()).toEqual([FOREHEAD]);
    dab(FOREHEAD);
    expect(painted()).toEqual([]);
    expect(address()).not.toContain('pain=');
  });

  it('that leaves the body and comes back elsewhere is two: nothing is painted on the way', () => {
    const { over, endStroke, shown, paintOf, options, explorer } = open();
    over(CHEEK);
    over(HAND);
    endStroke();
    expect(shown()).toEqual([CHEEK, HAND]);
    const { paint } = paintOf(options(), explorer.getState().content!);
    expect(paint.map((mark) => mark.kind !== 'area' && mark.line.length)).toEqual([1, 1]);
  });

  it('leaves nothing when it is given up, or another tool is taken in the middle of it', () => {
    const { over, cancelStroke, endStroke, setTool, painted, stepsBack } = open();
    over(FOREHEAD);
    cancelStroke();
    endStroke();
    over(FOREHEAD);
    setTool('turn');
    endStroke();
    expect(painted()).toEqual([]);
    expect(stepsBack()).toBe(0);
  });

  it('stays as it is once it was handed in as an answer: no stroke, undo or clearing changes it', () => {
    const { dab, lockPaint, clearPaint, undoStroke, painted } = open();
    dab(FOREHEAD);
    lockPaint(true);
    dab(CHEEK);
    undoStroke();
    clearPaint();
    expect(painted()).toEqual([FOREHEAD]);
    lockPaint(false);
    dab(CHEEK);
    expect([...painted()].sort()).toEqual([CHEEK, FOREHEAD].sort());
  });

  it('is one entry of the history with those that follow: back leads out of all of them', () => {
    const { dab, stepsBack, back, painted, options } = open();
    dab(FOREHEAD, TEMPLE, CHEEK);
    expect(stepsBack()).toBe(1);
    back();
    expect(painted()).toEqual([]);
    expect(options().paint).toBeUndefined();
  });

  it('keeps the camera where it was turned to', () => {
    const { dab, nameCamera, explorer } = open();
    nameCamera('10,200,10');
    const { cam } = explorer.getState().view.options;
    dab(FOREHEAD);
    expect(explorer.getState().view.options).toMatchObject({ cam, pain: [FOREHEAD] });
  });
});

describe('a link', () => {
  it('whose shape was damaged says so, shows the areas beside it, and can be painted on', () => {
    const { dab, address } = open();
    dab(FOREHEAD, CHEEK);
    const broken = open(`${address().slice(0, -4)}`);
    const content = broken.explorer.getState().content!;
    expect(broken.paintOf(broken.options(), content).trouble).toBe('damaged');
    expect(broken.shown()).toEqual([FOREHEAD, CHEEK]);
    broken.dab(TEMPLE);
    expect(broken.paintOf(broken.options(), content).trouble).toBeUndefined();
    expect(broken.painted()).toEqual([FOREHEAD, CHEEK, TEMPLE]);
  });

  it('of before has areas alone, and is written so again', () => {
    const { shown, address, toggleArea } = open(`/en/pain?pain=${FOREHEAD},${TEMPLE}`);
    expect(shown()).toEqual([FOREHEAD, TEMPLE]);
    toggleArea(TEMPLE);
    expect(address()).toBe(`/en/pain?pain=${FOREHEAD}`);
  });
});

describe('undo', () => {
  it('takes strokes back one by one, and the erasing of everything too', () => {
    const { dab, clearPaint, undoStroke, painted, undoable } = open();
    dab(FOREHEAD, CHEEK);
    clearPaint();
    expect(painted()).toEqual([]);
    expect(undoable()).toBe(true);
    undoStroke();
    expect(painted()).toEqual([FOREHEAD, CHEEK]);
    undoStroke();
    expect(painted()).toEqual([FOREHEAD]);
    undoStroke();
    expect(painted()).toEqual([]);
    expect(undoable()).toBe(false);
  });

  it('brings back the pattern that a stroke took away', () => {
    const pattern = 'temporalis-front.right';
    const { dab, undoStroke, explorer } = open(`/en/pain?pain=${FOREHEAD}&pattern=${pattern}`);
    expect(explorer.getState().view.options.pattern).toBe(pattern);
    dab(TEMPLE);
    expect(explorer.getState().view.options.pattern).toBeUndefined();
    undoStroke();
    expect(explorer.getState().view.options).toMatchObject({ pattern, pain: [FOREHEAD] });
  });

  it('takes the last mark where the strokes are not known, as after a reload', () => {
    const { dab, address } = open(`/en/pain?pain=${FOREHEAD}`);
    dab(CHEEK);
    const { undoStroke, undoable, painted } = open(address());
    expect(painted()).toEqual([FOREHEAD, CHEEK]);
    undoStroke();
    expect(painted()).toEqual([FOREHEAD]);
    undoStroke();
    expect(painted()).toEqual([]);
    expect(undoable()).toBe(false);
  });

  it('knows no strokes that back in the browser has undone', () => {
    const { dab, back, go, undoStroke, painted, undoable } = open();
    dab(FOREHEAD);
    back();
    expect(undoable()).toBe(false);
    go(viewAt(`/en/pain?pain=${TEMPLE},${CHEEK}`));
    undoStroke();
    expect(painted()).toEqual([TEMPLE]);
  });

  it('knows none from before the page was left, and the hand is the painting one again', () => {
    const { dab, setTool, turnTo, clearPaint, go, undoable, paint } = open();
    dab(FOREHEAD);
    clearPaint();
    setTool('erase');
    turnTo(TEMPLE);
    go(viewAt('/en/neck'));
    expect(paint.getState()).toMatchObject({ tool: 'paint', pointed: undefined, turnTo: undefined });
    go(viewAt('/en/pain'));
    expect(undoable()).toBe(false);
  });
});

describe('an area of the list', () => {
  it('is painted and erased by the same press', () => {
    const { toggleArea, painted, undoStroke } = open();
    toggleArea(FOREHEAD);
    toggleArea(TEMPLE);
    expect(painted()).toEqual([FOREHEAD, TEMPLE]);
    toggleArea(FOREHEAD);
    expect(painted()).toEqual([TEMPLE]);
    undoStroke();
    expect(painted()).toEqual([FOREHEAD, TEMPLE]);
  });

  it('takes off what a brush left on it, and nothing else', () => {
    const { dab, toggleArea, shown } = open();
    dab(CHEEK, HAND, FOREHEAD);
    toggleArea(CHEEK);
    expect(shown()).toEqual([HAND, FOREHEAD]);
    toggleArea(HAND);
    expect(shown()).toEqual([FOREHEAD]);
  });

  it('may be a part of a limb: it stands in the address as a shape, and goes as it came', () => {
    const { toggleArea, turnTo, shown, painted, address, paint, undoStroke } = open();
    turnTo(HAND);
    expect(paint.getState()).toMatchObject({
      pointed: HAND,
      turnTo: { keys: [], shot: { radius: expect.any(Number) } },
    });
    toggleArea(HAND);
    expect(shown()).toEqual([HAND]);
    expect(painted()).toEqual([]);
    expect(open(address()).shown()).toEqual([HAND]);
    toggleArea(HAND);
    expect(shown()).toEqual([]);
    expect(address()).not.toContain('paint=');
    undoStroke();
    expect(shown()).toEqual([HAND]);
  });

  it('is pointed at, and the camera goes to it as often as it is asked to', () => {
    const { turnTo, closeUp, paint } = open();
    turnTo(FOREHEAD);
    const first = paint.getState();
    expect(first).toMatchObject({ pointed: FOREHEAD, turnTo: { keys: [FOREHEAD] } });
    closeUp([FOREHEAD]);
    expect(paint.getState().turnTo?.keys).toEqual([FOREHEAD]);
    expect(paint.getState().turnTo?.count).not.toBe(first.turnTo?.count);
  });

  it('tells nobody when it is pointed at again', () => {
    const { pointAt, paint } = open();
    pointAt(FOREHEAD);
    let told = 0;
    paint.subscribe(() => told++);
    pointAt(FOREHEAD);
    expect(told).toBe(0);
    pointAt(undefined);
    expect(told).toBe(1);
  });
});

describe('a question that is answered by painting', () => {
  it('keeps its address, its place in the history and its picture while one paints and takes back', () => {
    const { dab, painted, options, explorer, address, setPreview, undoStroke } = open(
      '/en/practice/head?quiz=1lwsstu',
    );
    const asked = explorer.getState().view;
    setPreview({ ...asked, page: 'pain', options: {} });
    dab(FOREHEAD);
    expect(explorer.getState().view.page).toBe('practice');
    expect(options().quiz).toBe('1lwsstu');
    expect(painted()).toEqual([FOREHEAD]);
    expect(address()).toContain('/en/practice/head?quiz=1lwsstu');
    // The picture that is shown instead goes along at once.
    expect(explorer.getState().preview?.page).toBe('pain');
    expect(explorer.getState().preview?.options.pain).toEqual([FOREHEAD]);
    undoStroke();
    expect(painted()).toEqual([]);
    expect(options().quiz).toBe('1lwsstu');
  });
});
