import type { ReactNode } from 'react';
import type { Caption, Claim } from '../../core/content/bundle.ts';
import { captionAt } from '../../domain/film/captions.ts';
import { useFilm } from '../../state/hooks.ts';

interface Props {
  captions: readonly Caption[];
  /** What the list is called, where no heading stands over it. */
  name?: string;
  className: string | undefined;
  /** Nothing is singled out in a still, which shows the end of it all. */
  onlyPlaying?: boolean;
  say: (claim: Claim) => ReactNode;
}

/** What the film says, in order; what is said now is marked. All of it can be read without the film. */
export function Captions({ captions, name, className, onlyPlaying = false, say }: Props) {
  const now = useFilm((s) => (onlyPlaying && !s.playing ? undefined : captionAt(captions, s.clock)));
  if (captions.length === 0) return null;
  return (
    <ol className={className} aria-label={name}>
      {captions.map((caption) => (
        <li key={caption.at} aria-current={caption === now ? 'step' : undefined}>
          {say(caption.claim)}
        </li>
      ))}
    </ol>
  );
}
