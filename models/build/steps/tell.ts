import type { BuildNews } from '../../../src/core/model/build-news.ts';

/** Tells whoever started this build how far it is; nobody where it was started by hand. */
export function tell(news: BuildNews): void {
  process.send?.(news);
}
