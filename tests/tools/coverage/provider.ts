import { readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformWithOxc } from 'vite';
import type { CoverageProvider, CoverageProviderModule, ResolvedCoverageOptions } from 'vitest/node';
import { addLines, type Lines, linesOf, unrun } from './lines.ts';

/**
 * How much of the state its tests run, line by line, by what V8 itself counts: `npm run coverage`. The part of it that
 * listens runs beside the tests, the other adds up and prints.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const MEASURED = 'src/state';
const measured = (url: string): boolean => url.startsWith(pathToFileURL(join(root, MEASURED)).href);
const nameOf = (url: string): string => fileURLToPath(url).slice(root.length);

/** What one file of tests has run: lines by source file. */
type Run = Record<string, Lines>;

/** Where each script's source map lies. Kept by the process: this file is loaded anew between begin and end. */
interface Listening {
  session: Session;
  maps: Map<string, string>;
}
const beside = globalThis as { stateCoverage?: Listening };

async function startCoverage(): Promise<void> {
  const session = new Session();
  const maps = new Map<string, string>();
  beside.stateCoverage = { session, maps };
  session.connect();
  session.on('Debugger.scriptParsed', ({ params: { url, scriptId, sourceMapURL } }) => {
    if (measured(url) && sourceMapURL) maps.set(scriptId, sourceMapURL);
  });
  await session.post('Debugger.enable');
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
}

async function takeCoverage(): Promise<Run> {
  const run: Run = {};
  if (!beside.stateCoverage) return run;
  const { session, maps } = beside.stateCoverage;
  const { result } = await session.post('Profiler.takePreciseCoverage');
  for (const script of result) {
    const map = maps.get(script.scriptId);
    if (!map) continue;
    const { scriptSource } = await session.post('Debugger.getScriptSource', { scriptId: script.scriptId });
    const name = nameOf(script.url);
    run[name] = addLines(run[name] ?? {}, linesOf(scriptSource, mapIn(map), script));
  }
  return run;
}

function stopCoverage(): void {
  beside.stateCoverage?.session.disconnect();
  delete beside.stateCoverage;
}

/** The lines of a file that no test has loaded. */
async function linesUnrun(file: string): Promise<Lines> {
  const { code, map } = await transformWithOxc(readFileSync(join(root, file), 'utf8'), file, {
    sourcemap: true,
  });
  return linesOf(code, JSON.parse(JSON.stringify(map)), unrun(code));
}

/** The measured files, with those that no test has loaded. */
async function wholeOf(run: Run): Promise<Run> {
  const files = readdirSync(join(root, MEASURED), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${MEASURED}/${file.replaceAll('\\', '/')}`)
    .sort();
  const whole: Run = {};
  for (const file of files) whole[file] = run[file] ?? (await linesUnrun(file));
  return whole;
}

/** The source map that stands in its own address. */
const mapIn = (address: string) =>
  JSON.parse(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64').toString());

const percent = (part: number, of: number): string => `${((100 * part) / Math.max(of, 1)).toFixed(1)} %`;

/** A line a file: how much was run, and the numbers of the lines that were not. */
function print(run: Run): void {
  let [all, allRan] = [0, 0];
  for (const [file, lines] of Object.entries(run)) {
    const entries = Object.entries(lines);
    const missed = entries.filter(([, ran]) => !ran).map(([line]) => line);
    if (entries.length === 0) continue;
    all += entries.length;
    allRan += entries.length - missed.length;
    const share = percent(entries.length - missed.length, entries.length);
    console.log(`${share.padStart(8)}  ${file}${missed.length > 0 ? `: not ${missed.join(' ')}` : ''}`);
  }
  console.log(`${percent(allRan, all).padStart(8)}  of ${all} lines of code in ${MEASURED}`);
}

function getProvider(): CoverageProvider {
  let run: Run = {};
  return {
    name: 'lines of the state',
    initialize: () => undefined,
    resolveOptions: (): ResolvedCoverageOptions => ({
      provider: 'custom',
      customProviderModule: import.meta.filename,
      enabled: true,
      clean: false,
      cleanOnRerun: false,
      reportsDirectory: join(root, '.cache/coverage'),
      exclude: [],
      reportOnFailure: false,
      allowExternal: false,
      processingConcurrency: 1,
      reporter: [],
      excludeAfterRemap: false,
      ignoreClassMethods: [],
      skipFull: false,
      watermarks: { statements: [50, 80], functions: [50, 80], branches: [50, 80], lines: [50, 80] },
    }),
    clean: () => {
      run = {};
    },
    onAfterSuiteRun: ({ coverage }) => {
      for (const [file, lines] of Object.entries(coverage as Run))
        run[file] = addLines(run[file] ?? {}, lines);
    },
    generateCoverage: () => wholeOf(run),
    reportCoverage: (whole) => print(whole as Run),
  };
}

export default { startCoverage, takeCoverage, stopCoverage, getProvider } satisfies CoverageProviderModule;
