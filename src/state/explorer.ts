import { createStore } from 'zustand/vanilla';
import type { ContentBundle, RegionId } from '../../content/schema/bundle.ts';
import { checkView } from '../domain/check-view.ts';
import { formatAddress, parseAddress, type Side, startView, type View } from '../domain/view.ts';
import { preferredLanguage } from './settings.ts';

/** Something of the body under the pointer. */
export type Hover =
  | { kind: 'region'; id: RegionId }
  | { kind: 'muscle'; id: string; side: Side }
  | { kind: 'point'; id: string; side: Side };

export interface ExplorerState {
  view: View;
  /** The content, once loaded: in the view's language, or in another where that could not be had. */
  content: ContentBundle | undefined;
  /** The last address could not be followed whole. */
  brokenLink: boolean;
  hover: Hover | undefined;
}

/** What is shown. The address is the one source of `view`: to change it, `go` somewhere. */
export const explorer = createStore<ExplorerState>(() => ({
  view: startView('en'),
  content: undefined,
  brokenLink: false,
  hover: undefined,
}));

/** Link target of a view. */
export const href = (view: View): string => `#${formatAddress(view)}`;

/** Shows a view, as a new entry of the browser's history. */
export function go(view: View): void {
  if (window.location.hash !== href(view)) window.location.hash = formatAddress(view);
}

/** Takes the view from the address; what the content does not have falls back to the nearest view that exists. */
export function readAddress(): void {
  const parsed = parseAddress(window.location.hash, preferredLanguage());
  const { content } = explorer.getState();
  const checked = content ? checkView(parsed.view, content) : parsed;
  const broken = parsed.broken || checked.broken;
  const view = broken ? startView(parsed.view.language) : checked.view;
  explorer.setState({ view, brokenLink: broken, hover: undefined });
}

export const dismissBrokenLink = (): void => explorer.setState({ brokenLink: false });

/** Puts loaded content in place and checks the address against it. */
export function setContent(content: ContentBundle): void {
  explorer.setState({ content });
  readAddress();
}

export function setHover(hover: Hover | undefined): void {
  const before = explorer.getState().hover;
  if (JSON.stringify(before) !== JSON.stringify(hover)) explorer.setState({ hover });
}
