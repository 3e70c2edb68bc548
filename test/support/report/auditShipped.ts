import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** A package with a hole that is known, and which one. */
export interface KnownHole {
  readonly name: string;
  readonly severity: string;
}

/**
 * Asks npm's registry, or another one, for holes that are known in packages of the lock file, and keeps those of packages that
 * are shipped. Rejects where the registry does not say.
 */
export async function auditShipped(
  shipped: ReadonlySet<string>,
  registry?: string,
): Promise<readonly KnownHole[]> {
  const from = registry === undefined ? [] : [`--registry=${registry}`];
  const npm = spawn('npm', ['audit', '--json', ...from], {
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const failed = once(npm, 'error').then(([error]) => {
    throw new Error(`npm audit has no answer: ${String(error)}`);
  });
  // Its exit code says whether there are any holes, and there are more packages than are shipped.
  const said = await Promise.race([text(npm.stdout), failed]);
  const report = JSON.parse(said || '{}') as AuditReport;
  if (report.vulnerabilities === undefined) {
    throw new Error(`npm audit has no answer: ${report.message ?? said}`);
  }
  return Object.values(report.vulnerabilities)
    .filter(({ name }) => shipped.has(name))
    .map(({ name, severity }) => ({ name, severity }));
}

/** What is read of version 2 of npm's report: https://docs.npmjs.com/cli/v11/commands/npm-audit */
interface AuditReport {
  readonly message?: string;
  readonly vulnerabilities?: Readonly<Record<string, KnownHole>>;
}
