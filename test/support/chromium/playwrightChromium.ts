import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../machine/projectFolder';
import { runProcess } from '../machine/runProcess';
import { testCache } from '../machine/testCache';
import type { Chromium, ChromiumSource } from './chromium';
import { starts } from './starts';

/** The browser that belongs to our version of Playwright, from Playwright's own download. */
export const playwrightChromium: ChromiumSource = {
  find: findDownloaded,
  install: async () => {
    // Without the headless shell: the whole browser can be headless, too.
    await runPlaywright([cli, 'install', '--no-shell', 'chromium'], 5 * 60_000);
    return findDownloaded();
  },
};

async function findDownloaded(): Promise<Chromium | undefined> {
  const print = `process.stdout.write(require(${JSON.stringify(playwright)}).chromium.executablePath())`;
  const executablePath = await runPlaywright(['-e', print], 30_000);
  const chromium = { executablePath, origin: "Playwright's download" };
  return existsSync(executablePath) && (await starts(chromium)) ? chromium : undefined;
}

/** Playwright reads its folder from the environment when it is loaded: hence a process of its own. */
function runPlaywright(args: readonly string[], timeoutMs: number): Promise<string> {
  return runProcess(process.execPath, args, { environment, timeoutMs });
}

const playwright = join(projectFolder, 'node_modules', 'playwright-core');
const cli = join(playwright, 'cli.js');
const environment = {
  PLAYWRIGHT_BROWSERS_PATH: join(testCache, 'playwright'),
  // A machine that cannot reach the download says so soon, or never.
  PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
};
