import { describe, expect, it } from 'vitest';
import { type AreaId, type AreaKey, asId, sided } from '../../../src/core/ids.ts';
import { paintedNow } from '../../../src/state/place/paint.ts';
import { openApp, readContent, viewAt } from '../open-app.ts';

const content = readContent();
const [FOREHEAD, TEMPLE, CHEEK] = ['forehead', 'temple', 'cheek'].map((id) =>
  sided<AreaId>(asId(id), 'right'),
) as [AreaKey, AreaKey, AreaKey];

function open(address = '/en/pain') {
  const app = openApp({ address });
  app.setContent(content);
  return {
    ...app,
    painted: () => app.explorer.getState().view.options.pain ?? [],
    shown: () => paintedNow(app.explorer.getState().view, app.paint.getState()),
    stroke: (...areas: (AreaKey | undefined)[]) => {
      for (const area of areas) app.strokeOver(area);
      app.endStroke();
    },
    undoable: () => app.canUndo(app.explorer.getState().view),
  };
}

describe('a stroke', () => {
  it('is shown as it is made, and stands in the address once it ends', () => {
    const { strokeOver, endStroke, shown, painted, address, paint } = open();
    strokeOver(FOREHEAD);
    strokeOver(TEMPLE);
    strokeOver(FOREHEAD);
    expect(shown()).toEqual([FOREHEAD, TEMPLE]);
    expect(paint.getState().pointed).toBe(TEMPLE);
    expect(painted()).toEqual([]);
    endStroke();
    expect(painted()).toEqual([FOREHEAD, TEMPLE]);
    expect(address()).toBe(`/en/pain?pain=${FOREHEAD},${TEMPLE}`);
  });

  it('erases with the other tool', () => {
    const { stroke, setTool, strokeOver, shown, endStroke, painted } = open();
    stroke(FOREHEAD, TEMPLE);
    setTool('erase');
    strokeOver(TEMPLE);
    expect(shown()).toEqual([FOREHEAD]);
    endStroke();
    expect(painted()).toEqual([FOREHEAD]);
  });

  it('leaves nothing when it is given up, or another tool is taken in the middle of it', () => {
    const { strokeOver, cancelStroke, endStroke, setTool, painted, stepsBack } = open();
    strokeOver(FOREHEAD);
    cancelStroke();
    endStroke();
    strokeOver(FOREHEAD);
    setTool('turn');
    endStroke();
    expect(painted()).toEqual([]);
    expect(stepsBack()).toBe(0);
  });

  it('says that it began on no area, until one is met', () => {
    const { strokeOver, paint } = open();
    strokeOver(undefined);
    expect(paint.getState().missed).toBe(true);
    strokeOver(TEMPLE);
    expect(paint.getState().missed).toBe(false);
    strokeOver(undefined);
    expect(paint.getState().missed).toBe(false);
  });

  it('is one entry of the history with those that follow: back leads out of all of them', () => {
    const { stroke, stepsBack, back, painted } = open();
    stroke(FOREHEAD);
    stroke(TEMPLE);
    stroke(CHEEK);
    expect(stepsBack()).toBe(1);
    back();
    expect(painted()).toEqual([]);
  });

  it('keeps the camera where it was turned to', () => {
    const { stroke, nameCamera, explorer } = open();
    nameCamera('10,200,10');
    const { cam } = explorer.getState().view.options;
    stroke(FOREHEAD);
    expect(explorer.getState().view.options).toMatchObject({ cam, pain: [FOREHEAD] });
  });
});

describe('undo', () => {
  it('takes strokes back one by one, and the erasing of everything too', () => {
    const { stroke, clearPaint, undoStroke, painted, undoable } = open();
    stroke(FOREHEAD, TEMPLE);
    stroke(CHEEK);
    clearPaint();
    expect(painted()).toEqual([]);
    expect(undoable()).toBe(true);
    undoStroke();
    expect(painted()).toEqual([FOREHEAD, TEMPLE, CHEEK]);
    undoStroke();
    expect(painted()).toEqual([FOREHEAD, TEMPLE]);
    undoStroke();
    expect(painted()).toEqual([]);
    expect(undoable()).toBe(false);
  });

  it('brings back the pattern that a stroke took away', () => {
    const pattern = 'temporalis-front.right';
    const { stroke, undoStroke, explorer } = open(`/en/pain?pain=${FOREHEAD}&pattern=${pattern}`);
    expect(explorer.getState().view.options.pattern).toBe(pattern);
    stroke(TEMPLE);
    expect(explorer.getState().view.options.pattern).toBeUndefined();
    undoStroke();
    expect(explorer.getState().view.options).toMatchObject({ pattern, pain: [FOREHEAD] });
  });

  it('takes the last area where the strokes are not known, as after a reload', () => {
    const { undoStroke, undoable, painted } = open(`/en/pain?pain=${FOREHEAD},${TEMPLE}`);
    undoStroke();
    expect(painted()).toEqual([FOREHEAD]);
    undoStroke();
    expect(painted()).toEqual([]);
    expect(undoable()).toBe(false);
  });

  it('knows no strokes that back in the browser has undone', () => {
    const { stroke, back, go, undoStroke, painted, undoable } = open();
    stroke(FOREHEAD);
    back();
    expect(undoable()).toBe(false);
    go(viewAt(`/en/pain?pain=${TEMPLE},${CHEEK}`));
    undoStroke();
    expect(painted()).toEqual([TEMPLE]);
  });

  it('knows none from before the page was left, and the hand is the painting one again', () => {
    const { stroke, setTool, turnTo, clearPaint, go, undoable, paint } = open();
    stroke(FOREHEAD);
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
