import { execFileSync } from 'node:child_process';

/** Where a program is, or undefined when the system has none of that name. */
export const onPath = (name: string): string | undefined => {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
};

/** What stands before a command that only the system's owner may run. */
export const asOwner = (): string => (process.getuid?.() === 0 ? '' : 'sudo ');

/** Whether the system's package manager may be used without asking anybody. */
export function mayInstall(): boolean {
  if (process.getuid?.() === 0) return true;
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs an installing command of the package manager; throws when it fails. */
export function install(command: string): void {
  execFileSync('sh', ['-c', command], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
