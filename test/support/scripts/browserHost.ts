import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runInBrowser } from '../vscode/runInBrowser';
import { vscodeVersions } from '../vscode/vscodeVersions';

/**
 * A VS Code in a headless browser that takes the arguments of the desktop's, so that `runTests` can
 * start either. The process ends with the exit code of the tests.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: known,
    strict: false,
    allowPositionals: true,
  });
  const text = (name: keyof typeof known): string => String(values[name] ?? '');

  const version = Object.values(vscodeVersions).find(
    candidate => candidate.version === text('vscode-version'),
  );
  if (!version) throw new Error(`There is no VS Code ${text('vscode-version')} to start.`);

  const userDataFolder = text('user-data-dir');
  const dataFolder = join(userDataFolder, 'server');
  await mkdir(dataFolder, { recursive: true });
  return runInBrowser(
    {
      version,
      dataFolder,
      userDataFolder,
      extensionsFolder: text('extensions-dir'),
      development: true,
    },
    {
      folder: positionals[0] ?? '',
      developmentPaths: (values.extensionDevelopmentPath ?? []).map(String),
      testsPath: text('extensionTestsPath'),
    },
  );
}

const known = {
  'vscode-version': { type: 'string' },
  'user-data-dir': { type: 'string' },
  'extensions-dir': { type: 'string' },
  extensionDevelopmentPath: { type: 'string', multiple: true },
  extensionTestsPath: { type: 'string' },
} as const;

main().then(
  code => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
