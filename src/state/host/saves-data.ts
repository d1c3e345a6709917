/** Whether the person asked the browser to save data: then nothing is loaded that a view can do without. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
