import type { Hold } from '../model/rig-data.ts';
import { CHAIN, LIMB } from './segments.ts';

const SKULL = CHAIN.indexOf('skull');
const THORAX = CHAIN.indexOf('thorax');
/**
 * The hyoid bone hangs between jaw and skull and goes with them in part, the larynx a little less: turned, as far as the soft parts
 * round them (places on the chain between second and first vertebra).
 */
const HYOID = CHAIN.indexOf('c2') + 1.4;
const LARYNX = CHAIN.indexOf('c2') + 0.8;

const NAMED: Readonly<Record<string, Hold>> = {
  atlas: [CHAIN.indexOf('c1'), 0, 0],
  axis: [CHAIN.indexOf('c2'), 0, 0],
  sacrum: [0, 0, 0],
  coccyx: [0, 0, 0],
  'hip-bone': [0, 0, 0],
  'pubic-symphysis': [0, 0, 0],
  manubrium: [THORAX, 0, 0],
  'sternum-body': [THORAX, 0, 0],
  'xiphoid-process': [THORAX, 0, 0],
  lung: [THORAX, 0, 0],
  'hyoid-bone': [HYOID, LIMB.mandible, 0.5],
  // The windpipe is drawn out between the larynx and the chest.
  'thyroid-cartilage': [LARYNX, LIMB.mandible, 0.2],
  'cricoid-cartilage': [LARYNX, LIMB.mandible, 0.2],
  trachea: [CHAIN.indexOf('c7'), 0, 0],
  mandible: [0, LIMB.mandible, 1],
  'lower-teeth': [0, LIMB.mandible, 1],
  clavicle: [0, LIMB.clavicle, 1],
  scapula: [0, LIMB.scapula, 1],
  humerus: [0, LIMB.humerus, 1],
  femur: [0, LIMB.femur, 1],
  // Muscles and sheets that others end on and that move with one bone.
  'tensor-fasciae-latae': [0, LIMB.femur, 1],
  'epicranial-aponeurosis': [SKULL, 0, 0],
  frontalis: [SKULL, 0, 0],
  occipitalis: [SKULL, 0, 0],
  'parotid-gland': [SKULL, 0, 0],
  // Features of the face.
  'nasal-cartilages': [SKULL, 0, 0],
  'ear-cartilage': [SKULL, 0, 0],
  eyeball: [SKULL, 0, 0],
};

const SKULL_BONES =
  /^((frontal|parietal|occipital|temporal|sphenoid|ethmoid|lacrimal|palatine|zygomatic|nasal)-bone|vomer|maxilla|inferior-nasal-concha|upper-teeth)$/;

/** What a bone (or other part that moves as one) of the body belongs to; undefined for soft parts and what lies in the limbs. */
export function rigidHold(id: string): Hold | undefined {
  const named = NAMED[id];
  if (named) return named;
  if (SKULL_BONES.test(id)) return [SKULL, 0, 0];
  if (/^(rib|costal-cartilage)-/.test(id)) return [THORAX, 0, 0];
  const vertebra = /^vertebra-([ctl]\d+)$/.exec(id)?.[1];
  return vertebra === undefined ? undefined : [level(vertebra), 0, 0];
}

/** The vertebrae below and above a disc, as places on the chain. */
export function discLevels(id: string): readonly [below: number, above: number] | undefined {
  const [, above, below] = /^disc-([ctl]\d+)-([ctls]\d+)$/.exec(id) ?? [];
  return above && below ? [level(below), level(above)] : undefined;
}

function level(vertebra: string): number {
  if (vertebra.startsWith('t')) return THORAX;
  if (vertebra.startsWith('s')) return 0;
  const place = (CHAIN as readonly string[]).indexOf(vertebra);
  if (place < 0) throw new RangeError(`the rig has no segment for vertebra ${vertebra}`);
  return place;
}
