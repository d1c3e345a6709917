/** What a file of the model holds. */
export type ModelFileKind = 'skin' | 'bone' | 'muscle' | 'neighbour';

/**
 * Every file of the model, by its name without folder and ending. The build puts each structure into one of them, and
 * the app knows no others.
 */
export const MODEL_FILES = {
  skin: 'skin',
  'skin-female': 'skin',
  'bones-head': 'bone',
  'bones-trunk': 'bone',
  'bones-low': 'bone',
  neighbours: 'neighbour',
  'muscles-head': 'muscle',
  'muscles-neck': 'muscle',
  'muscles-shoulder': 'muscle',
  'muscles-low': 'muscle',
  'muscles-hip': 'muscle',
} as const satisfies Record<string, ModelFileKind>;

/**
 * Files of limbs, face with eyes, nose and ears, throat and the walls of the trunk, which come after the body, where a view asks for them: `limbs.json` is
 * their index.
 */
export const LIMB_FILES = {
  face: 'bone',
  'bones-arm': 'bone',
  'muscles-arm': 'muscle',
  'bones-leg': 'bone',
  'muscles-leg': 'muscle',
  'skin-limbs': 'skin',
  'skin-limbs-female': 'skin',
  airway: 'bone',
  'muscles-face': 'muscle',
  'muscles-wall': 'muscle',
} as const satisfies Record<string, ModelFileKind>;

export type ModelFile = keyof typeof MODEL_FILES | keyof typeof LIMB_FILES;

/** A file as the index names it. */
export type ModelFileName = `${ModelFile}.glb`;

const KINDS: Readonly<Record<ModelFile, ModelFileKind>> = { ...MODEL_FILES, ...LIMB_FILES };

/** What a file that the index, or that of the limbs, names holds; undefined for one that nobody knows. */
export function kindOfFile(name: string): ModelFileKind | undefined {
  const file = name.replace(/\.glb$/, '');
  return Object.hasOwn(KINDS, file) ? KINDS[file as ModelFile] : undefined;
}
