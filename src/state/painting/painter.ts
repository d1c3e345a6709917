import type { ContentBundle } from '../../core/content/bundle.ts';
import type { AreaKey } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import { distance } from '../../core/math/vector.ts';
import type { Patterns } from '../../core/model/patterns.ts';
import type { SkinKey, SkinPlaces } from '../../core/model/skin-places.ts';
import { limbOf, limbShot } from '../../domain/pain/paint/limb-shot.ts';
import {
  isBrush,
  keptStroke,
  namedPaint,
  type Paint,
  withMark,
  withoutArea,
} from '../../domain/pain/paint/paint.ts';
import { type CodeTrouble, decodePaint, encodePaint } from '../../domain/pain/paint/paint-code.ts';
import { touchedKeys } from '../../domain/pain/paint/painted-skin.ts';
import { makeSkinFields, type SkinFields } from '../../domain/pain/paint/skin-fields.ts';
import { keyAt, readPlaces, type SkinSense } from '../../domain/pain/paint/skin-sense.ts';
import { keysOf, namedKeys } from '../../domain/pain/painted.ts';
import type { PaintedOptions } from '../../domain/view/view.ts';
import type { Device } from '../device/device.ts';
import type { createFiles } from '../host/files.ts';
import type { Explorer } from '../place/explorer.ts';
import type { createPaint } from '../place/paint.ts';

type Ground = Pick<Explorer, 'explorer'> &
  ReturnType<typeof createPaint> &
  Pick<ReturnType<typeof createFiles>, 'fetchJson'>;

/** What an address says is painted. */
interface ReadPaint {
  paint: Paint;
  /** Its shapes could not be read: the areas stand in for them. */
  trouble?: CodeTrouble;
}

/** The hand's way is kept in places so far apart, metres. */
const APART = 0.003;
/** From one touch to the next the hand stays on the skin: farther, and it left the body and came back elsewhere, metres. */
const AWAY = 0.1;
/** So long the comparison is made ready before the page may answer, milliseconds. */
const SLICE = 10;

const keyLists = new WeakMap<ContentBundle, readonly SkinKey[]>();

function keysIn(content: ContentBundle): readonly SkinKey[] {
  const keys = keyLists.get(content) ?? namedKeys(content);
  keyLists.set(content, keys);
  return keys;
}

/**
 * Makes what paints: it comes with the pages that need it. The strokes of a person stand in the address as a code, with the areas
 * that they touch beside it, for whoever cannot read it.
 */
export function createPainter(stores: Ground, { clock }: Pick<Device, 'clock'>) {
  const { explorer, paint: hand, showPaint, undoTo, pointAt, closeUp, fetchJson } = stores;

  let last: { words: string; read: ReadPaint } | undefined;

  /** What is painted at a place, read from its address once. */
  function paintOf({ pain = [], paint: code }: PaintedOptions, content: ContentBundle): ReadPaint {
    const words = `${pain} ${code ?? ''}`;
    if (last?.words === words) return last.read;
    const read = code ? decodePaint(code, keysIn(content)) : { paint: namedPaint(pain) };
    last = {
      words,
      read: 'trouble' in read ? { paint: namedPaint(pain), trouble: read.trouble } : { paint: read.paint },
    };
    return last.read;
  }

  /** The same with the stroke in progress. */
  function paintNow(painted: PaintedOptions, content: ContentBundle): Paint {
    const { live } = hand.getState();
    const { paint } = paintOf(painted, content);
    return live ? withMark(paint, live) : paint;
  }

  const now = (): { paint: Paint; content: ContentBundle } | undefined => {
    const { content, view } = explorer.getState();
    return content && { content, paint: paintOf(view.options, content).paint };
  };

  /** Everything that the paint touches: areas, and parts of limbs beyond them. */
  function touchedBy(paint: Paint): readonly SkinKey[] {
    const { sense } = hand.getState();
    return sense ? touchedKeys(sense, paint) : paint.flatMap((mark) => (isBrush(mark) ? [] : [mark.key]));
  }

  /** The paint as the address says it. */
  function optionsOf(paint: Paint, content: ContentBundle): PaintedOptions {
    const areas = new Set<SkinKey>(content.skinAreas.flatMap(keysOf));
    const isArea = (key: SkinKey): key is AreaKey => areas.has(key);
    const pain = touchedBy(paint).filter(isArea);
    // Parts of limbs stand in no address but as shapes.
    const beyond = paint.some((mark) => mark.kind === 'paint' || (mark.kind === 'area' && !isArea(mark.key)));
    const shaped = beyond || (paint.some(isBrush) && pain.length > 0);
    return { pain, ...(shaped && { paint: encodePaint(paint) }) };
  }

  function show(change: (paint: Paint, sense: SkinSense | undefined) => Paint): void {
    const before = now();
    if (before) showPaint(optionsOf(change(before.paint, hand.getState().sense), before.content));
  }

  /** A touch of the skin, on the reference skin, by a brush of so many millimetres: the first of a stroke begins it. */
  function strokeOver(at: Point, radius: number): void {
    const { live, tool, sense } = hand.getState();
    if (!sense) return;
    pointAt(keyAt(sense, at));
    const before = live?.line.at(-1);
    if (before && distance(before, at) < APART) return;
    const kind = tool === 'erase' ? 'erase' : 'paint';
    if (before && distance(before, at) > AWAY) {
      // A line from there to here would go through the body, or the air.
      endStroke();
      hand.setState({ live: { kind, radius, line: [at] } });
    } else
      hand.setState({ live: live ? { ...live, line: [...live.line, at] } : { kind, radius, line: [at] } });
  }

  /** Puts what the stroke painted or erased into the address. */
  function endStroke(): void {
    const { live } = hand.getState();
    if (!live) return;
    hand.setState({ live: undefined });
    show((paint) => withMark(paint, keptStroke(live)));
  }

  /** Paints an area, or a part of a limb, as a whole, or takes off what lies on it where it is painted: a stroke of its own. */
  function toggleArea(key: SkinKey): void {
    show((paint, sense) => {
      const lies = (p: Point) => sense !== undefined && keyAt(sense, p) === key;
      return touchedBy(paint).includes(key)
        ? withoutArea(paint, key, lies)
        : withMark(paint, { kind: 'area', key });
    });
  }

  /** Turns the camera to an area, or a part of a limb. */
  function bringNear(key: SkinKey): void {
    const { sense } = hand.getState();
    const limb = limbOf(key);
    if (limb && sense) closeUp([], limbShot(sense, limb.near, limb.side, limb.behind));
    else if (!limb) closeUp([key as AreaKey]);
  }

  /** The same, and marks it. */
  function turnTo(key: SkinKey): void {
    pointAt(key);
    bringNear(key);
  }

  /** Takes the last stroke back; where it is not known, as after a reload, the mark that was painted last. */
  function undoStroke(): void {
    const before = now();
    if (before) undoTo(optionsOf(before.paint.slice(0, -1), before.content));
  }

  /** Brings the places of the skin alone, by which paint is shown on the flat map. Throws a FileError; then it may be asked for again. */
  async function bringSense(content: ContentBundle, again = false): Promise<SkinSense> {
    const known = hand.getState().sense;
    if (known) return known;
    const places = (await fetchJson('models/skin-places.json', 1, { again })) as SkinPlaces;
    const midline = new Set(content.skinAreas.filter((area) => area.midline).map(({ id }) => id));
    const sense = readPlaces(places, midline);
    hand.setState({ sense });
    return sense;
  }

  let coming: Promise<SkinFields> | undefined;

  /** Brings the places of the skin, and works out what every pattern is like over them, in pieces. Throws a FileError; then it may be asked for again. */
  function bringFields(content: ContentBundle, again = false): Promise<SkinFields> {
    coming ??= bring(content, again).catch((cause: unknown) => {
      coming = undefined;
      throw cause;
    });
    return coming;
  }

  async function bring(content: ContentBundle, again: boolean): Promise<SkinFields> {
    const [sense, patterns] = await Promise.all([
      bringSense(content, again),
      fetchJson('models/patterns.json', 1, { again }) as Promise<Patterns>,
    ]);
    const making = makeSkinFields(sense, patterns);
    let step = making.next();
    let since = clock.now();
    while (!step.done) {
      if (clock.now() - since > SLICE) {
        await new Promise<void>((resolve) => clock.later(0, resolve));
        since = clock.now();
      }
      step = making.next();
    }
    hand.setState({ fields: step.value });
    return step.value;
  }

  return {
    paintOf,
    paintNow,
    touchedBy,
    strokeOver,
    endStroke,
    toggleArea,
    bringNear,
    turnTo,
    undoStroke,
    bringSense,
    bringFields,
  };
}
