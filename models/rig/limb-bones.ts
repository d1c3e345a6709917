import type { Hold } from '../../src/core/model/rig-data.ts';
import { rigidHold } from '../../src/core/rig/bones.ts';
import { pieceHold } from '../../src/core/rig/limbs/limb-segments.ts';

const NAMED: Readonly<Record<string, string>> = {
  ulna: 'ulna',
  radius: 'radius',
  scaphoid: 'carpus',
  lunate: 'carpus',
  triquetrum: 'carpus',
  pisiform: 'carpus',
  trapezium: 'hand',
  trapezoid: 'hand',
  capitate: 'hand',
  hamate: 'hand',
  'metacarpal-1': 'finger-1-1',
  tibia: 'tibia',
  fibula: 'tibia',
  patella: 'patella',
  talus: 'talus',
  calcaneus: 'foot',
  navicular: 'foot',
  cuboid: 'foot',
  'foot-sesamoids': 'foot',
};

const PLACE = { proximal: 1, middle: 2, distal: 3 } as const;

/** What carries a bone of forearm and hand, leg and foot; undefined for anything else. */
export function limbHold(id: string): Hold | undefined {
  const named = NAMED[id];
  if (named) return pieceHold(named);
  if (/^metacarpal-[2-5]$/.test(id)) return pieceHold('hand');
  if (/^(metatarsal-\d|[a-z]+-cuneiform)$/.test(id)) return pieceHold('foot');
  const [, part, place, ray] = /^(hand|foot)-(proximal|middle|distal)-phalanx-(\d)$/.exec(id) ?? [];
  if (!part) return undefined;
  if (part === 'foot') return pieceHold(`toe-${ray}`);
  const at = PLACE[place as keyof typeof PLACE];
  // The thumb's metacarpal moves by itself, and it lacks a middle phalanx.
  return pieceHold(`finger-${ray}-${ray === '1' && place === 'proximal' ? 2 : at}`);
}

/** What a bone (or other part that moves as one) belongs to, those of the limbs too; undefined for soft parts. */
export const wholeHold = (id: string): Hold | undefined => limbHold(id) ?? rigidHold(id);
