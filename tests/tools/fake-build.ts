import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildNews } from '../../src/core/model/build-news.ts';

/** What a made-up build does next: writes files (their text, or a file to copy), tells how far it is, or ends. */
interface Order {
  write?: Readonly<Record<string, string>>;
  copy?: Readonly<Record<string, string>>;
  tell?: BuildNews;
  end?: { failure?: string };
}

/** Does one order after the other, as they come; each is gone then, so that the next run goes on with the next. */
const SCRIPT = `
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const [orders, out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
process.on('disconnect', () => process.exit());
const look = () => {
  const next = readdirSync(orders).filter((f) => f.endsWith('.json')).sort()[0];
  if (!next) return;
  const { write = {}, copy = {}, tell, end } = JSON.parse(readFileSync(join(orders, next), 'utf8'));
  rmSync(join(orders, next));
  for (const [name, text] of Object.entries(write)) writeFileSync(join(out, name), text);
  for (const [name, from] of Object.entries(copy)) copyFileSync(from, join(out, name));
  if (tell) process.send(tell);
  if (end?.failure) console.error(end.failure);
  if (end) process.exit(end.failure ? 1 : 0);
};
setInterval(look, 10);
`;

/** A build for the development server that does nothing but what it is told; it fills the folder `out`. */
export function fakeBuild(out: string): { command: readonly string[]; does: (order: Order) => void } {
  const folder = mkdtempSync(join(tmpdir(), 'fake-build-'));
  const orders = join(folder, 'orders');
  mkdirSync(orders);
  const script = join(folder, 'build.mjs');
  writeFileSync(script, SCRIPT);
  let count = 100;
  const does = (order: Order): void => {
    const name = join(orders, String(count++));
    writeFileSync(name, JSON.stringify(order));
    renameSync(name, `${name}.json`);
  };
  return { command: [script, orders, out], does };
}
