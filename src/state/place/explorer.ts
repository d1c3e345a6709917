import { createStore } from 'zustand/vanilla';
import type { ContentBundle } from '../../core/content/bundle.ts';
import {
  type AreaId,
  LANGUAGES,
  type Language,
  type MuscleId,
  type PointId,
  type RegionId,
  type Side,
} from '../../core/ids.ts';
import { checkView } from '../../domain/reach/check-view.ts';
import { formatAddress, parseAddress } from '../../domain/view/address.ts';
import { startView, type View } from '../../domain/view/view.ts';
import type { Device } from '../device/device.ts';

/** Something of the body under the pointer, or named where the focus is; a zone is an area of the shown pattern. */
export type Hover =
  | { kind: 'region'; id: RegionId }
  | { kind: 'muscle'; id: MuscleId; side: Side }
  | { kind: 'point'; id: PointId; side: Side }
  | { kind: 'zone'; id: AreaId; side: Side };

export interface ExplorerState {
  view: View;
  /** The content, once loaded: in the view's language, or in another where that could not be had. */
  content: ContentBundle | undefined;
  /** Nothing of the last address could be read, or not all of it. */
  brokenLink: 'whole' | 'part' | undefined;
  hover: Hover | undefined;
  /** The place that was left for the pages of lessons, which can take it in. */
  cameFrom: View | undefined;
  /** What the picture shows instead of the view while something is looked at in a list; it leaves no trace. */
  preview: View | undefined;
}

/** The language of the text that is shown: the view's, or another where its content could not be had. */
export const textLanguage = ({ content, view }: ExplorerState): Language =>
  content?.language ?? view.language;

/** Link target of a view. */
export const href = (view: View): string => `#${formatAddress(view)}`;

/** Whether an entry of the history was added for a row of changes; the browser keeps the mark with the entry. */
const isRow = (state: unknown): boolean => typeof state === 'object' && state !== null && 'row' in state;

/** Views that differ from another in nothing but where the camera was turned to. */
const turnedFrom = new WeakMap<View, View>();

/** What the picture is made of: the same object however the camera is turned, so that nothing is drawn for that. */
export const unturned = (view: View): View => turnedFrom.get(view) ?? view;

/** What the content has of a view; all of it where the content is too damaged to be asked: the parts that show it say so. */
function checkedBy(content: ContentBundle, view: View): ReturnType<typeof checkView> {
  try {
    return checkView(view, content);
  } catch {
    return { view, broken: false };
  }
}

/** The first of the languages of some tags that the app speaks, else English. */
function spokenLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = LANGUAGES.find((l) => tag.toLowerCase().startsWith(l));
    if (found) return found;
  }
  return 'en';
}

/** Makes the store of what is shown. */
export function createExplorer({ address, languages }: Pick<Device, 'address' | 'languages'>) {
  /** What is shown. The address is the one source of `view`: to change it, `go` somewhere. */
  const explorer = createStore<ExplorerState>(() => ({
    view: startView('en'),
    content: undefined,
    brokenLink: undefined,
    hover: undefined,
    cameFrom: undefined,
    preview: undefined,
  }));

  /**
   * Shows a view, as a new entry of the browser's history. It is read at once: the browser's own word of the change comes
   * later, and what is done before that must not build on the view of before.
   */
  function go(view: View): void {
    if (address.hash() === href(view)) return;
    address.go(formatAddress(view));
    readAddress();
  }

  /** The address that the view was taken from. */
  let taken: string | undefined;

  /**
   * Whether the address leads elsewhere by now, though the browser has not said so yet: what would be written into it
   * belongs to a place that was left.
   */
  const left = (): boolean => taken !== undefined && address.hash() !== taken;

  /** Shows a view in the place of the current one: for what changes in small steps, so that back leads out of it. */
  function replaceView(view: View): void {
    if (left() || address.hash() === href(view)) return;
    address.replace(address.note(), href(view));
    readAddress();
  }

  /**
   * Shows a view that is one of a row of small changes at a place: the first adds an entry to the browser's history,
   * the others take its place. So one step back leads to the place as it was before the row.
   */
  function goInRow(view: View): void {
    if (address.hash() === href(view)) return;
    if (isRow(address.note())) {
      replaceView(view);
    } else {
      go(view);
      address.replace({ row: true });
    }
  }

  /** Lets the address name where a person turned the camera to, or nothing. Only the camera is touched by that. */
  function nameCamera(cam: string | undefined): void {
    const { view } = explorer.getState();
    if (left() || view.options.cam === cam) return;
    const next = { ...view, options: { ...view.options, cam } };
    turnedFrom.set(next, unturned(view));
    address.replace(address.note(), href(next));
    taken = address.hash();
    explorer.setState({ view: next });
  }

  /** What an address names; in the first language that a clinic offers where its own edition does not have the asked one. */
  function parsedFrom(hash: string): ReturnType<typeof parseAddress> {
    const parsed = parseAddress(hash, spokenLanguage(languages()));
    const offered = explorer.getState().content?.clinic?.languages;
    const [first] = offered ?? [];
    return !first || offered?.includes(parsed.view.language)
      ? parsed
      : { ...parsed, view: { ...parsed.view, language: first } };
  }

  /** The view that an address names, as far as its form goes. */
  const viewOf = (hash: string): View => parsedFrom(hash).view;

  /** Takes the view from the address; what the content does not have falls back to the nearest view that exists. */
  function readAddress(): void {
    const first = taken === undefined;
    taken = address.hash();
    const parsed = parsedFrom(address.hash());
    const { content, view: before, cameFrom: known } = explorer.getState();
    const checked = content ? checkedBy(content, parsed.view) : { ...parsed, unread: false };
    const broken = parsed.broken || checked.broken;
    const nowhere = broken && checked.view.page === 'explore' && !checked.view.region;
    const view = nowhere ? startView(parsed.view.language) : checked.view;
    const unread = broken || parsed.unread || checked.unread;
    const brokenLink = nowhere ? 'whole' : unread ? 'part' : undefined;
    const cameFrom = first || before.page === 'lesson' ? known : before;
    explorer.setState({ view, cameFrom, brokenLink, hover: undefined, preview: undefined });
  }

  const dismissBrokenLink = (): void => explorer.setState({ brokenLink: undefined });

  /** Puts loaded content in place and checks the address against it. */
  function setContent(content: ContentBundle): void {
    explorer.setState({ content });
    readAddress();
  }

  function setHover(hover: Hover | undefined): void {
    const before = explorer.getState().hover;
    if (JSON.stringify(before) !== JSON.stringify(hover)) explorer.setState({ hover });
  }

  /** Shows in the picture, without going there, where something of a list lies; nothing ends it. */
  function setPreview(preview: View | undefined, hover?: Hover): void {
    const before = explorer.getState().preview;
    if (preview && before && href(preview) === href(before)) setHover(hover);
    else explorer.setState({ preview, hover });
  }

  return {
    explorer,
    go,
    replaceView,
    goInRow,
    nameCamera,
    readAddress,
    viewOf,
    dismissBrokenLink,
    setContent,
    setHover,
    setPreview,
  };
}

/** What is shown, and the ways to show something else. */
export type Explorer = ReturnType<typeof createExplorer>;
