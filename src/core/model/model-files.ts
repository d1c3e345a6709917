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

export type ModelFile = keyof typeof MODEL_FILES;

/** A file as the index names it. */
export type ModelFileName = `${ModelFile}.glb`;

/** What a file that the index names holds; undefined for one that nobody knows. */
export function kindOfFile(name: string): ModelFileKind | undefined {
  const file = name.replace(/\.glb$/, '');
  return Object.hasOwn(MODEL_FILES, file) ? MODEL_FILES[file as ModelFile] : undefined;
}
