import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type ClinicFile, clinicSchema } from '../../schema/clinic.ts';
import { ContentError, problemsOf } from '../problems.ts';

/** Of a picture that comes with the first words; more would be felt on a phone. */
const MOST_BYTES = 20_000;

/** How files begin that are what their name says. */
const BEGINS = {
  svg: /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE[^>]*>\s*)?<svg[\s>]/,
  png: /^.PNG\r\n/,
};
const TYPES = { svg: 'image/svg+xml', png: 'image/png' };

/**
 * Reads a clinic's configuration (`content/README.md`) and the logo beside it, given as an address that holds the picture itself. Throws a ContentError that names file, field and reason of
 * every fault.
 */
export function readClinic(path: string): ClinicFile {
  const file = basename(path);
  const refuse = (field: string, reason: string) => new ContentError([{ file, field, reason }]);
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw refuse('(whole file)', (cause as Error).message);
  }
  const parsed = clinicSchema.safeParse(data);
  if (!parsed.success) throw new ContentError(problemsOf(file, data, parsed.error));
  const { logo, ...clinic } = parsed.data;
  if (logo === undefined) return clinic;
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(dirname(path), logo));
  } catch (cause) {
    throw refuse('logo', (cause as Error).message);
  }
  if (bytes.length > MOST_BYTES)
    throw refuse('logo', `has ${bytes.length} bytes; at most ${MOST_BYTES} come with the first words`);
  const type = logo.endsWith('.png') ? 'png' : 'svg';
  if (!BEGINS[type].test(bytes.toString('latin1')))
    throw refuse('logo', `is no ${type.toUpperCase()} picture`);
  return { ...clinic, logo: `data:${TYPES[type]};base64,${bytes.toString('base64')}` };
}
