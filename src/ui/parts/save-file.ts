/** The file is let go of so long after it was asked for, milliseconds: some browsers ask the person first. */
const KEPT_FILE = 60_000;

/** Gives a text to the person as a file, made on the device; where that is refused the browser says so itself. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FILE);
}
