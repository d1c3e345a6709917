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
  let open = false;
  const end = app.holdHere({
    ask: () => {
      asked++;
      open = true;
    },
    stay: () => {
      open = false;
    },
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
    isOpen: () => open,
    card: () => app.explorer.getState().view.options.card,
  };
}

const nothing = {
  ask: () => undefined,
  stay: () => undefined,
  free: () => true,
  bare: (view: View) => ({ ...view, options: {} }),
};

/** The talk that an app was opened at by its own link: `hold` is what it does whenever there is more to lose. */
function linkedTalk(app: ReturnType<typeof openApp>, free: (view: View) => boolean) {
  let asked = 0;
  const hold = () => app.holdHere({ ...nothing, ask: () => asked++, free });
  return { hold, asked: () => asked };
}

/** Leaves as the talk does: nothing of it is left in the address. */
function leaveBare({ explorer, replaceView, leaveHere }: ReturnType<typeof openApp>): void {
  replaceView({ ...explorer.getState().view, options: {} });
  leaveHere();
}

describe('the way back of the browser out of a talk', () => {
  it('is asked about, while the talk goes on and a reload would lose nothing', () => {
    const app = inTalk();
    app.backAndForth();
    expect([app.asked(), app.card(), app.address()]).toEqual([1, 'where', TALK]);
    app.stayHere();
    expect([app.address(), app.stepsBack()]).toEqual([TALK, 1]);
    app.backAndForth();
    expect([app.asked(), app.card()]).toEqual([2, 'where']);
    leaveBare(app);
    expect([app.card(), app.address(), app.stepsBack()]).toEqual([undefined, PAGE, 1]);
  });

  it('is asked about, too, where the talk was opened by its own link, and again after a reload', () => {
    const app = openApp({ address: TALK });
    const { hold, asked } = linkedTalk(app, ({ options }) => options.card !== undefined);
    hold();
    app.tellAddress();
    expect([app.address(), app.stepsBack()]).toEqual([TALK, 1]);
    app.back();
    app.tellAddress();
    expect([asked(), app.explorer.getState().view.options.card, app.address()]).toEqual([1, 'where', TALK]);
    app.stayHere();
    // A second mark asks for nothing more, nor does a reload.
    hold()();
    const again = openApp({ address: TALK, note: app.note() });
    again.holdHere(nothing);
    expect([app.stepsBack(), again.stepsBack()]).toEqual([1, 0]);
    // Who leaves stands on what was put there: the next step back leads out of the page, as they came.
    hold();
    leaveBare(app);
    expect([app.address(), app.explorer.getState().view.options.card, app.stepsBack()]).toEqual([
      PAGE,
      undefined,
      0,
    ]);
  });

  it('puts nothing before a talk that was come to, not even after a reload: no page is come to that was never opened', () => {
    const app = inTalk();
    expect(app.stepsBack()).toBe(1);
    const again = openApp({ address: TALK, note: app.note() });
    again.holdHere(nothing);
    expect(again.stepsBack()).toBe(0);
  });

  it('leads back to the talk from its plan, and no farther than the question', () => {
    const app = openApp({ address: TALK });
    const { hold, asked } = linkedTalk(
      app,
      ({ page, options }) => page === 'plan' || options.card !== undefined,
    );
    const end = hold();
    app.tellAddress();
    app.type('/en/plan/AbC');
    app.tellAddress();
    end();
    app.back();
    hold();
    expect([app.address(), asked()]).toEqual([TALK, 0]);
    for (let more = 0; more < 3; more++) {
      app.back();
      app.tellAddress();
      app.pass(2000);
    }
    expect([app.address(), app.explorer.getState().view.options.card, app.stepsBack()]).toEqual([
      TALK,
      'where',
      1,
    ]);
    expect(asked()).toBe(2);
  });

  it('takes the question away the second time, and loses nothing', () => {
    const app = inTalk();
    app.backAndForth();
    expect(app.isOpen()).toBe(true);
    app.pass(2000);
    app.backAndForth();
    expect([app.isOpen(), app.card(), app.address(), app.stepsBack()]).toEqual([false, 'where', TALK, 1]);
    app.backAndForth();
    expect([app.isOpen(), app.asked()]).toEqual([true, 2]);
  });

  it('leaves the question there where one goes back twice at once, or twice before the browser has come forward', () => {
    const app = inTalk();
    app.backAndForth();
    app.pass(200);
    app.backAndForth();
    expect([app.isOpen(), app.card(), app.address()]).toEqual([true, 'where', TALK]);
    const other = openApp({ address: '/en' });
    other.type(PAGE);
    other.tellAddress();
    other.type(TALK);
    other.tellAddress();
    const { hold, asked } = linkedTalk(other, ({ options }) => options.card !== undefined);
    hold();
    other.back();
    // The browser came forward, and was taken back by two.
    other.back();
    other.back();
    other.tellAddress();
    other.tellAddress();
    expect([asked(), other.address(), other.explorer.getState().view.options.card]).toEqual([
      1,
      TALK,
      'where',
    ]);
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
