import { answer } from './answer.ts';
import { structures } from './structures.ts';

const byId = new Map(structures().map((s) => [s.id, s]));

answer((id: string) => byId.get(id)!.build());
