import { readFileSync } from 'node:fs';
import type { ContentBundle } from '../../src/core/content/bundle.ts';
import type { ModelIndex } from '../../src/core/model/model-index.ts';
import type { Patterns } from '../../src/core/model/patterns.ts';
import type { SkinPlaces } from '../../src/core/model/skin-places.ts';
import { makeSkinFields, type SkinFields } from '../../src/domain/pain/paint/skin-fields.ts';
import { readPlaces } from '../../src/domain/pain/paint/skin-sense.ts';

const read = <T>(file: string) => JSON.parse(readFileSync(`public/${file}`, 'utf8')) as T;

/** Content, model and what paint is compared with, as the built files give them. */
export function readFields(): { content: ContentBundle; index: ModelIndex; fields: SkinFields } {
  const content = read<ContentBundle>('content/en.json');
  const midline = new Set(content.skinAreas.filter((area) => area.midline).map(({ id }) => id));
  const sense = readPlaces(read<SkinPlaces>('models/skin-places.json'), midline);
  const making = makeSkinFields(sense, read<Patterns>('models/patterns.json'));
  let step = making.next();
  while (!step.done) step = making.next();
  return { content, index: read<ModelIndex>('models/index.json'), fields: step.value };
}
