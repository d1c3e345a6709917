import { MeshoptDecoder } from 'meshoptimizer';
import { describe, expect, it } from 'vitest';
import { asId, type MuscleId, type PointId } from '../../../src/core/ids.ts';
import { NO_MARKS } from '../../../src/domain/marks/marks-code.ts';
import { placeOn, steppedPlace } from '../../../src/domain/marks/marks-on.ts';
import { sitesOn } from '../../../src/domain/marks/sites.ts';
import { pointView } from '../../../src/domain/view/view.ts';
import { createMarker } from '../../../src/state/marks/marker.ts';
import { shippedBytes } from '../../tools/muscle-surfaces.ts';
import { openApp, readContent } from '../open-app.ts';

const trapezius = asId<MuscleId>('trapezius-descending');
const levator = asId<MuscleId>('levator-scapulae');
const TOP = asId<PointId>('trapezius-descending-top');
const TALK = `/en/neck/trapezius-descending/right/${TOP}/where?card=where`;
const AT = `/en/neck?marks=${NO_MARKS}`;

/** The app where one marks, with the files of the model as they are shipped. */
async function open(at = AT) {
  const app = openApp();
  const line = { cut: false };
  const files = {
    fetchBytes: (file: string) =>
      line.cut
        ? Promise.reject(new Error('no line'))
        : Promise.resolve(shippedBytes(file.replace('models/', ''))),
    fetchJson: (file: string) =>
      Promise.resolve(
        JSON.parse(new TextDecoder().decode(shippedBytes(file.replace('models/', '')))) as object,
      ),
  };
  const marker = createMarker({ ...app, ...files }, async () => {
    await MeshoptDecoder.ready;
    return (target, count, size, source, mode) =>
      MeshoptDecoder.decodeGltfBuffer(target, count, size, source, mode);
  });
  app.setContent(readContent());
  app.type(at);
  app.tellAddress();
  await marker.bringSurfaces([trapezius, levator]);
  const marks = () => marker.marksOf(app.explorer.getState().view, app.explorer.getState().content!).marks;
  const { ground } = app.marking.getState();
  return { ...app, ...marker, marks, ground, line };
}

describe('marks by hand', () => {
  it('a tap marks the muscle, a tap near a common site asks, a tap on a mark chooses it', async () => {
    const { tapMuscle, answerOffer, marks, marking, ground } = await open();
    const surface = ground.surfaces.get(trapezius)!;
    const [site] = sitesOn(surface, 'left', ground.anchors);
    const beside = steppedPlace(surface, { ...site!.place, depth: 0 }, { across: 0, along: 8 });
    await tapMuscle(trapezius, 'left', placeOn(surface, beside)!.at);
    // It is there while it is asked, so that nothing can take it away.
    expect(marks()).toMatchObject([{ muscle: trapezius, side: 'left', u: beside.u, v: beside.v }]);
    expect(marking.getState().offer?.point).toBe(site!.point);
    answerOffer(true);
    expect(marks()).toMatchObject([{ ...site!.place, kind: 'sore' }]);
    expect(marking.getState()).toMatchObject({ offer: undefined, chosen: 0 });
    const far = steppedPlace(surface, { ...site!.place, depth: 0 }, { across: 0, along: 30 });
    await tapMuscle(trapezius, 'left', placeOn(surface, far)!.at);
    expect(marks()).toHaveLength(2);
    expect(marking.getState().chosen).toBe(1);
    await tapMuscle(trapezius, 'left', placeOn(surface, marks()[0]!)!.at);
    expect(marks()).toHaveLength(2);
    expect(marking.getState().chosen).toBe(0);
  });

  it('a question whether a site is meant loses nothing: the next tap leaves the mark, and one step back takes tap and answer', async () => {
    const { tapMuscle, answerOffer, editMarks, chooseMark, marks, marking, ground, address } = await open();
    const surface = ground.surfaces.get(trapezius)!;
    const [site] = sitesOn(surface, 'left', ground.anchors);
    const away = (along: number) =>
      placeOn(surface, steppedPlace(surface, { ...site!.place, depth: 0 }, { across: 0, along }))!.at;
    await tapMuscle(trapezius, 'left', away(8));
    const first = marks();
    await tapMuscle(trapezius, 'left', away(30));
    expect(marks()).toEqual([...first, marks()[1]]);
    expect(marking.getState().offer).toBeUndefined();
    editMarks({ do: 'undo' });
    editMarks({ do: 'undo' });
    await tapMuscle(trapezius, 'left', away(8));
    // Another card, or a reload: the address has it.
    expect((await open(address())).marks()).toEqual(first);
    chooseMark(undefined);
    expect(marks()).toEqual(first);
    editMarks({ do: 'undo' });
    await tapMuscle(trapezius, 'left', away(8));
    answerOffer(true);
    editMarks({ do: 'undo' });
    expect(marks()).toEqual([]);
    // A mark that is moved near to a site is asked about, too.
    await tapMuscle(trapezius, 'left', away(30));
    chooseMark(0, true);
    await tapMuscle(trapezius, 'left', away(8));
    expect(marks()).toEqual(first);
    answerOffer(true);
    expect(marks()).toMatchObject([{ u: site!.place.u, v: site!.place.v }]);
    editMarks({ do: 'undo' });
    expect(marks()).toMatchObject([{ muscle: trapezius, kind: 'sore' }]);
    expect(marks()).not.toEqual(first);
  });

  it('what cannot be loaded is said, and marked at the next try', async () => {
    const app = await open();
    const { marking, tapMuscle, marks, ground, line } = app;
    const surface = ground.surfaces.get(trapezius)!;
    const at = placeOn(surface, { muscle: trapezius, side: 'right', u: 0.5, v: 0.5, depth: 0 })!.at;
    marking.setState({ ground: { surfaces: new Map(), anchors: [] } });
    line.cut = true;
    const other = asId<MuscleId>('quadratus-lumborum');
    await tapMuscle(other, 'right', at);
    expect([marking.getState().unmade, marks()]).toEqual([true, []]);
    line.cut = false;
    await app.markMuscle(other, 'right');
    expect([marking.getState().unmade, marks().length]).toEqual([false, 1]);
  });

  it('a site is marked once, however often it is asked for, and nobody has said what was found there', async () => {
    const { markMuscle, marks, marking, ground } = await open();
    const [site] = sitesOn(ground.surfaces.get(trapezius)!, 'right', ground.anchors);
    await Promise.all([
      markMuscle(trapezius, 'right', site!.point),
      markMuscle(trapezius, 'right', site!.point),
    ]);
    expect(marks()).toMatchObject([site!.place]);
    expect([marks()[0]!.kind, marking.getState().chosen]).toEqual([undefined, 0]);
  });

  it('a tap on nothing is told where it was, until enough was said, and not while a pen is in hand', async () => {
    const { missTap, takeInHand, marks, marking } = await open();
    missTap({ x: 12, y: 30 });
    expect([marking.getState().missed, marks()]).toEqual([{ x: 12, y: 30 }, []]);
    missTap(undefined);
    takeInHand('draw');
    missTap({ x: 12, y: 30 });
    expect(marking.getState().missed).toBeUndefined();
  });

  it('the keys make one at a common site, then at the next, and move it', async () => {
    const { markMuscle, stepMark, marks, ground } = await open();
    await markMuscle(trapezius, 'right');
    await markMuscle(trapezius, 'right');
    const [a, b] = marks();
    expect(a).not.toEqual(b);
    const sites = sitesOn(ground.surfaces.get(trapezius)!, 'right', ground.anchors).map((s) => s.place);
    expect(sites).toContainEqual(expect.objectContaining({ u: a!.u, v: a!.v }));
    await stepMark(1, 0, 1);
    expect(marks()[1]!.v).toBeGreaterThan(b!.v);
  });

  it('are taken back and done again, and are there after a reload and on other places', async () => {
    const { markMuscle, editMarks, marks, address, type, tellAddress, explorer, go } = await open();
    await markMuscle(trapezius, 'right');
    await markMuscle(levator, 'left');
    editMarks({ do: 'name', at: 1, kind: 'treated' });
    const all = marks();
    editMarks({ do: 'undo' });
    editMarks({ do: 'undo' });
    expect(marks()).toHaveLength(1);
    editMarks({ do: 'redo' });
    editMarks({ do: 'redo' });
    expect(marks()).toEqual(all);
    // Another window opens the link.
    const other = await open(address());
    expect(other.marks()).toEqual(all);
    type(address());
    tellAddress();
    expect(marks()).toEqual(all);
    const { view } = explorer.getState();
    go({ ...view, muscle: trapezius });
    expect(marks()).toEqual(all);
  });

  it('moving takes a mark to the next tap, with what was found there', async () => {
    const { markMuscle, editMarks, chooseMark, tapMuscle, marks, ground } = await open();
    await markMuscle(trapezius, 'right');
    editMarks({ do: 'name', at: 0, kind: 'band' });
    chooseMark(0, true);
    const surface = ground.surfaces.get(levator)!;
    const to = { muscle: levator, side: 'right', u: 0.5, v: 0.25, depth: 0 } as const;
    await tapMuscle(levator, 'right', placeOn(surface, to)!.at);
    expect(marks()).toMatchObject([{ muscle: levator, kind: 'band' }]);
  });

  it('a damaged code is refused and takes nothing else away; the next mark begins anew', async () => {
    const { marksOf, markMuscle, marks, explorer } = await open(`/en/neck?peel=deep&marks=${NO_MARKS}x`);
    const { view, content } = explorer.getState();
    expect(marksOf(view, content!)).toMatchObject({ trouble: 'damaged', marks: [] });
    expect(view.options.peel).toBe('deep');
    expect(explorer.getState().brokenLink).toBeUndefined();
    await markMuscle(trapezius, 'right');
    expect(marks()).toHaveLength(1);
  });

  it('ends without a trace', async () => {
    const { markMuscle, setMarking, marking, address, back, marks } = await open();
    await markMuscle(trapezius, 'right');
    setMarking(false);
    expect(address()).not.toContain('marks');
    back();
    expect(marks()).toHaveLength(1);
    setMarking(false);
    expect(marking.getState()).toMatchObject({ chosen: undefined, hand: 'mark', ink: [], tags: [] });
  });

  it('a pointer marks nothing', async () => {
    const { takeInHand, tapMuscle, marks, ground } = await open();
    takeInHand('point');
    const surface = ground.surfaces.get(trapezius)!;
    await tapMuscle(
      trapezius,
      'right',
      placeOn(surface, { muscle: trapezius, side: 'right', u: 0.5, v: 0.5, depth: 0 })!.at,
    );
    expect(marks()).toEqual([]);
  });

  it('what is drawn and in hand in a talk goes with it; its marks stay in the picture', async () => {
    const { markMuscle, takeInHand, editInk, marking, explorer, replaceView, go } = await open();
    await markMuscle(trapezius, 'right');
    const { marks: word } = explorer.getState().view.options;
    const page = explorer.getState().view;
    go({
      ...pointView(page, { region: 'neck', muscle: trapezius, side: 'right', point: TOP }),
      options: { card: 'where', marks: word },
    });
    expect(marking.getState().chosen).toBeUndefined();
    await markMuscle(levator, 'right');
    expect(explorer.getState().view.options.marks).not.toBe(word);
    takeInHand('draw');
    editInk({ view: 'x', pins: [1] }, { do: 'draw', stroke: { line: [[1, 1, 0.5]], pen: true } });
    const tags = [{ key: 'mark 1' }] as never;
    marking.setState({ tags });
    replaceView({ ...explorer.getState().view, options: { marks: word } });
    expect(marking.getState()).toMatchObject({
      ink: [],
      hand: 'mark',
      chosen: undefined,
    });
    // The marks are in the picture all along.
    expect(marking.getState().tags).toBe(tags);
  });

  it('a tap on the number of a mark chooses it to be named anew or taken off, and marks nothing; not with a pen in hand', async () => {
    const { markMuscle, editMarks, chooseMark, tapFlag, takeInHand, marks, marking } = await open(TALK);
    await markMuscle(trapezius, 'right');
    await markMuscle(levator, 'right');
    editMarks({ do: 'name', at: 0, kind: 'sore' });
    chooseMark(undefined);
    const before = marks();
    tapFlag(1);
    expect([marks(), marking.getState().chosen]).toEqual([before, 0]);
    editMarks({ do: 'name', at: 0, kind: 'treated' });
    expect(marks().map(({ kind }) => kind)).toEqual(['treated', undefined]);
    tapFlag(3);
    expect(marking.getState().chosen).toBe(0);
    chooseMark(undefined);
    takeInHand('draw');
    tapFlag(2);
    expect(marking.getState().chosen).toBeUndefined();
    takeInHand('mark');
    tapFlag(2);
    editMarks({ do: 'delete', at: marking.getState().chosen! });
    expect(marks().map(({ muscle }) => muscle)).toEqual([trapezius]);
  });

  it('lines over the picture are forgotten when marking or the talk ends, and are in no address', async () => {
    for (const at of [AT, TALK]) {
      const { takeInHand, editInk, tellPins, marking, explorer, go, address } = await open(at);
      takeInHand('draw');
      const here = { view: at, pins: [1, 2] };
      editInk(here, { do: 'draw', stroke: { line: [[1, 1, 0.5]], pen: true } });
      expect(marking.getState().ink).toHaveLength(1);
      tellPins('body', [1, 2]);
      expect(marking.getState().pins).toEqual({ body: [1, 2] });
      expect(address()).toBe(at);
      const { view } = explorer.getState();
      go({ ...view, options: {} });
      expect(marking.getState()).toMatchObject({ ink: [], hand: 'mark' });
      tellPins('body', undefined);
      expect(marking.getState().pins).toEqual({});
    }
  });
});
