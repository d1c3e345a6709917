import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/domain/view/view.ts';
import { openApp, POINT_AT } from '../open-app.ts';

const PAGE = `${POINT_AT}/where`;
const TALK = `${PAGE}?card=where`;

/** A talk that was come to from a point's page, with something in it that would be lost. */
function inTalk() {
  const app = openApp({ address: PAGE });
  app.type(TALK);
  app.tellAddress();
  let asked = 0;
  const end = app.holdHere({
    ask: () => asked++,
    free: ({ page, options }: View) => page === 'plan' || options.card !== undefined,
    bare: (view: View) => ({ ...view, options: {} }),
  });
  /** The browser comes forward again a moment after it was asked to. */
  const backAndForth = () => {
    app.back();
    app.tellAddress();
  };
  return {
    ...app,
    end,
    backAndForth,
    asked: () => asked,
    card: () => app.explorer.getState().view.options.card,
  };
}

describe('the way back of the browser out of a talk', () => {
  it('is asked about once, while the talk goes on and the address holds nothing of it', () => {
    const app = inTalk();
    app.backAndForth();
    expect([app.asked(), app.card(), app.address()]).toEqual([1, 'where', PAGE]);
    app.stayHere();
    expect([app.address(), app.stepsBack()]).toEqual([TALK, 1]);
    app.backAndForth();
    expect([app.asked(), app.card()]).toEqual([2, 'where']);
    app.leaveHere();
    expect([app.card(), app.address()]).toEqual([undefined, PAGE]);
  });

  it('is asked about, too, where the talk was opened by its own link, and again after a reload', () => {
    const app = openApp({ address: TALK });
    let asked = 0;
    const hold = () =>
      app.holdHere({
        ask: () => asked++,
        free: ({ options }: View) => options.card !== undefined,
        bare: (view: View) => ({ ...view, options: {} }),
      });
    hold();
    app.tellAddress();
    expect([app.address(), app.stepsBack()]).toEqual([TALK, 1]);
    app.back();
    app.tellAddress();
    expect([asked, app.explorer.getState().view.options.card, app.address()]).toEqual([1, 'where', PAGE]);
    app.stayHere();
    // A second mark asks for nothing more, nor does a reload.
    hold()();
    const again = openApp({ address: TALK, note: app.note() });
    again.holdHere({ ask: () => undefined, free: () => true, bare: (view) => view });
    expect([app.stepsBack(), again.stepsBack()]).toEqual([1, 0]);
    app.back();
    expect([app.address(), app.explorer.getState().view.options.card]).toEqual([PAGE, undefined]);
  });

  it('leads out the second time', () => {
    const app = inTalk();
    app.backAndForth();
    app.back();
    expect([app.card(), app.stepsBack()]).toEqual([undefined, 0]);
    // Nothing of the talk is left where one comes forward again.
    app.forward();
    expect([app.card(), app.address()]).toEqual([undefined, PAGE]);
  });

  it('keeps nobody where the browser does not come forward again, or comes elsewhere', () => {
    const app = inTalk();
    app.back();
    app.pass(1000);
    app.tellAddress();
    expect(app.asked()).toBeLessThanOrEqual(1);
    const other = inTalk();
    other.type('/en/neck');
    other.tellAddress();
    other.pass(1000);
    expect([other.asked(), other.explorer.getState().view.region]).toEqual([0, 'neck']);
  });

  it('asks nothing for the next card, for the plan, nor once nothing would be lost', () => {
    const app = inTalk();
    app.type(`${POINT_AT}/where?card=felt`);
    app.tellAddress();
    expect([app.asked(), app.card()]).toEqual([0, 'felt']);
    app.type('/en/plan/AbC');
    app.tellAddress();
    expect([app.asked(), app.explorer.getState().view.page]).toEqual([0, 'plan']);
    app.back();
    app.end();
    app.back();
    expect([app.asked(), app.card()]).toEqual([0, 'where']);
  });
});
