import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce } from '../machine/installOnce';
import { installPackages } from '../machine/installPackages';
import { runProcess } from '../machine/runProcess';
import { testCache } from '../machine/testCache';
import type { Chromium, ChromiumSource } from './chromium';
import { starts } from './starts';

const version = '153.0.0';
const name = `sparticuz-chromium-${version}`;

/** A Chromium that lies, compressed, in an npm package: it comes wherever npm comes. */
export const packagedChromium: ChromiumSource = {
  find: async () =>
    existsSync(join(testCache, name)) ? startable(join(testCache, name)) : undefined,
  install: async () => {
    if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
    return startable(await installOnce(name, unpack));
  },
};

async function unpack(folder: string): Promise<void> {
  await installPackages(folder, [`@sparticuz/chromium@${version}`]);
  await runProcess(process.execPath, ['--input-type=module', '--eval', unpackScript], {
    folder,
    // The package unpacks into the folder for temporary files.
    environment: { TMPDIR: folder },
    timeoutMs: 5 * 60_000,
  });
  await rm(join(folder, 'node_modules'), { recursive: true });
}

const unpackScript = `
  import chromium, { inflate } from '@sparticuz/chromium';
  await chromium.executablePath();
  await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
`;

/** The package brings the few libraries that a machine without any browser lacks. */
async function startable(folder: string): Promise<Chromium | undefined> {
  const plain = {
    executablePath: join(folder, 'chromium'),
    origin: `npm package @sparticuz/chromium@${version}`,
  };
  const withLibraries = {
    ...plain,
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
  };
  if (await starts(plain)) return plain;
  return (await starts(withLibraries)) ? withLibraries : undefined;
}
