import { useMemo } from 'react';
import { sided } from '../../core/ids.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import { roleTags } from '../../domain/exercise/role-tags.ts';
import { namedAlone, type Tag } from '../../domain/labels/tag.ts';
import { pictureOf } from '../../domain/picture/picture.ts';
import { shownMove } from '../../domain/view/view-move.ts';
import {
  useExplorer,
  useFilm,
  useMarking,
  useSettings,
  useShownView,
  useViewport,
  useWorkout,
} from '../../state/hooks.ts';
import type { ExplorerState } from '../../state/place/explorer.ts';
import { messages } from '../../words/messages.ts';
import { partWords } from '../../words/part-words.ts';
import { LayerLadder } from './layer-ladder.tsx';
import styles from './overlay.module.css';

/** The elements of the tags by key: drawn by the page, moved by the canvas. */
export type TagElements = Map<string, HTMLElement>;

/** The tags of the view that is shown, in its language. */
export function useTags(index: ModelIndex): readonly Tag[] {
  const view = useShownView();
  const content = useExplorer((s) => s.content);
  const roles = useWorkout((s) => s.roles);
  const own = useMarking((s) => s.tags);
  const everyday = useSettings((s) => s.level === 'everyday');
  // Nothing is named before there is somebody whose it is.
  const waiting = useFilm((s) => s.waiting);
  return useMemo(() => {
    if (!content || waiting) return [];
    const words = messages(view.language);
    const { marks } = pictureOf(view, content, index, partWords(view.language));
    return [
      ...(everyday && view.options.card ? namedAlone(marks) : marks),
      ...roleTags({ view, content, index }, roles, words.exercise),
      ...own,
    ];
  }, [view, content, index, roles, own, everyday, waiting]);
}

/** The key of the tag that is pointed at. */
export const hoveredTag = ({ hover, view }: ExplorerState): string | undefined =>
  hover?.kind === 'point' && hover.side !== view.side ? sided(hover.id, hover.side) : hover?.id;

/**
 * Markers and names over the canvas. They only show: taps go to the canvas under them, and the text beside the body
 * has the same as links, so that nothing is announced twice.
 */
export function Overlay({ index, elements }: { index: ModelIndex; elements: TagElements }) {
  const tags = useTags(index);
  const hovered = useExplorer(hoveredTag);
  const labels = useExplorer((s) => s.view.options.labels);
  const presented = useExplorer((s) => s.view.options.present);
  const view = useShownView();
  // With the limbs it is another.
  const now = useViewport((s) => s.index);
  const afar = now && shownMove(view, now) !== undefined;
  return (
    <div
      className={styles.overlay}
      aria-hidden="true"
      data-labels={labels}
      data-presented={presented}
      data-afar={afar || undefined}
    >
      {tags.filter(isWritten).map((tag) => (
        <div
          key={tag.key}
          ref={(element) => {
            if (element) elements.set(tag.key, element);
            else elements.delete(tag.key);
          }}
          className={styles.tag}
          data-kind={tag.kind}
          data-hover={hovered === tag.key || undefined}
          data-tag={tag.key}
        >
          {tag.kind !== 'region' && tag.kind !== 'note' && <span className={styles.mark}>{tag.number}</span>}
          {tag.text && (
            <span className={styles.text} data-short={tag.short} data-brief={tag.brief}>
              <span>{tag.text}</span>
            </span>
          )}
        </div>
      ))}
      <LayerLadder layers={layersOf(tags)} presented={presented !== undefined} />
    </div>
  );
}

const isWritten = ({ kind }: Tag): boolean => kind !== 'seen';

/** Those of the layers that a needle comes through. */
export const layersOf = (tags: readonly Tag[]): Tag[] => tags.filter(({ kind }) => kind === 'layer');
