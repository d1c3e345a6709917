import type { Update } from './update.ts';

/** Makes what brings code that comes later. */
export function createImportPart({ reloadIfServed }: Pick<Update, 'reloadIfServed'>) {
  /**
   * Code that comes when it is first needed. Browsers may remember for as long as the page stands that a script could not
   * be had: asked for `again` in vain, while the host answers, the page is loaded anew instead.
   */
  async function importPart<T>(load: () => Promise<{ default: T }>, again: boolean): Promise<T> {
    try {
      const { default: part } = await load();
      // A file that came empty is a module too.
      if (typeof part !== 'function') throw new Error('the code of a part came without the part');
      return part;
    } catch (cause) {
      if (again && (await reloadIfServed())) return new Promise(() => undefined);
      throw cause;
    }
  }

  return { importPart };
}
